import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line as lineOfPoints } from 'd3-shape';
import { type Box, overlap } from './labels.ts';
import type { Measure, Tone } from './marks.ts';

/*
 * The emotion curve over the phases, as geometry alone: the board draws it as SVG, pictures and the report as marks.
 * A phase whose emotion is not known has no point; the curve goes on over it.
 */

export type Emotion = -2 | -1 | 0 | 1 | 2;
export const EMOTION_STEPS: readonly Emotion[] = [2, 1, 0, -1, -2];

/** How one phase feels; the phases of a map in their order. */
export interface CurveFeeling {
  readonly value: number | null;
  readonly word: string;
  readonly momentOfTruth: boolean;
}

/** Where the curve is drawn: `xs` are the centres of the phases' columns. */
export interface CurveBox {
  readonly width: number;
  readonly height: number;
  readonly xs: readonly number[];
}

type Point = readonly [number, number];

export interface CurvePoint extends CurveFeeling {
  /** The phase's place, from 0. */
  readonly index: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly points: readonly CurvePoint[];
  /** The curve as an SVG path, with a run-out to the edges of the columns; '' without points. */
  readonly path: string;
  /** The same as a polyline. */
  readonly line: readonly Point[];
  /** What lies between the curve and 0, parted where it crosses. */
  readonly areas: readonly { readonly side: 'above' | 'below'; readonly points: readonly Point[] }[];
}

/** The scale reaches a little beyond ±2, so that marks of moments of truth stand inside. */
const TOP = 3.2;
const BOTTOM = -3.05;
/** Before the first and after the last phase a feeling fades towards neutral. */
const FADE = 0.6;
/** Steps of a polyline from one point to the next. */
const SMOOTH = 16;

/** The height of an emotion in a curve that is so high, from the top. */
export const emotionY = (value: number, height: number): number => round(scaleLinear([TOP, BOTTOM], [0, height])(value));

/** The step nearest to a height. */
export function emotionAt(y: number, height: number): Emotion {
  const value = scaleLinear([0, height], [TOP, BOTTOM])(y);
  return EMOTION_STEPS.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));
}

/** Centres of so many columns of one width. */
export const columnCentres = (count: number, width: number): number[] => Array.from({ length: count }, (_, index) => (index + 0.5) * width);

export function curveOf(feelings: readonly CurveFeeling[], { width, height, xs }: CurveBox): Curve {
  const points = feelings.flatMap((feeling, index): CurvePoint[] => {
    const x = xs[index];
    return feeling.value === null || x === undefined
      ? []
      : [{ ...feeling, index, value: feeling.value, x, y: emotionY(feeling.value, height) }];
  });
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return { points, path: '', line: [], areas: [] };
  // Half a column beyond the first and the last that is known: further nobody knows.
  const half = xs[0] === undefined || xs[1] === undefined ? width / 2 : (xs[1] - xs[0]) / 2;
  const through: Point[] = [
    [Math.max(0, first.x - half), emotionY(first.value * FADE, height)],
    ...points.map(({ x, y }): Point => [x, y]),
    [Math.min(width, last.x + half), emotionY(last.value * FADE, height)],
  ];
  const path = lineOfPoints<Point>().curve(curveMonotoneX)(through) ?? '';
  const line = polyline(path);
  return { points, path, line, areas: areasOf(line, emotionY(0, height)) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A path of moves and cubic curves as a polyline. */
function polyline(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const [, letter, rest = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = rest
      .split(/[\s,]+|(?<=\d)(?=-)/)
      .filter((part) => part !== '')
      .map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    if (letter === 'C') {
      for (let step = 1; step <= SMOOTH; step += 1) points.push(onCubic(at, [a, b], [c, d], [e, f], step / SMOOTH));
      at = [e, f];
    } else {
      at = [a, b];
      points.push(at);
    }
  }
  return points;
}

function onCubic(from: Point, first: Point, second: Point, to: Point, u: number): Point {
  const v = 1 - u;
  const at = (axis: 0 | 1): number =>
    round(v * v * v * from[axis] + 3 * v * v * u * first[axis] + 3 * v * u * u * second[axis] + u * u * u * to[axis]);
  return [at(0), at(1)];
}

function areasOf(line: readonly Point[], zero: number): Curve['areas'] {
  const areas: { side: 'above' | 'below'; points: Point[] }[] = [];
  let open: { side: 'above' | 'below'; points: Point[] } | null = null;
  const close = (x: number): void => {
    if (open) areas.push({ side: open.side, points: [...open.points, [x, zero]] });
    open = null;
  };
  line.forEach(([x, y], index) => {
    const before = line[index - 1];
    const side = y < zero ? 'above' : y > zero ? 'below' : null;
    if (open && side !== open.side) {
      const crossing = before ? crossingOf(before, [x, y], zero) : x;
      close(crossing);
      if (side)
        open = {
          side,
          points: [
            [crossing, zero],
            [x, y],
          ],
        };
    } else if (open) {
      open.points.push([x, y]);
    } else if (side) {
      open = {
        side,
        points: [
          [before ? before[0] : x, zero],
          [x, y],
        ],
      };
    }
  });
  close(line.at(-1)?.[0] ?? 0);
  return areas;
}

const crossingOf = ([x1, y1]: Point, [x2, y2]: Point, zero: number): number =>
  y1 === y2 ? x2 : round(x1 + ((zero - y1) / (y2 - y1)) * (x2 - x1));

/** The tone of an emotion's dot. */
export function emotionTone(value: number): Tone {
  if (value <= -2) return 'emo-m2';
  if (value < 0) return 'emo-m1';
  if (value === 0) return 'emo-0';
  return value < 2 ? 'emo-p1' : 'emo-p2';
}

/** The tone of the words beside it, which need more contrast than a dot. */
export const emotionWordTone = (value: number): Tone => (value < 0 ? 'threat' : value > 0 ? 'strength' : 'ink-2');

/** A place at which two maps feel differently. */
export interface CurveGap {
  readonly index: number;
  readonly x: number;
  /** The ends of the line that joins the dots. */
  readonly from: number;
  readonly to: number;
  /** In whole steps, to-be less as-is. */
  readonly steps: number;
}

/** From this many steps on a gap is written beside its line. */
export const NOTABLE_GAP = 2;

/** Where the map as it should be feels other than the map as it is, column by column. */
export const gapsOf = (asIs: Curve, toBe: Curve): CurveGap[] =>
  toBe.points.flatMap((then) => {
    const now = asIs.points.find(({ index }) => index === then.index);
    return !now || now.value === then.value
      ? []
      : [{ index: then.index, x: then.x, from: now.y, to: then.y, steps: then.value - now.value }];
  });

export interface CurveLabel {
  /** "as-is 2", "to-be 0", "gap 1". */
  readonly key: string;
  readonly of: 'as-is' | 'to-be' | 'gap';
  readonly index: number;
  readonly text: string;
  readonly fill: Tone;
  readonly box: Box;
}

/** Words need less than the height of their box: it may reach over the edge by so much. */
const SPILL = 2;

export const CURVE_LABEL = { size: 11.5, height: 16, weight: 600 } as const;
/** Half of a moment of truth's diamond, and a dot's radius, in pixels. */
export const DIAMOND = 11;
export const DOT = 5;

type Side = 'above' | 'below' | 'aboveRight' | 'aboveLeft' | 'belowRight' | 'belowLeft' | 'right' | 'left';

interface Wish extends Omit<CurveLabel, 'box'> {
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its centre. */
  readonly reach: number;
  readonly sides: readonly Side[];
  /** The higher one is placed first. */
  readonly priority: number;
}

interface Words {
  /** What is written beside a dot of the map. */
  readonly point: (point: CurvePoint) => string;
  readonly gap: (steps: number) => string;
}

/**
 * Where the words stand: above peaks and below valleys, else away from the falling side. Each looks for the free place
 * that it likes best, off the curves where it can; where there is none the one of lower priority is dropped.
 * @param open the map that is edited: its words stay longest
 */
export function curveLabels(
  asIs: Curve | null,
  toBe: Curve | null,
  open: 'as-is' | 'to-be',
  { width, height }: Pick<CurveBox, 'width' | 'height'>,
  words: Words,
  measure: Measure,
): CurveLabel[] {
  const gaps = asIs && toBe ? gapsOf(asIs, toBe) : [];
  const differs = new Set(gaps.map(({ index }) => index));
  const wishes: Wish[] = [];
  const both = asIs !== null && toBe !== null;
  const add = (of: 'as-is' | 'to-be', curve: Curve | null): void => {
    curve?.points.forEach((point, place) => {
      const text = words.point(point);
      // Where both feel alike one label says it.
      if (text === '' || (both && of !== open && !differs.has(point.index))) return;
      const others = gaps.find(({ index }) => index === point.index);
      const lift = others ? Math.sign(of === 'to-be' ? others.steps : -others.steps) : 0;
      wishes.push({
        key: `${of} ${point.index}`,
        of,
        index: point.index,
        text,
        fill: of === 'to-be' && both ? 'accent' : emotionWordTone(point.value),
        x: point.x,
        y: point.y,
        reach: reachOf(point, of),
        sides: sidesOf(curve.points, place, lift),
        priority: (of === open ? 100 : 50) + (point.momentOfTruth ? 20 : 0) + Math.abs(point.value) + (point.value < 0 ? 5 : 0),
      });
    });
  };
  add('as-is', asIs);
  add('to-be', toBe);
  for (const { index, x, from, to, steps } of gaps) {
    if (Math.abs(steps) < NOTABLE_GAP) continue;
    const y = from + (to - from) * 0.35;
    wishes.push({
      key: `gap ${index}`,
      of: 'gap',
      index,
      text: words.gap(Math.abs(steps)),
      fill: 'accent',
      x,
      y,
      reach: 3,
      sides: ['left', 'right', 'aboveLeft', 'aboveRight'],
      priority: 40,
    });
  }
  const curves = [asIs, toBe].flatMap((curve) => curve ?? []);
  const taken: Box[] = curves.flatMap((curve) =>
    curve.points.map((point) => squareAround(point.x, point.y, reachOf(point, curve === toBe && both ? 'to-be' : 'as-is'))),
  );
  const lines = [...curves.map(({ line }) => line), ...gaps.map(({ x, from, to }) => rung(x, from, to))];
  const placed: CurveLabel[] = [];
  for (const { x, y, reach, sides, priority: _, ...label } of wishes.sort((a, b) => b.priority - a.priority)) {
    const size = measure(label.text, CURVE_LABEL.size, CURVE_LABEL.weight) + 4;
    const best = sides
      .map((side, rank) => ({ box: boxAt(side, x, y, reach, size, width), rank }))
      .filter(({ box }) => box.y >= -SPILL && box.y + box.height <= height + SPILL && !taken.some((other) => overlap(shrunk(box), other)))
      .map(({ box, rank }) => ({ box, cost: rank + 6 * crossings(lines, box) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (!best) continue;
    taken.push(best.box);
    placed.push({ ...label, box: best.box });
  }
  return placed;
}

const reachOf = ({ momentOfTruth }: CurvePoint, of: 'as-is' | 'to-be'): number => (momentOfTruth && of === 'as-is' ? DIAMOND : DOT);

const squareAround = (x: number, y: number, reach: number): Box => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach });

const shrunk = ({ x, y, width, height }: Box): Box => ({ x: x + 1, y: y + 2, width: width - 2, height: height - 4 });

/** The line that joins two dots, as a polyline. */
const rung = (x: number, from: number, to: number): Point[] => {
  const steps = Math.max(1, Math.ceil(Math.abs(to - from) / 4));
  return Array.from({ length: steps + 1 }, (_, step): Point => [x, from + ((to - from) * step) / steps]);
};

/** How many of the lines run through the box. */
const crossings = (lines: readonly (readonly Point[])[], box: Box): number => {
  const [top, bottom] = [box.y + 3, box.y + box.height - 3];
  return lines.filter((line) => line.some(([x, y]) => x >= box.x && x <= box.x + box.width && y >= top && y <= bottom)).length;
};

/** @param lift 1 when the other map's dot is below this one, −1 when it is above: the words go to the far side */
function sidesOf(points: readonly CurvePoint[], place: number, lift: number): readonly Side[] {
  const value = points[place]?.value ?? 0;
  const before = points[place - 1]?.value ?? value * FADE;
  const after = points[place + 1]?.value ?? value * FADE;
  const above: readonly Side[] = ['above', 'aboveRight', 'aboveLeft', 'right', 'left', 'belowRight', 'belowLeft', 'below'];
  const below: readonly Side[] = ['below', 'belowRight', 'belowLeft', 'right', 'left', 'aboveRight', 'aboveLeft', 'above'];
  const falling: readonly Side[] = ['belowLeft', 'aboveRight', 'left', 'right', 'below', 'above', 'belowRight', 'aboveLeft'];
  const rising: readonly Side[] = ['belowRight', 'aboveLeft', 'right', 'left', 'below', 'above', 'belowLeft', 'aboveRight'];
  const fallingHigh: readonly Side[] = ['aboveRight', 'belowLeft', 'right', 'left', 'above', 'below', 'aboveLeft', 'belowRight'];
  const risingHigh: readonly Side[] = ['aboveLeft', 'belowRight', 'left', 'right', 'above', 'below', 'aboveRight', 'belowLeft'];
  const up = lift === 0 ? value > 0 : lift > 0;
  if (before > value && value > after) return up ? fallingHigh : falling;
  if (before < value && value < after) return up ? risingHigh : rising;
  if (before === value && value === after) return up || (lift === 0 && value === 0) ? above : below;
  return value >= before && value >= after ? above : below;
}

function boxAt(side: Side, x: number, y: number, reach: number, size: number, width: number): Box {
  const { height } = CURVE_LABEL;
  const inside = (left: number): number => Math.min(Math.max(left, 0), Math.max(0, width - size));
  const at = (left: number, top: number): Box => ({ x: inside(left), y: top, width: size, height });
  const upper = y - reach - height + 1;
  const lower = y + reach - 1;
  switch (side) {
    case 'above':
      return at(x - size / 2, upper - 1);
    case 'below':
      return at(x - size / 2, lower + 1);
    case 'aboveRight':
      return at(x + reach + 1, upper + 3);
    case 'aboveLeft':
      return at(x - reach - 1 - size, upper + 3);
    case 'belowRight':
      return at(x + reach + 1, lower - 3);
    case 'belowLeft':
      return at(x - reach - 1 - size, lower - 3);
    case 'right':
      return at(x + reach + 4, y - height / 2);
    case 'left':
      return at(x - reach - 4 - size, y - height / 2);
  }
}
