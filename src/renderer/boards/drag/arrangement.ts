/*
 * Cards in the columns (or quadrants) of a board, as ids alone. Dragging and the keyboard both change an
 * arrangement; the board then carries it into its record. A card keeps its id wherever it goes.
 */

export interface Column<G extends string> {
  readonly group: G;
  readonly ids: readonly string[];
}

export type Arrangement<G extends string> = readonly Column<G>[];

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Place<G extends string> {
  readonly group: G;
  /** Place in the column, from 0, once the card has left where it was. */
  readonly index: number;
}

/** Where a card is, or undefined when no column holds it. */
export function placeOf<G extends string>(arrangement: Arrangement<G>, id: string): Place<G> | undefined {
  for (const { group, ids } of arrangement) {
    const index = ids.indexOf(id);
    if (index >= 0) return { group, index };
  }
  return undefined;
}

/** The arrangement with the card taken from where it is and put at the place; beyond the end means last. */
export function put<G extends string>(arrangement: Arrangement<G>, id: string, to: Place<G>): Arrangement<G> {
  if (!placeOf(arrangement, id) || !arrangement.some(({ group }) => group === to.group)) return arrangement;
  return arrangement.map(({ group, ids }) => {
    const others = ids.filter((other) => other !== id);
    if (group !== to.group) return others.length === ids.length ? { group, ids } : { group, ids: others };
    return { group, ids: [...others.slice(0, to.index), id, ...others.slice(to.index)] };
  });
}

/**
 * Where a card goes with one step of an arrow key, or undefined at the edge of the board.
 * @param rows the columns as they stand on the screen, row by row
 */
export function step<G extends string>(
  arrangement: Arrangement<G>,
  rows: readonly (readonly G[])[],
  id: string,
  direction: Direction,
): Place<G> | undefined {
  const from = placeOf(arrangement, id);
  if (!from) return undefined;
  const lengthOf = (group: G) => arrangement.find((column) => column.group === group)?.ids.length ?? 0;
  const row = rows.findIndex((groups) => groups.includes(from.group));
  const column = rows[row]?.indexOf(from.group) ?? 0;
  if (direction === 'up' || direction === 'down') {
    const index = from.index + (direction === 'up' ? -1 : 1);
    if (index >= 0 && index < lengthOf(from.group)) return { group: from.group, index };
    const beyond = rows[row + (direction === 'up' ? -1 : 1)]?.[column];
    if (beyond === undefined) return undefined;
    return { group: beyond, index: direction === 'up' ? lengthOf(beyond) : 0 };
  }
  const beside = rows[row]?.[column + (direction === 'left' ? -1 : 1)];
  return beside === undefined ? undefined : { group: beside, index: Math.min(from.index, lengthOf(beside)) };
}

/**
 * Where a dragged card goes when it is over a column, or over another card of one.
 * Over a card below it in its own column it takes that card's place; over a column it goes last.
 */
export function over<G extends string>(arrangement: Arrangement<G>, id: string, target: string): Place<G> | undefined {
  if (id === target) return undefined;
  const from = placeOf(arrangement, id);
  const card = placeOf(arrangement, target);
  if (card) return card;
  const column = arrangement.find(({ group }) => group === target);
  if (!from || !column || column.group === from.group) return undefined;
  return { group: column.group, index: column.ids.length };
}

/** True when both hold the same cards in the same order. */
export function sameArrangement<G extends string>(a: Arrangement<G>, b: Arrangement<G>): boolean {
  return (
    a.length === b.length &&
    a.every(({ group, ids }, column) => {
      const other = b[column];
      return other?.group === group && other.ids.length === ids.length && ids.every((id, index) => other.ids[index] === id);
    })
  );
}
