const isStep = (key: string): boolean => /^[1-5]$/.test(key);

/**
 * What a key does to a rating of 1–5.
 * @returns the next rating, null for none, or undefined when the key means nothing here.
 */
export function ratingAfterKey(key: string, value: number | null): number | null | undefined {
  if (isStep(key)) return Number(key);
  switch (key) {
    case '0':
    case 'Backspace':
    case 'Delete':
      return null;
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(5, (value ?? 0) + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(1, (value ?? 1) - 1);
    case 'Home':
      return 1;
    case 'End':
      return 5;
    default:
      return undefined;
  }
}
