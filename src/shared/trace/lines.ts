import { t } from '../i18n.ts';
import type { NodeKey, TraceEdge, TraceGraph } from './model.ts';
import { isAside, rankOf } from './nodes.ts';
import type { Direction } from './walk.ts';

/** The best way on from a node. */
interface Way {
  /** True when it comes to the column at the end: an objective, or a segment. */
  readonly whole: boolean;
  readonly length: number;
  readonly via: NodeKey | null;
}

type Ways = ReadonlyMap<NodeKey, Way>;

/** The best way from every node: one that comes to the end, else the longest; of equals the first. */
function waysOf(graph: TraceGraph, direction: Direction): Ways {
  const end = direction === 'next' ? 'objective' : 'segment';
  const ways = new Map<NodeKey, Way>();
  const sign = direction === 'next' ? -1 : 1;
  const inOrder = [...graph.nodes.values()].sort((a, b) => sign * (rankOf(a.column) - rankOf(b.column)));
  for (const { key, column } of inOrder) {
    // The first line is told without what is undertaken for it, where it holds without.
    const own = column === 'initiative' ? -0.5 : 1;
    let best: Way = { whole: column === end, length: own, via: null };
    for (const edge of graph[direction].get(key) ?? []) {
      const via = otherEnd(edge, direction);
      const way = ways.get(via);
      if (!way || isAside(graph.nodes.get(via)?.column ?? 'phase')) continue;
      const candidate: Way = { whole: way.whole, length: way.length + own, via };
      if (Number(candidate.whole) - Number(best.whole) > 0 || (candidate.whole === best.whole && candidate.length > best.length)) {
        best = candidate;
      }
    }
    ways.set(key, best);
  }
  return ways;
}

const otherEnd = (edge: TraceEdge, direction: Direction): NodeKey => (direction === 'next' ? edge.to : edge.from);

function follow(ways: Ways, key: NodeKey): NodeKey[] {
  const path: NodeKey[] = [];
  for (let here: NodeKey | null = key; here !== null; here = ways.get(here)?.via ?? null) path.push(here);
  return path;
}

/** The best single line through a node, read from its beginning; [] for a key that is no node. */
export function lineOf(graph: TraceGraph, key: NodeKey): readonly NodeKey[] {
  if (!graph.nodes.has(key)) return [];
  return [...follow(waysOf(graph, 'previous'), key).reverse(), ...follow(waysOf(graph, 'next'), key).slice(1)];
}

/**
 * One line for each pain, the best way through it: lines that reach an objective first, then the heaviest pains, then
 * those that come farthest.
 */
export function linesOf(graph: TraceGraph): readonly (readonly NodeKey[])[] {
  const [forward, back] = [waysOf(graph, 'next'), waysOf(graph, 'previous')];
  const pains = [...graph.nodes.values()].filter(({ column }) => column === 'pain');
  const rated = pains.map(({ key, weight }) => {
    const way = forward.get(key);
    const path = [...follow(back, key).reverse(), ...follow(forward, key).slice(1)];
    return { path, whole: way?.whole === true, weight: weight ?? 0 };
  });
  return rated
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.weight - a.weight || b.path.length - a.path.length)
    .map(({ path }) => path);
}

/** How many pains reach an objective, over relievers and tactics or over an initiative. */
export function painsReached(graph: TraceGraph): { readonly reached: number; readonly total: number } {
  const ways = waysOf(graph, 'next');
  const pains = [...graph.nodes.values()].filter(({ column }) => column === 'pain');
  return { reached: pains.filter(({ key }) => ways.get(key)?.whole === true).length, total: pains.length };
}

/** "6 of 8 pains reach an objective". */
export function traceSummary(graph: TraceGraph): string {
  const { reached, total } = painsReached(graph);
  if (total === 0) return t('No pains yet');
  if (total === 1) return reached === 1 ? t('The one pain reaches an objective') : t('The one pain reaches no objective');
  return reached === 1
    ? t('1 of {{total}} pains reaches an objective', { total })
    : t('{{reached}} of {{total}} pains reach an objective', { reached, total });
}
