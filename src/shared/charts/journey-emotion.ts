import { feelingText, type PhasePair } from '../analysis/journey.ts';
import { signed } from '../format.ts';
import { t } from '../i18n.ts';
import {
  CURVE_LABEL,
  type Curve,
  type CurveBox,
  type CurveFeeling,
  columnCentres,
  curveLabels,
  curveOf,
  DIAMOND,
  DOT,
  EMOTION_STEPS,
  emotionTone,
  emotionY,
  gapsOf,
} from './journey-curve.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label } from './pieces.ts';
import { cut, interWidth } from './text.ts';

export const gapText = (steps: number): string => t('gap {{steps}}', { steps });

/** The maps of one journey over the same columns; either may be missing. */
export interface CurveMaps {
  readonly asIs: readonly CurveFeeling[] | null;
  readonly toBe: readonly CurveFeeling[] | null;
}

/**
 * The curve as marks: its ground lines, what lies above and below neutral, the map as it is in solid ink, the map as it
 * should be dashed, with hollow dots where it differs, moments of truth as diamonds, and the words.
 */
export function emotionMarks({ asIs, toBe }: CurveMaps, box: CurveBox, measure: Measure = interWidth): Mark[] {
  const now = asIs ? curveOf(asIs, box) : null;
  const then = toBe ? curveOf(toBe, box) : null;
  const { width, height } = box;
  const marks: Mark[] = [];
  for (const { side, points } of (now ?? then)?.areas ?? []) {
    marks.push({ kind: 'path', points, fill: side === 'above' ? 'strength-soft' : 'threat-soft' });
  }
  for (const step of EMOTION_STEPS) {
    const y = emotionY(step, height);
    marks.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: step === 0 ? 'line-strong' : 'line', width: 0.75 });
  }
  const gaps = now && then ? gapsOf(now, then) : [];
  for (const { x, from, to } of gaps) marks.push({ kind: 'line', x1: x, y1: from, x2: x, y2: to, stroke: 'accent', width: 1 });
  if (then && then.line.length > 0) marks.push({ kind: 'path', points: then.line, stroke: 'accent', width: 2, dash: [5, 5] });
  if (now && now.line.length > 0) marks.push({ kind: 'path', points: now.line, stroke: 'ink', width: 2.25 });
  const differs = new Set(gaps.map(({ index }) => index));
  for (const point of then?.points ?? []) {
    if (now && !differs.has(point.index)) continue;
    if (point.momentOfTruth && !now) marks.push(diamond(point.x, point.y, 'accent'));
    marks.push({ kind: 'circle', cx: point.x, cy: point.y, r: DOT - 0.75, fill: 'surface', stroke: 'accent', strokeWidth: 2 });
  }
  for (const { x, y, value, momentOfTruth } of now?.points ?? []) {
    if (momentOfTruth) marks.push(diamond(x, y, 'ink'));
    marks.push({ kind: 'circle', cx: x, cy: y, r: DOT, fill: emotionTone(value), stroke: 'surface', strokeWidth: 1 });
  }
  marks.push(...labelMarks(now, then, box, measure));
  return marks;
}

const diamond = (x: number, y: number, stroke: Tone): Mark => ({
  kind: 'path',
  points: [
    [x, y - DIAMOND],
    [x + DIAMOND, y],
    [x, y + DIAMOND],
    [x - DIAMOND, y],
    [x, y - DIAMOND],
  ],
  fill: 'surface',
  stroke,
  width: 1.5,
});

const labelMarks = (now: Curve | null, then: Curve | null, box: CurveBox, measure: Measure): Mark[] =>
  curveLabels(
    now,
    then,
    now ? 'as-is' : 'to-be',
    box,
    { point: (point) => cut(feelingText(point), 120, CURVE_LABEL.size, CURVE_LABEL.weight, measure), gap: gapText },
    measure,
  ).map(({ text, fill, box: at }) => ({
    kind: 'text',
    x: at.x + 2,
    y: at.y + 12,
    text,
    size: CURVE_LABEL.size,
    weight: CURVE_LABEL.weight,
    fill,
    anchor: 'start',
    halo: true,
  }));

const HEAD = 16;
const AXIS = 22;

/** The curve of a journey by itself. Both maps stand over the same phases. */
export interface JourneyCurve extends CurveMaps {
  /** What the journey is called. */
  readonly name: string;
  /** What the phases are called. */
  readonly phases: readonly string[];
}

/** A journey's emotion curve as a chart of its own, with the phases' names above it. */
export function journeyCurve(journey: JourneyCurve, width = 470, height = 170, measure: Measure = interWidth): Chart {
  const { phases } = journey;
  const plot = { width: width - AXIS, height: height - HEAD };
  const column = plot.width / Math.max(phases.length, 1);
  const box = { ...plot, xs: columnCentres(phases.length, column) };
  const marks = moved(emotionMarks(journey, box, measure), AXIS, HEAD);
  for (const step of EMOTION_STEPS) {
    marks.push(label(AXIS - 6, HEAD + emotionY(step, plot.height) + 3, signed(step), { anchor: 'end' }));
  }
  phases.forEach((phase, index) => {
    const text = cut(phase, column - 6, 9, 600, measure);
    marks.push(label(AXIS + (box.xs[index] ?? 0), 10, text, { anchor: 'middle', weight: 600, fill: 'ink' }));
  });
  return { width, height, marks, alt: altOf(journey), table: tableOf(journey) };
}

/** The feelings of a map as it should be, in the columns of the map as it is. */
export const feelingsBeside = (pairs: readonly PhasePair[], phases: readonly { readonly id: string }[]): CurveFeeling[] =>
  phases.map(({ id }) => {
    const pair = pairs.find(({ asIs, toBe }) => asIs?.id === id || toBe?.id === id);
    const other = pair?.asIs?.id === id ? pair.toBe : pair?.asIs;
    return { value: other?.emotion ?? null, word: other?.emotionWord.trim() ?? '', momentOfTruth: other?.momentOfTruth ?? false };
  });

function altOf({ name, phases, asIs, toBe }: JourneyCurve): string {
  const feelings = asIs ?? toBe ?? [];
  const lowest = feelings.reduce(
    (low, { value }, index) => (value !== null && (low < 0 || value < (feelings[low]?.value ?? 0)) ? index : low),
    -1,
  );
  const low = feelings[lowest];
  const parts = [t('The emotion curve of “{{name}}” over {{count}} phases.', { name: name.slice(0, 200), count: phases.length })];
  if (low) {
    const values = { phase: (phases[lowest] ?? '').slice(0, 100), feeling: feelingText(low).slice(0, 100) };
    parts.push(t('The lowest is {{phase}}: {{feeling}}.', values));
  }
  if (asIs && toBe) parts.push(t('The dashed curve is the map as it should be.'));
  return parts.join(' ');
}

function tableOf({ phases, asIs, toBe }: JourneyCurve): Chart['table'] {
  const said = (feeling: CurveFeeling | undefined): string => (feeling ? feelingText(feeling) || '–' : '–');
  if (!asIs || !toBe) {
    const one = asIs ?? toBe ?? [];
    return { head: [t('Phase'), t('Emotion')], rows: phases.map((phase, index) => [phase, said(one[index])]) };
  }
  return {
    head: [t('Phase'), t('As it is'), t('As it should be'), t('Difference')],
    rows: phases.map((phase, index) => {
      const now = asIs[index]?.value ?? null;
      const then = toBe[index]?.value ?? null;
      return [phase, said(asIs[index]), said(toBe[index]), now === null || then === null ? '–' : signed(then - now)];
    }),
  };
}

/** The marks at another place. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'line':
        return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
      case 'circle':
        return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
      case 'path':
        return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy]) };
      case 'rect':
      case 'text':
        return { ...mark, x: mark.x + dx, y: mark.y + dy };
      default:
        return mark satisfies never;
    }
  });
}
