import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import { fail, type Result } from '../result.ts';
import { finite, isAmount } from './checks.ts';
import type { Figure } from './figure.ts';

export interface WeightedNeed {
  /** Above 0: a pain's severity 1–5, a gain's weight 1–4. */
  readonly weight: number;
  readonly covered: boolean;
}

/** What a gain weighs; one whose relevance is not said counts as the lightest. */
export const GAIN_WEIGHTS = { unexpected: 1, desired: 2, expected: 3, essential: 4 } as const;

/**
 * Value fit: covered weight ÷ total weight, as a percentage.
 * @returns 0–100; `invalid-input` when there is nothing to cover or a weight is not above 0
 */
export function valueFit(input: { readonly needs: readonly WeightedNeed[] }): Result<Figure> {
  const { needs } = input;
  if (needs.length === 0) return fail('invalid-input', t('There are no pains or gains to cover; add them to the persona or the map.'));
  if (needs.some(({ weight }) => !isAmount(weight) || weight <= 0)) {
    return fail('invalid-input', t('A pain or gain has a weight that is not above 0; rate it again.'));
  }
  const total = needs.reduce((sum, { weight }) => sum + weight, 0);
  const covered = needs.reduce((sum, need) => sum + (need.covered ? need.weight : 0), 0);
  const value = (100 * covered) / total;
  return finite({
    value,
    unit: '%',
    n: needs.length,
    convention: t('A pain weighs its severity (unrated: 1); a gain weighs 1 unexpected, 2 desired, 3 expected, 4 essential.'),
    substituted: `100 × ${formatNumber(covered)} / ${formatNumber(total)} = ${formatNumber(value, 1)}`,
  });
}
