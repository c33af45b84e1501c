import { changeIsNoise, type Noise } from '../metrics/change-is-noise.ts';
import type { Observed } from '../observed.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';
import type { Result } from '../result.ts';
import type { MetricData } from './answers.ts';
import { type Series, seriesOf, type Wave } from './series.ts';

/** Where a metric stands to its target; 'open' has a value but no target. */
export type MetricStatus = 'on-target' | 'close' | 'behind' | 'open' | 'no-data';

/** A later value against an earlier one. */
export interface Comparison {
  readonly from: Wave;
  readonly to: Wave;
  readonly difference: number;
  /** Whether it is good news: null where nothing changed. */
  readonly good: boolean | null;
  /** Whether chance alone could have made it; null where the values do not say. */
  readonly noise: boolean | null;
  /** Half the width of the interval around the difference; null where the values do not say. */
  readonly margin: number | null;
  /** How noise was judged, with the numbers put in. */
  readonly figure: Noise | null;
}

export interface ScorecardRow {
  readonly metric: RecordOf<'metric'>;
  readonly series: Series;
  /** Null while there is no value. */
  readonly latest: Wave | null;
  /** The latest value against the one before. */
  readonly change: Comparison | null;
  /** The latest value against the first; null where that is the one before. */
  readonly whole: Comparison | null;
  readonly target: number | null;
  readonly status: MetricStatus;
}

/** All metrics with their latest value, its change and how it stands to the target, in the order of the records. */
export function scorecardOf(records: readonly AnyRecord[], observed: Observed): ScorecardRow[] {
  return recordsOf(records, 'metric').map((metric) => scorecardRow(seriesOf(metric, observed)));
}

export function scorecardRow(series: Series): ScorecardRow {
  const { metric, waves } = series;
  const latest = waves.at(-1) ?? null;
  const before = waves.at(-2);
  const first = waves[0];
  return {
    metric,
    series,
    latest,
    change: latest && before ? compareWaves(metric.data, before, latest) : null,
    whole: latest && first && waves.length > 2 ? compareWaves(metric.data, first, latest) : null,
    target: metric.data.target,
    status: statusOf(metric.data, latest?.value ?? null),
  };
}

/** How close to the target is close: this part of it. */
const CLOSE = 0.1;
/** Values that are the same may be off by this much after rounding. */
const SLACK = 1e-9;

export function statusOf({ target, better }: Pick<MetricData, 'target' | 'better'>, value: number | null): MetricStatus {
  if (value === null) return 'no-data';
  if (target === null) return 'open';
  const lacking = better === 'down' ? value - target : target - value;
  if (lacking <= SLACK) return 'on-target';
  return lacking <= CLOSE * Math.abs(target) + SLACK ? 'close' : 'behind';
}

/** The later value against the earlier one, and whether chance alone could have made the difference. */
export function compareWaves(data: MetricData, from: Wave, to: Wave): Comparison {
  const difference = to.value - from.value;
  const judged = judge(data, from, to);
  const noise = judged?.ok ? judged.value : null;
  const isUp = data.better === 'down' ? difference < 0 : difference > 0;
  return {
    from,
    to,
    difference,
    good: Math.abs(difference) <= SLACK ? null : isUp,
    noise: noise?.noise ?? null,
    margin: noise?.margin ?? null,
    figure: noise,
  };
}

/** Null where the two values do not say enough: no counts, or too few answers. */
function judge({ kind }: MetricData, from: Wave, to: Wave): Result<Noise> | null {
  const [a, b] = [to.counts, from.counts];
  if (kind === 'NPS') return a?.kind === 'nps' && b?.kind === 'nps' ? changeIsNoise({ kind: 'nps', a, b }) : null;
  if (kind === 'CES') {
    const [later, earlier] = [meanOf(to), meanOf(from)];
    return later && earlier ? changeIsNoise({ kind: 'mean', a: later, b: earlier }) : null;
  }
  if (kind === 'CSAT' || kind === 'retention' || kind === 'churn') {
    const [later, earlier] = [shareOf(to), shareOf(from)];
    return later && earlier ? changeIsNoise({ kind: 'share', a: later, b: earlier }) : null;
  }
  return null;
}

function meanOf({ counts }: Wave): { readonly mean: number; readonly sd: number; readonly n: number } | null {
  return counts?.kind === 'scores' && counts.sd !== null ? { mean: counts.mean, sd: counts.sd, n: counts.n } : null;
}

/** How many of how many; from a percentage and its n where it was not counted here. */
function shareOf({ counts, value, n }: Wave): { readonly positive: number; readonly n: number } | null {
  if (counts?.kind === 'scores') return { positive: counts.positive, n: counts.n };
  if (n === null || n === 0 || value < 0 || value > 100) return null;
  return { positive: Math.round((value * n) / 100), n };
}
