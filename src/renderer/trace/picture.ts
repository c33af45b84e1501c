import type { Chart, Mark } from '../../shared/charts/marks.ts';
import { interWidth, wrap } from '../../shared/charts/text.ts';
import { t } from '../../shared/i18n.ts';
import { COLUMNS, type NodeKey } from '../../shared/trace/index.ts';
import { bezierPoints, type Curve, type Scene, type Spotted } from './scene.ts';
import { ghostLabel } from './words.ts';

/** What is marked in the picture. */
export interface Marked {
  readonly nodes: ReadonlySet<NodeKey>;
  readonly isMarked: (curve: Curve) => boolean;
}

interface Caption {
  readonly title: string;
  /** The marked line as a sentence; '' for none. */
  readonly sentence: string;
}

const LINE = 15;
const PADDING = 8;
const HEAD = 24;

/** The throughline as a picture to be saved: all of it, however much of it is on the screen. */
export function traceChart(scene: Scene, marked: Marked, { title, sentence }: Caption): Chart {
  const { left } = scene.measures;
  const words = wrap(sentence, scene.width - 2 * left, 13, 400, 3, interWidth).lines;
  const heads = 24 + 24 + words.length * 20 + 16;
  const down = heads + HEAD;
  const marks: Mark[] = [
    { kind: 'text', x: left, y: 36, text: title, size: 16, weight: 600, fill: 'ink', anchor: 'start' },
    ...words.map(
      (text, index): Mark => ({ kind: 'text', x: left, y: 62 + index * 20, text, size: 13, weight: 400, fill: 'ink-2', anchor: 'start' }),
    ),
    ...scene.heads.map(
      ({ column, x, count }): Mark => ({
        kind: 'text',
        x,
        y: heads + 12,
        text: `${t(COLUMNS[column])} ${count}`,
        size: 12,
        weight: 600,
        fill: 'ink-2',
        anchor: 'start',
      }),
    ),
  ];
  const curve = ({ from, to }: Curve, look: 'quiet' | 'marked'): Mark => ({
    kind: 'path',
    points: bezierPoints(from, to).map(([x, y]) => [x, y + down] as const),
    stroke: look === 'marked' ? 'through' : 'line-strong',
    width: look === 'marked' ? 2.6 : 1.2,
  });
  const onLine = scene.curves.filter(marked.isMarked);
  marks.push(
    ...scene.curves.filter((one) => !marked.isMarked(one)).map((one) => curve(one, 'quiet')),
    ...onLine.map((one) => curve(one, 'marked')),
  );
  for (const { from, to } of scene.stubs) {
    const points = bezierPoints(from, to).map(([x, y]) => [x, y + down] as const);
    marks.push({ kind: 'path', points, stroke: 'through', width: 1.5, dash: [3, 3] });
  }
  for (const spot of scene.spots.values()) marks.push(...boxOf(spot, scene.measures.width, down, marked.nodes.has(spot.id)));
  for (const { from, to } of onLine) {
    for (const { x, y } of [from, to]) marks.push({ kind: 'circle', cx: x, cy: y + down, r: 3.5, fill: 'through' });
  }
  for (const { from } of scene.stubs) {
    marks.push({ kind: 'circle', cx: from.x, cy: from.y + down, r: 5, fill: 'surface', stroke: 'through', strokeWidth: 1.8 });
  }
  return {
    width: scene.width,
    height: scene.height + down,
    marks,
    alt: title,
    table: { head: scene.heads.map(({ column }) => t(COLUMNS[column])), rows: [] },
  };
}

function boxOf(spot: Spotted, width: number, down: number, marked: boolean): Mark[] {
  const weight = marked || spot.kind === 'ghost' ? 600 : 400;
  const text = spot.kind === 'node' ? spot.node.label : `+ ${ghostLabel(spot.end)}`;
  const { lines } = wrap(text, width - 2 * PADDING, 12, weight, 3, interWidth);
  const height = lines.length * LINE + 12;
  const top = spot.y + down - height / 2;
  const [right, bottom] = [spot.x + width, top + height];
  const box: Mark =
    spot.kind === 'ghost'
      ? {
          kind: 'path',
          points: [
            [spot.x, top],
            [right, top],
            [right, bottom],
            [spot.x, bottom],
            [spot.x, top],
          ],
          stroke: 'ink-3',
          width: 1,
          dash: [3, 3],
        }
      : {
          kind: 'rect',
          x: spot.x,
          y: top,
          width,
          height,
          radius: 7,
          fill: 'surface',
          stroke: marked ? 'through' : 'line-strong',
          strokeWidth: marked ? 1.5 : 1,
        };
  return [
    box,
    ...lines.map(
      (line, index): Mark => ({
        kind: 'text',
        x: spot.x + PADDING,
        y: top + 6 + index * LINE + 11,
        text: line,
        size: 12,
        weight,
        fill: marked ? 'ink' : 'ink-2',
        anchor: 'start',
      }),
    ),
  ];
}
