/** A, B, C … */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** The choice that a key picks, by its letter or its number; null for another key. */
export function indexOfKey(key: string, count: number): number | null {
  const code = key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0;
  const index = code >= 65 && code <= 90 ? code - 65 : code >= 49 && code <= 57 ? code - 49 : -1;
  return index >= 0 && index < count ? index : null;
}
