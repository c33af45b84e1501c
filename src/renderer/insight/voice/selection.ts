/** Rows that are marked, by their numbers. */
export interface Selection {
  readonly numbers: ReadonlySet<number>;
  /** The place in the table from which a range is drawn. */
  readonly anchor: number | null;
}

export const NOTHING_SELECTED: Selection = { numbers: new Set(), anchor: null };

/** Marks or unmarks the row at this place. */
export function toggleAt({ numbers }: Selection, found: Int32Array, place: number): Selection {
  const number = found[place];
  if (number === undefined) return { numbers, anchor: place };
  const next = new Set(numbers);
  if (!next.delete(number)) next.add(number);
  return { numbers: next, anchor: place };
}

/** Marks exactly the rows from the anchor (or `from`, while there is none) to this place. */
export function rangeTo({ anchor }: Selection, found: Int32Array, from: number, place: number): Selection {
  const start = Math.min(Math.max(anchor ?? from, 0), Math.max(found.length - 1, 0));
  return { numbers: new Set(found.subarray(Math.min(start, place), Math.max(start, place) + 1)), anchor: start };
}

export const selectAll = (found: Int32Array): Selection => ({ numbers: new Set(found), anchor: null });

/** The marked rows in the order of the table, then those that are not in it any more. */
export function inOrder({ numbers }: Selection, found: Int32Array): number[] {
  if (numbers.size === 0) return [];
  const shown: number[] = [];
  for (const number of found) if (numbers.has(number)) shown.push(number);
  if (shown.length === numbers.size) return shown;
  const seen = new Set(shown);
  return [...shown, ...[...numbers].filter((number) => !seen.has(number))];
}
