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
const ROUNDS = 6;

/**
 * @param spots in the order that is kept where nothing speaks against it
 * @returns the height of each spot in rows from 0, one apart at least within a column; the tallest column is packed
 */
export function arrange(spots: readonly Spot[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const joined = neighboursOf(spots, ties);
  const columns = columnsOf(spots, joined);
  const tallest = Math.max(0, ...columns.map(({ length }) => length));
  // Spread over the whole height, so that what no line holds stays where its order puts it.
  const heights = new Map(columns.flatMap((ids) => ids.map((id, index) => [id, (index * tallest) / ids.length] as const)));
  const order = columns.map((_, index) => index);

  const wished = (id: string, sides: readonly ReadonlyMap<string, readonly string[]>[]): number | undefined => {
    const near = sides.flatMap((side) => side.get(id) ?? []);
    return near.length === 0 ? undefined : near.reduce((sum, other) => sum + (heights.get(other) ?? 0), 0) / near.length;
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    const forward = round % 2 === 0;
    for (const column of forward ? order : order.toReversed()) {
      const ids = columns[column] ?? [];
      const wishes = new Map(ids.map((id) => [id, wished(id, [forward ? joined.left : joined.right]) ?? heights.get(id) ?? 0]));
      // Sorting is stable: what wants the same height keeps its order.
      ids.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
      place(
        ids,
        ids.map((id) => wishes.get(id) ?? 0),
        tallest,
        heights,
      );
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of round % 2 === 0 ? order.toReversed() : order) {
      const ids = columns[column] ?? [];
      place(
        ids,
        ids.map((id) => wished(id, [joined.left, joined.right]) ?? heights.get(id) ?? 0),
        tallest,
        heights,
      );
    }
  }
  return heights;
}

/** Puts a column as near to its wishes as the order and one row of distance allow, between 0 and the tallest column's end. */
function place(ids: readonly string[], wishes: readonly number[], tallest: number, heights: Map<string, number>): void {
  const most = tallest - ids.length;
  rising(wishes.map((wish, index) => wish - index)).forEach((height, index) => {
    const id = ids[index];
    if (id !== undefined) heights.set(id, Math.min(Math.max(height, 0), most) + index);
  });
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
