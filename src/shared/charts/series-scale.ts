import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type MetricData, rangeOf } from '../analysis/answers.ts';
import type { Wave } from '../analysis/series.ts';
import type { Mark, Tone } from './marks.ts';

/** What the values of a metric cannot go beyond, where there is such a limit. */
export function limitsOf({ kind, scale }: MetricData): readonly [number, number] {
  if (kind === 'NPS') return [-100, 100];
  if (kind === 'CSAT' || kind === 'retention' || kind === 'churn') return [0, 100];
  if (kind === 'CES' && scale) return [rangeOf(scale).min, rangeOf(scale).max];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** A scale that holds all these values with their intervals and ends on round numbers within the metric's limits. */
export function valueScale(
  data: MetricData,
  values: readonly number[],
  [bottom, top]: readonly [number, number],
  ticks: number,
): ScaleLinear<number, number> {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (low > high) return scaleLinear([0, 1], [bottom, top]);
  // Values that differ by rounding alone are one value, which gets room around it.
  const isOne = high - low <= 1e-12 * Math.max(1, Math.abs(low), Math.abs(high));
  const room = isOne ? (Math.abs(low) > 1e-6 ? Math.abs(low) * 0.1 : 1) : 0;
  const [from = low, to = high] = scaleLinear([low - room, high + room], [bottom, top])
    .nice(ticks)
    .domain();
  const [least, most] = limitsOf(data);
  // A value beyond the limits is a slip, but it is drawn where it is.
  return scaleLinear([Math.min(low, Math.max(from, least)), Math.max(high, Math.min(to, most))], [bottom, top]);
}

/** The values and the ends of the intervals. */
export const valuesOf = (waves: readonly Wave[]): number[] =>
  waves.flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value]));

/** A wave at its place in a picture. */
export interface Placed {
  readonly wave: Wave;
  readonly x: number;
  readonly y: number;
}

/** The intervals as a band; one that stands alone is a bar. */
export function bandMarks(placed: readonly Placed[], y: (value: number) => number, fill: Tone = 'accent-soft'): Mark[] {
  const runs: Placed[][] = [];
  let open = false;
  for (const entry of placed) {
    const last = runs.at(-1);
    if (entry.wave.interval === null) open = false;
    else if (open && last) last.push(entry);
    else {
      runs.push([entry]);
      open = true;
    }
  }
  return runs.map((run): Mark => {
    const ends = run.flatMap(({ wave: { interval }, x }) => (interval ? [{ x, high: y(interval.high), low: y(interval.low) }] : []));
    const [only] = ends;
    if (ends.length === 1 && only)
      return { kind: 'rect', x: only.x - 4, y: only.high, width: 8, height: only.low - only.high, fill, radius: 2 };
    return {
      kind: 'path',
      points: [...ends.map(({ x, high }) => [x, high] as const), ...ends.map(({ x, low }) => [x, low] as const).reverse()],
      fill,
    };
  });
}
