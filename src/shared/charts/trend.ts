import { bareWords, intervalWords, targetWords, valueWords } from '../analysis/metric-words.ts';
import type { Series } from '../analysis/series.ts';
import { formatNumber } from '../format.ts';
import { plural, t } from '../i18n.ts';
import { type Box, overlap } from './labels.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { bandMarks, type Placed, valueScale, valuesOf } from './series-scale.ts';
import { cut, interWidth } from './text.ts';

interface TrendOptions {
  readonly width?: number;
  readonly height?: number;
  /** What stands on the target's line; the target itself unless told. */
  readonly targetLabel?: string | undefined;
  readonly measure?: Measure;
}

const LAST_SIZE = 13;
/** A dot at every value only where there is room between them. */
const ROOM_FOR_DOTS = 9;
const LONGEST_LABEL = 110;

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A metric's values in the order of time: straight lines from wave to wave, since nothing was measured between them,
 * over the band in which the true values lie; the target dotted, the last value large.
 */
export function trendChart(series: Series, options: TrendOptions = {}): Chart {
  const { width = 470, height = 190, measure = interWidth } = options;
  const { waves } = series;
  const { data } = series.metric;
  const last = waves.at(-1);
  const lastText = last ? valueWords(data, last.value) : '';
  const ends = last?.interval ? [bareWords(data, last.interval.high), bareWords(data, last.interval.low)] : [];
  const rightRoom = Math.max(measure(lastText, LAST_SIZE, 600), ...ends.map((text) => measure(text, SMALL, 400)), 0) + 12;
  const target = data.target;
  const values = [...valuesOf(waves), ...(target === null ? [] : [target])];
  const rough = { top: 10, bottom: height - 20 };
  const y = valueScale(data, values, [rough.bottom, rough.top], 6);
  const ticks = waves.length === 0 ? [] : y.ticks(Math.max(2, Math.floor((rough.bottom - rough.top) / 26)));
  const tickText = (tick: number): string => formatNumber(tick).replace(/^-/, '−');
  const left = ticks.reduce((most, tick) => Math.max(most, measure(tickText(tick), SMALL, 400)), 14) + 8;
  const plot: Plot = { left, right: Math.max(left + 20, width - rightRoom), ...rough };
  const pitch = waves.length > 1 ? (plot.right - plot.left) / (waves.length - 1) : plot.right - plot.left;
  const placed = waves.map((wave, index): Placed => {
    const x = waves.length === 1 ? (plot.left + plot.right) / 2 : plot.left + index * pitch;
    return { wave, x, y: y(wave.value) };
  });

  const marks: Mark[] = ticks.flatMap((tick) => [
    line(plot.left, y(tick), plot.right, y(tick), tick === 0 ? 'line-strong' : 'line'),
    label(plot.left - 6, y(tick) + 3, tickText(tick), { anchor: 'end' }),
  ]);
  marks.push(...bandMarks(placed, y), ...bandWords(placed, y, plot, last?.figure?.interval?.confidence ?? null, measure));
  if (placed.length > 1)
    marks.push({ kind: 'path', points: placed.map(({ x, y: at }) => [x, at] as const), stroke: 'accent', width: 1.75 });
  placed.slice(0, -1).forEach((entry) => {
    if (pitch >= ROOM_FOR_DOTS) {
      marks.push({ kind: 'circle', cx: entry.x, cy: entry.y, r: 2.75, fill: 'surface', stroke: 'accent', strokeWidth: 1.5 });
    }
  });
  const taken: Box[] = placed.map((entry) => ({ x: entry.x - 4, y: entry.y - 4, width: 8, height: 8 }));
  const written = valueLabels(placed, plot, target === null ? null : y(target), pitch, (value) => bareWords(data, value), measure);
  marks.push(...written.marks);
  taken.push(...written.boxes);
  if (target !== null && placed.length > 0) {
    const words = options.targetLabel ?? t('Target {{target}}', { target: targetWords(data, target) });
    marks.push(...targetMarks(y(target), cut(words, plot.right - plot.left - 12, SMALL, 400, measure), plot, taken, measure));
  }
  marks.push(...lastMarks(placed.at(-1), lastText, ends, y, plot));
  marks.push(...waveNames(placed, pitch, width, height - 4, measure));
  if (placed.length === 0) marks.push(label(width / 2, height / 2, t('No values yet'), { anchor: 'middle' }));
  return { width, height, marks, alt: altOf(series), table: seriesTable(series) };
}

/** How many of a row of words can stand, counted back from the last. */
const everyNth = (widest: number, pitch: number): number => Math.max(1, Math.ceil(widest / Math.max(pitch, 0.01)));

function waveNames(placed: readonly Placed[], pitch: number, width: number, baseline: number, measure: Measure): Mark[] {
  const names = placed.map(({ wave }) => cut(wave.label, LONGEST_LABEL, SMALL, 400, measure));
  const step = everyNth(names.reduce((most, name) => Math.max(most, measure(name, SMALL, 400)), 0) + 10, pitch);
  return placed.flatMap(({ x }, index) => {
    if ((placed.length - 1 - index) % step !== 0) return [];
    const name = names[index] ?? '';
    const half = measure(name, SMALL, 400) / 2;
    return [label(Math.min(Math.max(x, half), width - half), baseline, name, { anchor: 'middle', fill: 'ink-2' })];
  });
}

/** The values over their dots, or below where the target's line runs; the last one is written large at the right. */
function valueLabels(
  placed: readonly Placed[],
  plot: Plot,
  target: number | null,
  pitch: number,
  write: (value: number) => string,
  measure: Measure,
): { readonly marks: Mark[]; readonly boxes: Box[] } {
  const texts = placed.map(({ wave }) => write(wave.value));
  const step = everyNth(texts.reduce((most, text) => Math.max(most, measure(text, SMALL, 400)), 0) + 8, pitch);
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  placed.slice(0, -1).forEach(({ x, y }, index) => {
    if ((placed.length - 1 - index) % step !== 0) return;
    const text = texts[index] ?? '';
    const wide = measure(text, SMALL, 400);
    const isCrossed = target !== null && target > y - 18 && target < y - 4;
    const baseline = (isCrossed && y + 14 < plot.bottom) || y - 16 < 0 ? y + 13 : y - 7;
    // The first stands right of the axis, clear of its numbers.
    const at = Math.max(x, plot.left + wide / 2 + 1);
    boxes.push({ x: at - wide / 2, y: baseline - SMALL, width: wide, height: SMALL + 2 });
    marks.push(label(at, baseline, text, { anchor: 'middle', fill: 'ink-2' }));
  });
  return { marks, boxes };
}

function targetMarks(at: number, words: string, plot: Plot, taken: readonly Box[], measure: Measure): Mark[] {
  const wide = measure(words, SMALL, 400);
  const places = [
    [plot.left + 6, at - 4],
    [plot.right - wide - 10, at - 4],
    [plot.left + 6, at + 11],
    [plot.right - wide - 10, at + 11],
  ] as const;
  const isFree = ([x, baseline]: readonly [number, number]): boolean =>
    baseline > SMALL &&
    baseline < plot.bottom &&
    !taken.some((box) => overlap(box, { x, y: baseline - SMALL, width: wide, height: SMALL + 2 }));
  const [x, baseline] = places.find(isFree) ?? places[0];
  return [
    { kind: 'line', x1: plot.left, y1: at, x2: plot.right, y2: at, stroke: 'ink-2', width: 1, dash: [1.5, 3] },
    label(x, baseline, words, { fill: 'ink-2' }),
  ];
}

/** Says what the band is, inside it, where it is wide enough near its beginning. */
function bandWords(
  placed: readonly Placed[],
  y: (value: number) => number,
  plot: Plot,
  confidence: number | null,
  measure: Measure,
): Mark[] {
  const [first, second] = placed;
  if (!first?.wave.interval || !second?.wave.interval) return [];
  const words = confidence === null ? t('interval') : t('{{confidence}}% interval', { confidence });
  const share = Math.min(1, (measure(words, SMALL, 400) + 8) / (second.x - first.x));
  const between = (from: number, to: number): number => from + (to - from) * share;
  const [lowFrom, lowTo] = [y(first.wave.interval.low), between(y(first.wave.interval.low), y(second.wave.interval.low))];
  const [lineFrom, lineTo] = [first.y, between(first.y, second.y)];
  const top = Math.max(lineFrom, lineTo) + 5;
  const bottom = Math.min(lowFrom, lowTo);
  return share < 1 && bottom - top >= SMALL + 4 ? [label(plot.left + 5, (top + bottom) / 2 + 3, words, { fill: 'accent' })] : [];
}

/** The last value with the ends of its interval, kept apart. */
function lastMarks(last: Placed | undefined, text: string, ends: readonly string[], y: (value: number) => number, plot: Plot): Mark[] {
  if (!last) return [];
  const x = plot.right + 8;
  const marks: Mark[] = [{ kind: 'circle', cx: last.x, cy: last.y, r: 4, fill: 'accent' }];
  const baseline = Math.min(Math.max(last.y + 4.5, 12), plot.bottom + 4);
  marks.push({ kind: 'text', x, y: baseline, text, size: LAST_SIZE, weight: 600, fill: 'accent', anchor: 'start' });
  const { interval } = last.wave;
  if (interval) {
    const [high = '', low = ''] = ends;
    const above = Math.min(y(interval.high) + 3, baseline - 13);
    if (above > SMALL - 1) marks.push(label(x, above, high, { fill: 'ink-2' }));
    const below = Math.max(y(interval.low) + 3, baseline + 12);
    if (below < plot.bottom + 8) marks.push(label(x, below, low, { fill: 'ink-2' }));
  }
  return marks;
}

const nameOf = ({ metric }: Series): string => metric.data.name.slice(0, 200) || t('Untitled metric');

function altOf(series: Series): string {
  const { waves } = series;
  const { data } = series.metric;
  const first = waves[0];
  const last = waves.at(-1);
  if (!first || !last) return t('{{name}}: no values yet.', { name: nameOf(series) });
  const value = ({ value: at, label: wave }: typeof first): string => t('{{value}} in {{wave}}', { value: valueWords(data, at), wave });
  const road = waves.length === 1 ? value(last) : t('from {{first}} to {{last}}', { first: value(first), last: value(last) });
  const counted = plural(waves.length, '{{count}} value', '{{count}} values');
  const within = last.interval ? t(' The last lies within {{interval}}.', { interval: intervalWords(data, last.interval) }) : '';
  const goal = data.target === null ? '' : t(' The target is {{target}}.', { target: targetWords(data, data.target) });
  return `${t('{{name}}, {{counted}}: {{road}}.', { name: nameOf(series), counted, road })}${within}${goal}`;
}

/** The numbers behind a series, oldest first. */
export function seriesTable({ metric: { data }, waves }: Series): Chart['table'] {
  return {
    head: [t('Wave'), t('n'), t('Value'), t('Interval')],
    rows: waves.map(({ label: wave, n, value, interval }) => [
      wave,
      n === null ? '–' : formatNumber(n),
      valueWords(data, value),
      interval ? intervalWords(data, interval) : '–',
    ]),
  };
}
