/*
 * Where things stand in a picture of columns: first their order, so that few lines cross, then their heights, so that
 * lines run level. Nothing here knows what the things are.
 */

/** Something that stands in a column; `column` counts from 0. */
export interface Spot {
  readonly id: string;
  readonly column: number;
}

/** Two things that a line joins, in no direction. */
export type Tie = readonly [string, string];

/** Rounds of sorting and of levelling: more of them move nothing any more. */
const ROUNDS = 8;

/**
 * @param spots in the order that is kept where nothing speaks against it
 * @returns the height of each spot in rows from 0, in halves, one apart at least within a column; the tallest column is
 * packed
 */
export function arrange(spots: readonly Spot[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const joined = neighboursOf(spots, ties);
  const columns = columnsOf(spots, joined);
  const tallest = Math.max(0, ...columns.map(({ length }) => length));
  // Spread over the whole height, so that what no line holds stays where its order puts it.
  const heights = new Map(columns.flatMap((ids) => ids.map((id, index) => [id, (index * tallest) / ids.length] as const)));
  const sides = [joined.left, joined.right];

  const wishOf = (id: string, neighbours: readonly (readonly string[])[]): number => {
    const near = neighbours.flat();
    if (near.length === 0) return heights.get(id) ?? 0;
    return near.reduce((sum, other) => sum + (heights.get(other) ?? 0), 0) / near.length;
  };
  const level = (ids: readonly string[], wishes: readonly number[]): void => {
    for (const [index, height] of placed(wishes, tallest).entries()) heights.set(ids[index] ?? '', height);
  };
  const across = (backward: boolean): readonly string[][] => (backward ? columns.toReversed() : columns);

  let best = { crossings: crossingsOf(columns, joined.right), columns: columns.map((ids) => [...ids]) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const backward = round % 2 === 1;
    const side = backward ? joined.right : joined.left;
    for (const ids of across(backward)) {
      const wishes = new Map(ids.map((id) => [id, wishOf(id, [side.get(id) ?? []])]));
      // Sorting is stable: what wants the same height keeps its order.
      ids.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
      level(
        ids,
        ids.map((id) => wishes.get(id) ?? 0),
      );
    }
    const crossings = crossingsOf(columns, joined.right);
    if (crossings < best.crossings) best = { crossings, columns: columns.map((ids) => [...ids]) };
  }
  columns.splice(0, columns.length, ...best.columns);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const ids of across(round % 2 === 0)) {
      level(
        ids,
        ids.map((id) =>
          wishOf(
            id,
            sides.map((side) => side.get(id) ?? []),
          ),
        ),
      );
    }
  }
  // In halves, so that what is all but level is level; what is one apart stays one apart.
  return new Map([...heights].map(([id, height]) => [id, Math.round(height * 2) / 2]));
}

/** Heights as near to the wishes as their order and one row of distance allow, between 0 and the tallest column's end. */
function placed(wishes: readonly number[], tallest: number): number[] {
  const most = tallest - wishes.length;
  return rising(wishes.map((wish, index) => wish - index)).map((height, index) => Math.min(Math.max(height, 0), most) + index);
}

/** How many lines cross: two that join the same columns and change their order on the way. */
export function crossingsOf(columns: readonly (readonly string[])[], right: ReadonlyMap<string, readonly string[]>): number {
  const places = new Map(columns.flatMap((ids, column) => ids.map((id, index) => [id, { column, index }] as const)));
  let crossings = 0;
  for (const ids of columns) {
    // By the column they lead to: the places of their ends, in the order of their beginnings.
    const ends = new Map<number, number[]>();
    for (const id of ids) {
      const own = (right.get(id) ?? []).flatMap((other) => places.get(other) ?? []).sort((a, b) => a.index - b.index);
      for (const { column, index } of own) ends.set(column, [...(ends.get(column) ?? []), index]);
    }
    for (const indices of ends.values()) crossings += inversionsOf(indices);
  }
  return crossings;
}

/** How many pairs stand in the wrong order. */
function inversionsOf(values: readonly number[]): number {
  const sorted: number[] = [];
  let inversions = 0;
  for (const value of values) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    inversions += sorted.length - low;
    sorted.splice(low, 0, value);
  }
  return inversions;
}

/** The rising row of numbers that lies nearest to the given one: neighbours in the wrong order share their mean. */
export function rising(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

interface Neighbours {
  /** By spot: those in columns before it, and after it. */
  readonly left: ReadonlyMap<string, readonly string[]>;
  readonly right: ReadonlyMap<string, readonly string[]>;
}

function neighboursOf(spots: readonly Spot[], ties: readonly Tie[]): Neighbours {
  const column = new Map(spots.map((spot) => [spot.id, spot.column]));
  const left = new Map<string, string[]>(spots.map(({ id }) => [id, []]));
  const right = new Map<string, string[]>(spots.map(({ id }) => [id, []]));
  for (const [a, b] of ties) {
    const apart = (column.get(b) ?? Number.NaN) - (column.get(a) ?? Number.NaN);
    if (Number.isNaN(apart) || apart === 0) continue;
    const [first, last] = apart > 0 ? [a, b] : [b, a];
    right.get(first)?.push(last);
    left.get(last)?.push(first);
  }
  return { left, right };
}

/**
 * The columns, each in the order in which a walk along the lines meets its spots: what hangs together stands together,
 * and the more hangs together the higher.
 */
function columnsOf(spots: readonly Spot[], { left, right }: Neighbours): string[][] {
  const met = new Set<string>();
  const parts = spots.map(({ id }) => {
    const part: string[] = [];
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (met.has(next)) continue;
      met.add(next);
      part.push(next);
      waiting.push(...(left.get(next) ?? []).toReversed(), ...(right.get(next) ?? []).toReversed());
    }
    return part;
  });
  const columnOf = new Map(spots.map(({ id, column }) => [id, column]));
  const count = 1 + Math.max(-1, ...spots.map(({ column }) => column));
  const columns = Array.from({ length: count }, (): string[] => []);
  for (const id of parts.sort((a, b) => b.length - a.length).flat()) columns[columnOf.get(id) ?? 0]?.push(id);
  return columns;
}
