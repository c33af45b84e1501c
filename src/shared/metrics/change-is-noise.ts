import { t } from '../i18n.ts';
import { assertNever, fail, ok, type Result } from '../result.ts';
import { checkAmounts, checkCounts, finite, isCount, written } from './checks.ts';
import { confidenceOf } from './confidence.ts';
import type { Figure } from './figure.ts';
import { adjustedNps, checkNpsCounts, type NpsCounts } from './net-promoter-score.ts';
import { normalFactor } from './normal.ts';

/** Positive answers of all, as in CSAT. */
export interface ShareCounts {
  readonly positive: number;
  readonly n: number;
}

/** A mean with the standard deviation of its sample, as in CES. */
export interface MeanOf {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/** Two measurements: `a` is compared with `b`, so that the later one is mostly `a`. */
export type Change = { readonly confidence?: number | undefined } & (
  | { readonly kind?: 'nps' | undefined; readonly a: NpsCounts; readonly b: NpsCounts }
  | { readonly kind: 'share'; readonly a: ShareCounts; readonly b: ShareCounts }
  | { readonly kind: 'mean'; readonly a: MeanOf; readonly b: MeanOf }
);

export interface Noise extends Figure {
  /** True when a difference of this size is within chance. */
  readonly noise: boolean;
  /** a − b; the value once more. */
  readonly difference: number;
  /** Half the width of the interval around the difference. */
  readonly margin: number;
}

/** One side of the comparison, in the unit of the value. */
interface Side {
  readonly value: number;
  readonly standardError: number;
  readonly n: number;
}

interface Sides {
  readonly a: Result<Side>;
  readonly b: Result<Side>;
  readonly unit: string;
  readonly compared: string;
}

/** Differences of values that are the same may be off by this much after rounding. */
const SLACK = 1e-9;

/**
 * Whether a change is no more than chance: |a − b| ≤ 1.96 × √(se(a)² + se(b)²), with the plain values, and for NPS and
 * shares the adjusted standard errors, which hold at small numbers too.
 * @param change NPS counts unless `kind` says share or mean; a mean needs at least two answers
 * @returns the difference a − b with its margin; `invalid-input` when a side makes no sense
 */
export function changeIsNoise(change: Change): Result<Noise> {
  const confidence = confidenceOf(change.confidence);
  if (!confidence.ok) return confidence;
  const { a, b, unit, compared } = sidesOf(change);
  if (!a.ok) return a;
  if (!b.ok) return b;
  const difference = a.value.value - b.value.value;
  const factor = normalFactor(confidence.value);
  const margin = factor * Math.hypot(a.value.standardError, b.value.standardError);
  const noise = Math.abs(difference) <= margin + SLACK;
  const values = `|${written(a.value.value, 2)} − ${inBrackets(b.value.value)}| = ${written(Math.abs(difference), 2)}`;
  const errors = `√(${written(a.value.standardError, 2)}² + ${written(b.value.standardError, 2)}²)`;
  return finite({
    value: difference,
    unit,
    n: a.value.n + b.value.n,
    interval: { low: difference - margin, high: difference + margin, confidence: confidence.value },
    noise,
    difference,
    margin,
    convention: t('{{compared}}; a change is within noise at {{confidence}}% when it is no larger than its margin.', {
      compared,
      confidence: confidence.value,
    }),
    substituted: `${values} ${noise ? '≤' : '>'} ${written(factor, 2)} × ${errors} = ${written(margin, 2)}`,
  });
}

const inBrackets = (value: number): string => (value < 0 ? `(${written(value, 2)})` : written(value, 2));

function sidesOf(change: Change): Sides {
  switch (change.kind) {
    case undefined:
    case 'nps':
      return {
        a: npsSide(change.a),
        b: npsSide(change.b),
        unit: t('points'),
        compared: t('Two Net Promoter Scores with their adjusted Wald standard errors'),
      };
    case 'share':
      return {
        a: shareSide(change.a),
        b: shareSide(change.b),
        unit: t('percentage points'),
        compared: t('Two shares with their adjusted Wald standard errors (2 positive and 2 other answers added)'),
      };
    case 'mean':
      return {
        a: meanSide(change.a),
        b: meanSide(change.b),
        unit: t('points of the scale'),
        compared: t('Two means with the standard errors of their samples'),
      };
    default:
      return assertNever(change);
  }
}

function npsSide(counts: NpsCounts): Result<Side> {
  const checked = checkNpsCounts(counts);
  return checked.ok ? ok({ ...checked.value, standardError: adjustedNps(counts).standardError }) : checked;
}

function shareSide({ positive, n }: ShareCounts): Result<Side> {
  const counts = checkCounts({ [t('positive answers')]: positive, [t('answers')]: n });
  if (!counts.ok) return counts;
  if (n === 0) return fail('invalid-input', t('There are no answers on one side; both need at least one.'));
  if (positive > n) return fail('invalid-input', t('There are more positive answers than answers on one side; correct them.'));
  const share = (positive + 2) / (n + 4);
  return ok({ value: (100 * positive) / n, standardError: 100 * Math.sqrt((share * (1 - share)) / (n + 4)), n });
}

function meanSide({ mean, sd, n }: MeanOf): Result<Side> {
  const amounts = checkAmounts({ [t('The mean')]: mean, [t('The standard deviation')]: sd });
  if (!amounts.ok) return amounts;
  if (sd < 0) return fail('invalid-input', t('A standard deviation is not below 0; correct it.'));
  if (!isCount(n) || n < 2) return fail('invalid-input', t('A mean needs a whole number of at least two answers to be compared.'));
  return ok({ value: mean, standardError: sd / Math.sqrt(n), n });
}
