import { ghostId, type NodeKey, type TraceGraph } from '../../shared/trace/index.ts';
import type { Scene, Spotted } from './scene.ts';

/** Keys that lead from one spot of the picture to another. */
export type Move = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const MOVES = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const satisfies readonly Move[];

export const isMove = (key: string): key is Move => MOVES.some((move) => move === key);

/**
 * Where a key leads: up and down within the column, left and right along the lines, Home and End to the column's ends.
 * Of several lines the one that is marked is followed, else the one that runs most level.
 * @returns undefined when it leads nowhere
 */
export function spotAfter(key: Move, from: string, scene: Scene, graph: TraceGraph, marked: ReadonlySet<NodeKey>): Spotted | undefined {
  const spot = scene.spots.get(from);
  if (!spot) return undefined;
  const column = scene.columns[spot.column] ?? [];
  const here = column.indexOf(spot);
  switch (key) {
    case 'ArrowUp':
      return column[here - 1];
    case 'ArrowDown':
      return column[here + 1];
    case 'Home':
      return here === 0 ? undefined : column[0];
    case 'End':
      return here === column.length - 1 ? undefined : column.at(-1);
    case 'ArrowLeft':
      return nearest(spot, alongLines(spot, 'previous', graph), scene, marked);
    case 'ArrowRight':
      return nearest(spot, alongLines(spot, 'next', graph), scene, marked);
  }
}

function alongLines(spot: Spotted, direction: 'next' | 'previous', graph: TraceGraph): readonly string[] {
  // A ghost hangs at one node only, on the side from which the line comes.
  if (spot.kind === 'ghost') return spot.end.direction === direction ? [] : [spot.end.node];
  const edges = graph[direction].get(spot.id) ?? [];
  const ghosts = graph.openEnds.filter((end) => end.node === spot.id && end.direction === direction).map(ghostId);
  return [...edges.map((edge) => (direction === 'next' ? edge.to : edge.from)), ...ghosts];
}

function nearest(spot: Spotted, ids: readonly string[], scene: Scene, marked: ReadonlySet<NodeKey>): Spotted | undefined {
  const found = ids.flatMap((id) => scene.spots.get(id) ?? []);
  const onLine = marked.has(spot.id) ? found.filter(({ id }) => marked.has(id)) : [];
  const choice = onLine.length > 0 ? onLine : found;
  return choice.toSorted((a, b) => Math.abs(a.y - spot.y) - Math.abs(b.y - spot.y))[0];
}
