import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';
import { named } from './checks.ts';
import type { Figure } from './figure.ts';

export interface Criterion {
  readonly name: string;
  /** 0–100; the weights of one axis add up to 100. */
  readonly weight: number;
}

/** Weights are typed with decimals, so their sum is compared with this slack. */
const SLACK = 1e-6;

/**
 * Weighted attractiveness of a segment: Σ weight × rating / 100 (multi-attribute scoring of market segments).
 * @param input criteria with weights 0–100, and one rating 0–100 for each, in the same order
 * @returns points 0–100; `invalid-input` when there is no criterion, a rating is missing or off its scale, a
 * weight is off its scale, or the weights do not add up to 100
 */
export function segmentAttractiveness(input: {
  readonly criteria: readonly Criterion[];
  readonly ratings: readonly number[];
}): Result<Figure> {
  const { criteria, ratings } = input;
  if (criteria.length === 0) return fail('invalid-input', t('There are no criteria to score by; add one to the segmentation.'));
  if (ratings.length !== criteria.length) {
    return fail(
      'invalid-input',
      t('There are {{criteria}} criteria but {{ratings}} ratings; rate the segment on each criterion.', {
        criteria: criteria.length,
        ratings: ratings.length,
      }),
    );
  }
  const offWeight = criteria.find(({ weight }) => !isOnScale(weight));
  if (offWeight) {
    return fail('invalid-input', t('The weight of “{{name}}” is not between 0 and 100; correct it.', { name: named(offWeight.name) }));
  }
  const offRating = ratings.findIndex((rating) => !isOnScale(rating));
  if (offRating >= 0) {
    const name = named(criteria[offRating]?.name ?? '');
    return fail('invalid-input', t('The rating on “{{name}}” is not between 0 and 100; correct it.', { name }));
  }
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(total - 100) > SLACK) {
    return fail('invalid-input', t('The weights add up to {{total}}, not to 100; adjust them.', { total: formatNumber(total) }));
  }
  const terms = criteria.map(({ weight }, index) => ({ weight, rating: ratings[index] ?? 0 }));
  const value = terms.reduce((sum, { weight, rating }) => sum + weight * rating, 0) / 100;
  const products = terms.map(({ weight, rating }) => `${formatNumber(weight)} × ${formatNumber(rating)}`).join(' + ');
  return ok({
    value,
    unit: t('points of 100'),
    n: criteria.length,
    convention: t('Weights add up to 100; ratings run from 0 to 100, higher is better.'),
    substituted: `(${products}) / 100 = ${formatNumber(value)}`,
  });
}

const isOnScale = (value: number): boolean => Number.isFinite(value) && value >= 0 && value <= 100;
