import { type Curve, columnCentres, curveOf, emotionY } from '../charts/journey-curve.ts';
import type { CoverJourney } from '../report/model.ts';
import { type Element, element, type Page, slot } from './boxes.ts';
import { type Book, drawLine, oneLine } from './setting.ts';
import { contrast, HAIRLINE, mix, type Paper, quietOn, TYPE, type Type, textOn } from './style.ts';
import { breakLines } from './text.ts';

/** What the curve takes of the cover's block at its foot, its phases' names included. */
export const CURVE_ROOM = 196;

const HEIGHT = 150;
/** From the block's foot to the names' baseline, and to the curve. */
const NAMES = 16;
const FOOT = 38;
const DOT = 3.5;
/** Names stand no closer than this. */
const PITCH = 54;

/** The first of the colours that can be told from the ground as a line, else the ground's own text colour. */
const lineOn = (ground: string, colors: readonly string[]): string =>
  colors.find((color) => contrast(color, ground) >= 3) ?? textOn(ground);

/** The emotion curve of a journey from edge to edge over the foot of the cover's block. */
export function coverCurve(book: Book, parent: Element, journey: CoverJourney, page: Page, paper: Paper, ground: string): void {
  const count = journey.phases.length;
  const pitch = paper.width / count;
  const xs = columnCentres(count, pitch);
  const top = paper.block - FOOT - HEIGHT;
  const box = { width: paper.width, height: HEIGHT, xs };
  const figure = element(parent, 'Figure', { alt: journey.alt });
  const inner = slot(figure);
  figure.place = { page, x: 0, y: top, width: paper.width, height: paper.block - top };
  const faint = mix(textOn(ground), ground, 0.14);
  for (const x of xs) page.under.push({ kind: 'line', x1: x, y1: top + 8, x2: x, y2: top + HEIGHT, stroke: faint, line: HAIRLINE });
  const zero = top + emotionY(0, HEIGHT);
  page.under.push({ kind: 'line', x1: 0, y1: zero, x2: paper.width, y2: zero, stroke: faint, line: HAIRLINE });

  const draw = (curve: Curve, color: string, width: number, dash?: readonly [number, number]): void => {
    const points = curve.line.map(([x, y]) => [x, y + top] as const);
    if (points.length > 1) page.marks.push({ kind: 'path', points, stroke: color, line: width, dash, slot: inner });
  };
  const now = journey.asIs && curveOf(journey.asIs, box);
  const then = journey.toBe && curveOf(journey.toBe, box);
  if (then) draw(then, lineOn(ground, ['#7fb3ad', '#0b5d5a']), 1.5, [4, 3.5]);
  const color = lineOn(ground, ['#f0a183', '#c23d13']);
  if (now) draw(now, color, 2.25);
  for (const { x, y } of now?.points ?? []) {
    page.marks.push({ kind: 'circle', cx: x, cy: y + top, r: DOT, fill: ground, stroke: color, line: 1.5, slot: inner });
  }

  const quiet = contrast('#b9d3cf', ground) >= 4.5 ? '#b9d3cf' : quietOn(ground);
  const type: Type = { ...TYPE.furniture, color: quiet };
  const every = Math.max(1, Math.ceil(PITCH / pitch));
  for (const [i, name] of journey.phases.entries()) {
    if (i % every !== 0) continue;
    const prepared = book.type.prepare(oneLine(book, name, type, pitch * every - 8), type);
    const [line] = breakLines(prepared, Number.POSITIVE_INFINITY);
    if (!line) continue;
    const x = (xs[i] ?? 0) - line.width / 2;
    const goal = { slots: prepared.runs.map(() => inner), links: [] };
    drawLine(book, prepared, line, { page, x: Math.min(Math.max(x, 12), paper.width - line.width - 12), y: paper.block - NAMES, goal });
  }
}
