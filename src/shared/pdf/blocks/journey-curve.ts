import { feelingText } from '../../analysis/journey.ts';
import {
  type Curve,
  type CurvePoint,
  columnCentres,
  curveOf,
  EMOTION_STEPS,
  emotionTone,
  emotionWordTone,
  emotionY,
  gapsOf,
  NOTABLE_GAP,
} from '../../charts/journey-curve.ts';
import { gapText } from '../../charts/journey-emotion.ts';
import { signed } from '../../format.ts';
import { t } from '../../i18n.ts';
import type { JourneyLane } from '../../report/model.ts';
import { type Element, element, type Page, type Slot, slot } from '../boxes.ts';
import { type Book, drawLine, setText, type Block as Text } from '../setting.ts';
import { HAIRLINE, PAPER, TYPE, type Type } from '../style.ts';
import { breakLines } from '../text.ts';

/** The emotion curve of a whole journey, of which each page shows its stretch. */
export interface CurveDrawing {
  readonly height: number;
  /** How a phase feels, in words under the curve: as it is, then as it should be where that differs. */
  words(book: Book, cell: Element, phase: number, width: number): Text[];
  /** Draws the phases `from` … into the figure, the first column's left edge at x. */
  draw(book: Book, figure: Element, page: Page, place: { x: number; y: number; from: number; count: number }): void;
}

type Point = readonly [number, number];

const HEIGHT = 90;
const DOT = 4;
const DIAMOND = 8;
const AXIS = 18;
const WORD: Type = { ...TYPE.cell, face: 'sans-medium', leading: 12 };

export const diamond = (x: number, y: number, reach: number) =>
  ({
    kind: 'path',
    points: [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
      [x, y - reach],
    ],
  }) as const;

export function curveDrawing(
  { asIs, toBe }: Pick<Extract<JourneyLane, { kind: 'curve' }>, 'asIs' | 'toBe'>,
  phases: number,
  column: number,
): CurveDrawing {
  const box = { width: phases * column, height: HEIGHT, xs: columnCentres(phases, column) };
  const now = asIs ? curveOf(asIs, box) : null;
  const then = toBe ? curveOf(toBe, box) : null;
  const gaps = now && then ? gapsOf(now, then) : [];
  const differs = new Set(gaps.map(({ index }) => index));
  const both = now !== null && then !== null;

  return {
    height: HEIGHT,

    words(book, cell, phase, width) {
      const texts: Text[] = [];
      const say = (words: string, color: string): void => {
        if (words !== '') texts.push(setText(book, element(cell, 'P'), words, { ...WORD, color }, width));
      };
      const current = asIs?.[phase];
      const future = toBe?.[phase];
      if (current) say(feelingText(current), PAPER[emotionWordTone(current.value ?? 0)]);
      if (future && !both) say(feelingText(future), PAPER[emotionWordTone(future.value ?? 0)]);
      if (future && both && (differs.has(phase) || future.word !== current?.word)) {
        const words = feelingText(future);
        say(words === '' ? '' : t('Then: {{feeling}}', { feeling: words }), PAPER.accent);
      }
      return texts;
    },

    draw(book, figure, page, { x, y, from, count }) {
      const inner = slot(figure);
      const left = from * column;
      const right = left + count * column;
      const dx = x - left;
      figure.place = { page, x: x - AXIS, y, width: count * column + AXIS, height: HEIGHT };
      const moved = (points: readonly Point[]): Point[] => points.map(([px, py]) => [px + dx, py + y]);
      const isHere = ({ index }: { readonly index: number }): boolean => index >= from && index < from + count;

      for (const { side, points } of (now ?? then)?.areas ?? []) {
        const clipped = band(points, left, right);
        const fill = side === 'above' ? PAPER['strength-soft'] : PAPER['threat-soft'];
        if (clipped.length > 2) page.under.push({ kind: 'path', points: moved(clipped), fill });
      }
      for (const step of EMOTION_STEPS) {
        const at = y + emotionY(step, HEIGHT);
        const stroke = PAPER[step === 0 ? 'line-strong' : 'line'];
        page.under.push({ kind: 'line', x1: x, y1: at, x2: x + count * column, y2: at, stroke, line: HAIRLINE });
        if (step !== 1 && step !== -1) small(book, page, inner, signed(step), x - 6, at + 3, PAPER['ink-3'], 'end');
      }
      const here = gaps.filter(isHere);
      for (const gap of here) {
        const at = gap.x + dx;
        page.marks.push({ kind: 'line', x1: at, y1: y + gap.from, x2: at, y2: y + gap.to, stroke: PAPER.accent, line: 1, slot: inner });
      }
      const line = (curve: Curve, color: string, width: number, dash?: readonly [number, number]): void => {
        const points = moved(stretch(curve.line, left, right));
        if (points.length > 1) page.marks.push({ kind: 'path', points, stroke: color, line: width, dash, slot: inner });
      };
      if (then) line(then, PAPER.accent, 1.75, [5, 4]);
      if (now) line(now, PAPER.ink, 2.25);
      const mark = (point: CurvePoint, color: string): void => {
        const at = { x: point.x + dx, y: y + point.y };
        if (point.momentOfTruth) {
          page.marks.push({ ...diamond(at.x, at.y, DIAMOND), fill: PAPER.surface, stroke: color, line: 1.25, slot: inner });
        }
      };
      for (const point of then?.points.filter(isHere) ?? []) {
        if (now && !differs.has(point.index)) continue;
        if (!now) mark(point, PAPER.accent);
        const at = { cx: point.x + dx, cy: y + point.y };
        page.marks.push({ kind: 'circle', ...at, r: DOT - 0.5, fill: PAPER.surface, stroke: PAPER.accent, line: 1.75, slot: inner });
      }
      for (const point of now?.points.filter(isHere) ?? []) {
        mark(point, PAPER.ink);
        const at = { cx: point.x + dx, cy: y + point.y };
        const fill = PAPER[emotionTone(point.value)];
        page.marks.push({ kind: 'circle', ...at, r: DOT, fill, stroke: PAPER.surface, line: 1, slot: inner });
      }
      for (const { steps, from: start, to, x: at } of here) {
        if (Math.abs(steps) < NOTABLE_GAP) continue;
        small(book, page, inner, gapText(Math.abs(steps)), at + dx + 5, y + start + (to - start) * 0.4 + 3, PAPER.accent, 'start');
      }
    },
  };
}

/** A few words within the figure, on a white edge. */
function small(book: Book, page: Page, inner: Slot, words: string, x: number, y: number, color: string, anchor: 'start' | 'end'): void {
  const prepared = book.type.prepare(words, { ...WORD, color });
  const [line] = breakLines(prepared, Number.POSITIVE_INFINITY);
  if (!line) return;
  const left = anchor === 'start' ? x : x - line.width;
  const from = page.marks.length;
  drawLine(book, prepared, line, { page, x: left, y, goal: { slots: prepared.runs.map(() => inner), links: [] } });
  const made = page.marks.splice(from);
  for (const mark of made) if (mark.kind === 'text') page.marks.push({ ...mark, slot: undefined, outline: 3, color: PAPER.surface });
  page.marks.push(...made);
}

/** The part of a line between two places; the line runs from left to right. */
function stretch(points: readonly Point[], left: number, right: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    for (const edge of [left, right]) {
      if (before && before[0] < edge && point[0] > edge) kept.push(at(before, point, edge));
    }
    if (point[0] >= left && point[0] <= right) kept.push(point);
  });
  return kept;
}

/** The part of an area between two places. */
const band = (points: readonly Point[], left: number, right: number): Point[] =>
  clip(
    clip(points, left, (x) => x >= left),
    right,
    (x) => x <= right,
  );

/** One side of a polygon, cut upright at an edge (Sutherland and Hodgman). */
const clip = (points: readonly Point[], edge: number, isIn: (x: number) => boolean): Point[] =>
  points.flatMap((point, i): Point[] => {
    const before = points.at(i - 1) ?? point;
    const cut: Point[] = isIn(before[0]) === isIn(point[0]) ? [] : [at(before, point, edge)];
    return isIn(point[0]) ? [...cut, point] : cut;
  });

const at = ([x1, y1]: Point, [x2, y2]: Point, x: number): Point => [x, x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1)];
