import { type Column, type NodeKey, SECOND_LINE, type TraceEdge, type TraceGraph, type TraceNode } from '../../shared/trace/index.ts';

/** The columns that can be switched on and off; the others are always there. */
export const OPTIONAL_COLUMNS = ['proposition', 'phase'] as const satisfies readonly Column[];
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** Which of the two lines is looked at. */
export type Which = 'first' | 'second';

const FIRST_LINE = [
  'segment',
  'persona',
  'pain',
  'reliever',
  'proposition',
  'tactic',
  'touchpoint',
  'phase',
  'metric',
  'objective',
] as const satisfies readonly Column[];

export const isOptional = (column: Column): column is OptionalColumn => OPTIONAL_COLUMNS.some((optional) => optional === column);

/** The columns of a line, in the order in which it is read. */
export const columnsOf = (which: Which, switchedOn: readonly OptionalColumn[]): readonly Column[] =>
  which === 'second' ? SECOND_LINE : FIRST_LINE.filter((column) => !isOptional(column) || switchedOn.includes(column));

/** The graph with these nodes alone, and the edges between them. */
export function partOf(graph: TraceGraph, keep: (node: TraceNode) => boolean): TraceGraph {
  const nodes = new Map([...graph.nodes].filter(([, node]) => keep(node)));
  const isInside = ({ from, to }: TraceEdge): boolean => nodes.has(from) && nodes.has(to);
  const inside = (edges: TraceGraph['next']): Map<NodeKey, readonly TraceEdge[]> =>
    new Map([...nodes.keys()].map((key) => [key, (edges.get(key) ?? []).filter(isInside)]));
  return {
    nodes,
    edges: graph.edges.filter(isInside),
    next: inside(graph.next),
    previous: inside(graph.previous),
    openEnds: graph.openEnds.filter(({ node }) => nodes.has(node)),
  };
}

/** What of the graph stands in these columns; what is missing in others is none of its open ends. */
export function pictureOf(graph: TraceGraph, columns: readonly Column[]): TraceGraph {
  const part = partOf(graph, ({ column }) => columns.includes(column));
  return { ...part, openEnds: part.openEnds.filter(({ missing }) => columns.includes(missing)) };
}
