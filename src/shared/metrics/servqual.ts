import { t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';
import { finite, named, written } from './checks.ts';
import type { Figure } from './figure.ts';

const LOWEST = 1;
const HIGHEST = 7;
/** Weights are typed with decimals, so their sum is compared with this slack. */
const SLACK = 1e-6;

export interface ServqualItem {
  readonly dimension: string;
  /** What is expected and what is perceived, 1–7; means of several answers have decimals. */
  readonly expectation: number;
  readonly perception: number;
}

export interface ServqualInput {
  readonly items: readonly ServqualItem[];
  /** A weight 0–100 for each dimension; together they make 100. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
}

export interface DimensionGap {
  readonly dimension: string;
  /** Means of its items, and perception − expectation. */
  readonly expectation: number;
  readonly perception: number;
  readonly gap: number;
  /** How many items. */
  readonly n: number;
  readonly weight: number | null;
}

export interface ServiceQuality extends Figure {
  /** In the order in which the items name them. */
  readonly dimensions: readonly DimensionGap[];
  /** Σ weight × gap / 100; null without weights. */
  readonly weighted: number | null;
}

/**
 * Service quality by SERVQUAL: gap = perception − expectation, the mean over a dimension's items, and the unweighted mean
 * over dimensions.
 * @returns a gap −6…6, below 0 where expectations are not met; `invalid-input` when there is no item, an answer is off 1–7, or
 * the weights miss a dimension or do not add up to 100
 */
export function servqual({ items, weights }: ServqualInput): Result<ServiceQuality> {
  if (items.length === 0) return fail('invalid-input', t('There are no items; service quality needs at least one.'));
  const offScale = items.findIndex(({ expectation, perception }) => !isOnScale(expectation) || !isOnScale(perception));
  if (offScale >= 0) {
    const dimension = named(items[offScale]?.dimension ?? '');
    return fail(
      'invalid-input',
      t('Item {{number}} (“{{dimension}}”) has an answer that is not between 1 and 7; correct it.', { number: offScale + 1, dimension }),
    );
  }
  const byDimension = new Map<string, ServqualItem[]>();
  for (const item of items) byDimension.set(item.dimension, [...(byDimension.get(item.dimension) ?? []), item]);
  const weighting = weights && checkWeights(weights, byDimension);
  if (weighting && !weighting.ok) return weighting;
  const weightOf = new Map(weighting?.value);
  const dimensions = [...byDimension].map(([dimension, own]) => gapOf(dimension, own, weightOf.get(dimension) ?? null));
  const value = mean(dimensions.map(({ gap }) => gap));
  const gaps = dimensions.map(({ gap }) => inSum(gap)).join(' + ');
  return finite({
    value,
    unit: t('scale points'),
    n: items.length,
    dimensions,
    weighted: weights ? dimensions.reduce((sum, { gap, weight }) => sum + gap * (weight ?? 0), 0) / 100 : null,
    convention: t('Gap = perception − expectation on 1–7, below 0 where expectations are not met; unweighted mean of the dimensions.'),
    substituted: `(${gaps}) / ${written(dimensions.length)} = ${written(value, 2)}`,
  });
}

const isOnScale = (answer: number): boolean => answer >= LOWEST && answer <= HIGHEST;

const inSum = (gap: number): string => (gap < 0 ? `(${written(gap, 2)})` : written(gap, 2));

function gapOf(dimension: string, items: readonly ServqualItem[], weight: number | null): DimensionGap {
  const expectation = mean(items.map((item) => item.expectation));
  const perception = mean(items.map((item) => item.perception));
  return { dimension, expectation, perception, gap: perception - expectation, n: items.length, weight };
}

function checkWeights(
  weights: Readonly<Record<string, number>>,
  dimensions: ReadonlyMap<string, unknown>,
): Result<readonly (readonly [string, number])[]> {
  const entries = Object.entries(weights);
  const missing = [...dimensions.keys()].find((dimension) => !Object.hasOwn(weights, dimension));
  if (missing !== undefined) return fail('invalid-input', t('“{{dimension}}” has no weight; give it one.', { dimension: named(missing) }));
  for (const [name, weight] of entries) {
    const dimension = named(name);
    if (!dimensions.has(name))
      return fail('invalid-input', t('“{{dimension}}” has a weight, but no items; add items or take the weight out.', { dimension }));
    if (!(weight >= 0 && weight <= 100)) {
      return fail('invalid-input', t('The weight of “{{dimension}}” is not between 0 and 100; correct it.', { dimension }));
    }
  }
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return Math.abs(total - 100) <= SLACK
    ? ok(entries)
    : fail('invalid-input', t('The weights add up to {{total}}, not to 100; adjust them.', { total: written(total) }));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
