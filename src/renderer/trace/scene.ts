import { arrange, type Spot, type Tie } from '../../shared/trace/arrange.ts';
import {
  type Column,
  ghostId,
  type NodeKey,
  type OpenEnd,
  type TraceEdge,
  type TraceGraph,
  type TraceNode,
} from '../../shared/trace/index.ts';

/*
 * The picture of the throughline as measures: which node stands where, and how the lines between them run. The screen
 * draws it with buttons, the saved picture with marks.
 */

/** Pixels from the left: where the first column stands, how wide a node is, and how far columns stand apart. */
export interface Measures {
  readonly left: number;
  readonly width: number;
  readonly pitch: number;
}

/** Something in the picture that can be gone to: a node, or the place where one is missing. */
export type Spotted =
  | {
      readonly kind: 'node';
      readonly id: NodeKey;
      readonly node: TraceNode;
      readonly column: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'ghost'; readonly id: string; readonly end: OpenEnd; readonly column: number; readonly x: number; readonly y: number };

export interface Curve {
  readonly edge: TraceEdge;
  readonly from: Point;
  readonly to: Point;
}

/** Where a line breaks off: from the circle at its node to the ghost. */
export interface Stub {
  readonly end: OpenEnd;
  readonly from: Point;
  readonly to: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Head {
  readonly column: Column;
  readonly x: number;
  /** All nodes of the column, and how many of them are folded away. */
  readonly count: number;
  readonly folded: number;
}

export interface Scene {
  readonly heads: readonly Head[];
  /** By column, from top to bottom. */
  readonly columns: readonly (readonly Spotted[])[];
  readonly spots: ReadonlyMap<string, Spotted>;
  readonly curves: readonly Curve[];
  readonly stubs: readonly Stub[];
  readonly measures: Measures;
  /** Lines of words that a node has room for. */
  readonly lines: 2 | 3;
  readonly width: number;
  readonly height: number;
}

/** Above so many entries in a column all columns fold to the line that is asked for. */
export const LONG_COLUMN = 12;

/** Pixels from row to row, and to the middle of the first: many rows stand closer. */
const ROOMY = { row: 76, top: 36, lines: 3 } as const;
const DENSE = { row: 54, top: 28, lines: 2 } as const;
const DENSE_FROM = 12;

/** What is shown of a graph. */
export interface View {
  readonly columns: readonly Column[];
  /** Columns in which only the nodes of `line` are shown. */
  readonly folded: ReadonlySet<Column>;
  readonly line: ReadonlySet<NodeKey>;
}

/** Lays out a graph. Its nodes of other columns are left out; see `partOf`. */
export function sceneOf(graph: TraceGraph, { columns, folded, line }: View, measures: Measures): Scene {
  const place = new Map(columns.map((column, index) => [column, index]));
  const isShown = (key: NodeKey): boolean => {
    const column = graph.nodes.get(key)?.column;
    return column !== undefined && place.has(column) && (!folded.has(column) || line.has(key));
  };
  const nodes = [...graph.nodes.values()].filter(({ key }) => isShown(key));
  const ghosts = graph.openEnds.filter(
    ({ node, missing }) => isShown(node) && place.has(missing) && (!folded.has(missing) || line.has(node)),
  );
  const edges = graph.edges.filter(({ from, to }) => isShown(from) && isShown(to));

  const spots: Spot[] = [
    ...nodes.map(({ key, column }) => ({ id: key, column: place.get(column) ?? 0 })),
    ...ghosts.map((end) => ({ id: ghostId(end), column: place.get(end.missing) ?? 0 })),
  ];
  const ties: Tie[] = [
    ...edges.map(({ from, to }): Tie => [from, to]),
    ...ghosts.map((end): Tie => (end.direction === 'next' ? [end.node, ghostId(end)] : [ghostId(end), end.node])),
  ];
  const rows = arrange(spots, ties);

  const lastRow = Math.max(0, ...rows.values());
  const density = lastRow < DENSE_FROM ? ROOMY : DENSE;
  const at = (id: string, column: number) => ({
    column,
    x: measures.left + column * measures.pitch,
    y: density.top + (rows.get(id) ?? 0) * density.row,
  });
  const found = new Map<string, Spotted>();
  for (const node of nodes) found.set(node.key, { kind: 'node', id: node.key, node, ...at(node.key, place.get(node.column) ?? 0) });
  for (const end of ghosts) {
    const id = ghostId(end);
    found.set(id, { kind: 'ghost', id, end, ...at(id, place.get(end.missing) ?? 0) });
  }
  const port = (id: string, side: 'left' | 'right'): Point => {
    const spot = found.get(id);
    if (!spot) throw new Error(`Nothing stands at ${id}`);
    return { x: side === 'left' ? spot.x : spot.x + measures.width, y: spot.y };
  };
  const counts = new Map<Column, number>();
  for (const { column } of graph.nodes.values()) counts.set(column, (counts.get(column) ?? 0) + 1);
  const shownIn = (column: Column): number => nodes.filter((node) => node.column === column).length;
  return {
    heads: columns.map((column, index) => ({
      column,
      x: measures.left + index * measures.pitch,
      count: counts.get(column) ?? 0,
      folded: (counts.get(column) ?? 0) - shownIn(column),
    })),
    columns: columns.map((_, index) => [...found.values()].filter((spot) => spot.column === index).sort((a, b) => a.y - b.y)),
    spots: found,
    curves: edges.map((edge) => ({ edge, from: port(edge.from, 'right'), to: port(edge.to, 'left') })),
    stubs: ghosts.map((end) => {
      const [own, other] = end.direction === 'next' ? (['right', 'left'] as const) : (['left', 'right'] as const);
      return { end, from: port(end.node, own), to: port(ghostId(end), other) };
    }),
    measures,
    lines: density.lines,
    width: 2 * measures.left + Math.max(0, columns.length - 1) * measures.pitch + measures.width,
    height: density.top + lastRow * density.row + density.row / 2 + 16,
  };
}

/** True when a column is so long that a line is hard to follow in the whole. */
export function isLong(graph: TraceGraph): boolean {
  const counts = new Map<Column, number>();
  for (const { column } of graph.nodes.values()) counts.set(column, (counts.get(column) ?? 0) + 1);
  return Math.max(0, ...counts.values()) > LONG_COLUMN;
}

const NARROWEST = 120;
const WIDEST = 208;

/** The measures of so many columns in this width of pixels; where it is too narrow for them the picture is wider. */
export function measuresFor(columns: number, available: number): Measures {
  const left = available >= 1080 ? 32 : 20;
  const gaps = Math.max(1, columns - 1);
  // A node takes 77 hundredths of the pitch: what is left is what the lines have to bend in.
  const pitch = Math.floor(Math.min(Math.max((available - 2 * left) / (gaps + 0.77), NARROWEST), WIDEST));
  return { left, width: Math.round(pitch * 0.77), pitch };
}

/** A line between two ports: level where it leaves and where it arrives. */
export function bezier(from: Point, to: Point): string {
  const bend = (to.x - from.x) / 2;
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

/** The same line as points, for a picture that knows no curves. */
export function bezierPoints(from: Point, to: Point): readonly (readonly [number, number])[] {
  if (from.y === to.y)
    return [
      [from.x, from.y],
      [to.x, to.y],
    ];
  const bend = (to.x - from.x) / 2;
  return Array.from({ length: BEZIER_STEPS + 1 }, (_, index) => {
    const part = index / BEZIER_STEPS;
    const rest = 1 - part;
    const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3] as const;
    const x = weights[0] * from.x + weights[1] * (from.x + bend) + weights[2] * (to.x - bend) + weights[3] * to.x;
    const y = (weights[0] + weights[1]) * from.y + (weights[2] + weights[3]) * to.y;
    return [round(x), round(y)] as const;
  });
}

const BEZIER_STEPS = 20;
const round = (value: number): number => Math.round(value * 100) / 100;
