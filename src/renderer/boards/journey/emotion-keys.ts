/** −2 to 2, null to clear; undefined for a key that does nothing here. Enter gives the value as it is. */
export function valueAfterKey(key: string, value: number | null): number | null | undefined {
  const within = (next: number): number => Math.max(-2, Math.min(2, next));
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return value === null ? 0 : within(value + 1);
    case 'ArrowDown':
    case 'ArrowLeft':
      return value === null ? 0 : within(value - 1);
    case 'Home':
      return -2;
    case 'End':
      return 2;
    case 'Delete':
    case 'Backspace':
      return null;
    case 'Enter':
      return value;
    default:
      return undefined;
  }
}
