import { arrange, type Spot, type Tie } from '../../shared/trace/arrange.ts';
import { type Column, FIRST_COLUMNS, linesOf, type NodeKey, type TraceGraph } from '../../shared/trace/index.ts';
import { partOf } from '../trace/part.ts';
import { bezier, type Point } from '../trace/scene.ts';

export interface LineHead {
  readonly column: Column;
  readonly x: number;
  readonly count: number;
}

export interface LineDot extends Point {
  readonly key: NodeKey;
  readonly look: 'quiet' | 'open' | 'marked';
}

/** The throughline as dots and lines, small enough for the home screen. */
export interface LinePicture {
  readonly heads: readonly LineHead[];
  readonly dots: readonly LineDot[];
  /** Paths for SVG: all lines, and the best whole one over them. */
  readonly quiet: string;
  readonly marked: string;
  /** Radius of a quiet dot, in pixels. */
  readonly radius: number;
}

/** Pixels: where the dots begin, and how far rows stand apart where there is room. */
const TOP = 44;
const ROW = 20;
const EDGE = 8;

/** @param width and `height` in pixels */
export function linePicture(whole: TraceGraph, width: number, height: number): LinePicture {
  const columns: readonly Column[] = FIRST_COLUMNS;
  const graph = partOf(whole, ({ column }) => columns.includes(column));
  const nodes = [...graph.nodes.values()];
  const spots = nodes.map(({ key, column }): Spot => ({ id: key, column: columns.indexOf(column) }));
  const rows = arrange(
    spots,
    graph.edges.map(({ from, to }): Tie => [from, to]),
  );
  const last = Math.max(1, ...rows.values());
  const row = Math.min(ROW, (height - TOP - EDGE) / last);
  const pitch = width / columns.length;
  const xOf = (column: number): number => (column + 0.5) * pitch;
  const places = new Map(spots.map(({ id, column }): [NodeKey, Point] => [id, { x: xOf(column), y: TOP + (rows.get(id) ?? 0) * row }]));
  const open = new Set(graph.openEnds.filter(({ missing }) => columns.includes(missing)).map(({ node }) => node));
  // An unbroken line of one strategy is the first of all.
  const path = linesOf(graph)[0] ?? [];
  const marked = new Set(path);
  const curve = (from: NodeKey, to: NodeKey): string => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? bezier(a, b) : '';
  };
  return {
    heads: columns.map((column, index) => ({ column, x: xOf(index), count: nodes.filter((node) => node.column === column).length })),
    dots: nodes.flatMap(({ key }): LineDot[] => {
      const place = places.get(key);
      return place ? [{ key, ...place, look: open.has(key) ? 'open' : marked.has(key) ? 'marked' : 'quiet' }] : [];
    }),
    quiet: graph.edges.map(({ from, to }) => curve(from, to)).join(''),
    marked: path.map((key, index) => curve(key, path[index + 1] ?? '')).join(''),
    radius: Math.min(3, Math.max(1.2, row * 0.4)),
  };
}
