/** The list with the entry at `from` put at `to`, both from 0; the same list when that is no move. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  const target = Math.max(0, Math.min(list.length - 1, to));
  if (entry === undefined || from === target) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(target, 0, entry);
}
