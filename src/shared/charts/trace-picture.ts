import { plural, t } from '../i18n.ts';
import { COLUMNS, type Column, layoutOf, type NodeKey, type Placed, type TraceGraph, wordOf } from '../trace/index.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, link, SMALL } from './pieces.ts';
import { interWidth, wrap } from './text.ts';

export interface TracePictureOptions {
  readonly width?: number;
  /** Nodes of a line that is drawn through the picture. */
  readonly line?: readonly NodeKey[];
  readonly measure?: Measure;
}

/** Space between two columns, for the lines to bend in. */
const GAP = 22;
const PADDING = 4;
const LEADING = 10.5;
const HEAD = 22;

/** A row with three lines of words, and where many stand below each other, with two. */
const ROOMY = { lines: 3, row: 42 } as const;
const CLOSE = { lines: 2, row: 29 } as const;
const MOST_ROOMY_ROWS = 14;
/** More rows than this do not fit on a page with letters that can be read. */
export const MOST_ROWS = 21;

/** How many rows a picture of these columns would have. */
export const rowsOfPicture = (graph: TraceGraph, columns: readonly Column[]): number => Math.ceil(layoutOf(graph, columns).rows);

/**
 * These columns of the throughline as a picture: nodes, the lines between them, and a dashed place where a link is
 * missing. Its table holds the links.
 */
export function tracePicture(graph: TraceGraph, columns: readonly Column[], options: TracePictureOptions = {}): Chart {
  const { width = 470, line = [], measure = interWidth } = options;
  const layout = layoutOf(graph, columns);
  const { lines: most, row } = layout.rows <= MOST_ROOMY_ROWS ? ROOMY : CLOSE;
  const box = (width - GAP * (columns.length - 1)) / Math.max(1, columns.length);
  const pitch = box + GAP;
  const middle = (spot: Placed): number => HEAD + (spot.row + 0.5) * row;
  const byId = new Map(layout.placed.map((spot) => [spot.id, spot]));
  const onLine = new Set(line);
  // A line leads from each of its nodes to the next one only.
  const steps = new Set(line.map((key, index) => `${key}\n${line[index + 1] ?? ''}`));

  const quiet: Mark[] = [];
  const marked: Mark[] = [];
  // A way over other columns than these would look like a link.
  const links = layout.links.filter(({ bridge }) => !bridge);
  for (const { from, to } of links) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b) continue;
    const isMarked = steps.has(`${from}\n${to}`);
    const [x1, x2] = [a.column * pitch + box, b.column * pitch];
    const drawn = link(x1, middle(a), x2, middle(b), isMarked ? 'through' : 'line-strong', isMarked ? 2 : 0.75);
    (isMarked ? marked : quiet).push(drawn);
  }
  const counts = new Map<Column, number>();
  for (const { column } of graph.nodes.values()) counts.set(column, (counts.get(column) ?? 0) + 1);
  const heads = columns.map((column, index) =>
    label(index * pitch, 10, `${t(COLUMNS[column])} ${counts.get(column) ?? 0}`, { weight: 600, fill: 'ink-2' }),
  );
  const boxes = layout.placed.flatMap((spot): Mark[] => {
    const x = spot.column * pitch;
    const y = middle(spot);
    if (spot.what.kind === 'ghost') {
      const { end } = spot.what;
      const own = byId.get(end.node);
      return [
        ...stub(own ? middle(own) : y, y, x, end.direction, box),
        ...ghost(x, y, box, t('no {{what}}', { what: wordOf(end.missing) })),
      ];
    }
    const { node } = spot.what;
    const isMarked = onLine.has(node.key);
    const weight = isMarked ? 600 : 400;
    const { lines } = wrap(node.label, box - 2 * PADDING, SMALL, weight, most, measure);
    const height = lines.length * LEADING + 7;
    return [
      {
        kind: 'rect',
        x,
        y: y - height / 2,
        width: box,
        height,
        radius: 3,
        fill: 'surface',
        stroke: isMarked ? 'through' : 'line-strong',
        strokeWidth: isMarked ? 1.2 : 0.75,
      },
      ...lines.map((text, index) =>
        label(x + PADDING, y - height / 2 + 3 + (index + 1) * LEADING - 2, text, { weight, fill: isMarked ? 'ink' : 'ink-2' }),
      ),
    ];
  });
  return {
    width,
    height: HEAD + Math.max(1, Math.ceil(layout.rows)) * row,
    marks: [...heads, ...quiet, ...marked, ...boxes],
    alt: altOf(links.length, graph, columns),
    table: {
      head: [t('From'), t('To')],
      rows: links.map(({ from, to }) => [graph.nodes.get(from)?.label ?? '', graph.nodes.get(to)?.label ?? '']),
    },
  };
}

/** The dashed way to what is missing, with an open circle at the node. */
function stub(from: number, to: number, x: number, direction: 'next' | 'previous', box: number): Mark[] {
  const [start, end] = direction === 'next' ? [x - GAP, x] : [x + box + GAP, x + box];
  return [
    { kind: 'line', x1: start, y1: from, x2: end, y2: to, stroke: 'through', width: 1, dash: [2, 2] },
    { kind: 'circle', cx: start, cy: from, r: 3, fill: 'surface', stroke: 'through', strokeWidth: 1.2 },
  ];
}

/** A dashed frame: rectangles have no dashes, so it is a path. */
function ghost(x: number, y: number, width: number, text: string): Mark[] {
  const height = LEADING + 7;
  const [top, bottom] = [y - height / 2, y + height / 2];
  const corners = [
    [x, top],
    [x + width, top],
    [x + width, bottom],
    [x, bottom],
    [x, top],
  ] as const;
  return [
    { kind: 'path', points: corners, stroke: 'through', width: 0.75, dash: [2, 2] },
    label(x + PADDING, y + 3, text, { fill: 'through' }),
  ];
}

function altOf(links: number, graph: TraceGraph, columns: readonly Column[]): string {
  const nodes = [...graph.nodes.values()].filter(({ column }) => columns.includes(column));
  const keys = new Set(nodes.map(({ key }) => key));
  const open = graph.openEnds.filter(({ node, missing }) => keys.has(node) && columns.includes(missing)).length;
  return t('{{from}} to {{to}}: {{nodes}} joined by {{links}}, {{open}}.', {
    from: t(COLUMNS[columns[0] ?? 'segment']),
    to: t(COLUMNS[columns.at(-1) ?? 'objective']).toLowerCase(),
    nodes: plural(nodes.length, '{{count}} node', '{{count}} nodes'),
    links: plural(links, '{{count}} link', '{{count}} links'),
    open: plural(open, '{{count}} open end', '{{count}} open ends'),
  });
}
