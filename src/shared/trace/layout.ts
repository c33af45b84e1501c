import { arrange, type Spot, type Tie } from './arrange.ts';
import { EDGE_FIELDS } from './edges.ts';
import type { Column, NodeKey, OpenEnd, TraceEdge, TraceGraph, TraceNode } from './model.ts';
import { isAside, rankOf } from './nodes.ts';

/** Something that stands in the picture: a node, or the place where one is missing. */
export interface Placed {
  readonly id: string;
  readonly what: { readonly kind: 'node'; readonly node: TraceNode } | { readonly kind: 'ghost'; readonly end: OpenEnd };
  /** Place of its column, from 0. */
  readonly column: number;
  /** Height in rows from 0, not always a whole number; one row apart at least from its neighbours in the column. */
  readonly row: number;
}

/** A line of the picture between two nodes that are shown. */
export interface LaidLink {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** The edges that it stands for: it belongs to a line when one of them does. */
  readonly edges: readonly TraceEdge[];
  /** True where it leads over columns that are not shown. */
  readonly bridge: boolean;
}

export interface TraceLayout {
  readonly columns: readonly Column[];
  /** By column, from top to bottom. */
  readonly placed: readonly Placed[];
  readonly links: readonly LaidLink[];
  /** How many rows high it is. */
  readonly rows: number;
}

export const ghostId = ({ node, direction, missing }: OpenEnd): string => `${node} ${direction} ${missing}`;

/**
 * Where everything stands when these columns are shown: nodes, a ghost for each open end whose missing column is shown,
 * and the lines between them, ordered so that few cross. What leads over a hidden column is bridged where no other line
 * leads there. With the proposition shown, a line from a reliever to its tactic runs over it.
 */
export function layoutOf(graph: TraceGraph, columns: readonly Column[]): TraceLayout {
  const places = new Map(columns.map((column, index) => [column, index]));
  const nodes = [...graph.nodes.values()].filter(({ column }) => places.has(column));
  const shown = new Set(nodes.map(({ key }) => key));
  const ghosts = graph.openEnds.filter(({ node, missing }) => shown.has(node) && places.has(missing));
  const links = [...direct(graph, shown, places.has('proposition')), ...bridges(graph, shown)];

  const spots: Spot[] = [
    ...nodes.map(({ key, column }) => ({ id: key, column: places.get(column) ?? 0 })),
    ...ghosts.map((end) => ({ id: ghostId(end), column: places.get(end.missing) ?? 0 })),
  ];
  const ties: Tie[] = [
    ...links.map(({ from, to }): Tie => [from, to]),
    ...ghosts.map((end): Tie => (end.direction === 'next' ? [end.node, ghostId(end)] : [ghostId(end), end.node])),
  ];
  const rows = arrange(spots, ties);
  const at = (id: string, column: Column) => ({ id, column: places.get(column) ?? 0, row: rows.get(id) ?? 0 });
  const placed: Placed[] = [
    ...nodes.map((node): Placed => ({ ...at(node.key, node.column), what: { kind: 'node', node } })),
    ...ghosts.map((end): Placed => ({ ...at(ghostId(end), end.missing), what: { kind: 'ghost', end } })),
  ];
  return {
    columns,
    placed: placed.sort((a, b) => a.column - b.column || a.row - b.row),
    links,
    rows: placed.length === 0 ? 0 : Math.max(...rows.values()) + 1,
  };
}

/** Edges between shown nodes, those that one line stands for put together. */
function direct(graph: TraceGraph, shown: ReadonlySet<NodeKey>, overPropositions: boolean): LaidLink[] {
  const links = new Map<string, { from: NodeKey; to: NodeKey; edges: TraceEdge[]; bridge: boolean }>();
  const add = (from: NodeKey, to: NodeKey, edge: TraceEdge): void => {
    const known = links.get(`${from}\n${to}`);
    if (known) known.edges.push(edge);
    else links.set(`${from}\n${to}`, { from, to, edges: [edge], bridge: false });
  };
  for (const edge of graph.edges) {
    if (!shown.has(edge.from) || !shown.has(edge.to)) continue;
    const proposition = overPropositions && edge.field === EDGE_FIELDS.answers ? propositionOf(graph, edge.from) : undefined;
    if (proposition === undefined) add(edge.from, edge.to, edge);
    else {
      add(edge.from, proposition, edge);
      add(proposition, edge.to, edge);
    }
  }
  return [...links.values()];
}

/** The value proposition that a reliever belongs to. */
const propositionOf = (graph: TraceGraph, reliever: NodeKey): NodeKey | undefined =>
  graph.next.get(reliever)?.find(({ field }) => field === EDGE_FIELDS.relievers)?.to;

/** Links over nodes that are not shown, where no shown way leads from the one to the other already. */
function bridges(graph: TraceGraph, shown: ReadonlySet<NodeKey>): LaidLink[] {
  const found: LaidLink[] = [];
  const columnOf = (key: NodeKey): Column => graph.nodes.get(key)?.column ?? 'phase';
  const farther = distanceIn(graph);
  for (const from of shown) {
    const over = new Map<NodeKey, TraceEdge[]>();
    for (const edge of graph.next.get(from) ?? []) {
      if (!shown.has(edge.to) && !isAside(columnOf(edge.to))) followHidden(graph, shown, edge, over);
    }
    if (over.size === 0) continue;
    const reached = shownWaysFrom(graph, shown, from);
    // The nearest first: a farther one may be reached over it.
    for (const to of [...over.keys()].sort((a, b) => farther(a) - farther(b))) {
      if (reached.has(to)) continue;
      found.push({ from, to, edges: over.get(to) ?? [], bridge: true });
      for (const key of [to, ...shownWaysFrom(graph, shown, to)]) reached.add(key);
    }
  }
  return found;
}

const distanceIn =
  (graph: TraceGraph) =>
  (key: NodeKey): number =>
    rankOf(graph.nodes.get(key)?.column ?? 'segment');

/** Shown nodes that an edge leads to over hidden ones, with the edges on the way. */
function followHidden(graph: TraceGraph, shown: ReadonlySet<NodeKey>, first: TraceEdge, over: Map<NodeKey, TraceEdge[]>): void {
  const waiting: (readonly TraceEdge[])[] = [[first]];
  const seen = new Set<NodeKey>();
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    const here = way.at(-1)?.to;
    if (here === undefined || seen.has(here)) continue;
    seen.add(here);
    if (shown.has(here)) {
      over.set(here, [...(over.get(here) ?? []), ...way]);
      continue;
    }
    const node = graph.nodes.get(here);
    if (!node || isAside(node.column)) continue;
    for (const edge of graph.next.get(here) ?? []) waiting.push([...way, edge]);
  }
}

function shownWaysFrom(graph: TraceGraph, shown: ReadonlySet<NodeKey>, from: NodeKey): Set<NodeKey> {
  const reached = new Set<NodeKey>();
  const waiting = [from];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (here !== from && isAside(graph.nodes.get(here)?.column ?? 'phase')) continue;
    for (const { to } of graph.next.get(here) ?? []) {
      if (!shown.has(to) || reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return reached;
}
