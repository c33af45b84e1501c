import { t } from '../i18n.ts';
import { fail, type Result } from '../result.ts';
import { checkAmounts, checkCounts, finite, named, written } from './checks.ts';
import type { Figure } from './figure.ts';

export interface AcquisitionInput {
  /** What was spent to gain customers, from 0 on. */
  readonly spend: number;
  /** At least one. */
  readonly customersGained: number;
  /** Which costs the spend holds, in the person's words. */
  readonly includes?: string | undefined;
}

/**
 * Customer acquisition cost: spend / customers gained.
 * @returns money in the unit of the spend; `invalid-input` when the spend is below 0 or nobody was gained
 */
export function acquisitionCost({ spend, customersGained, includes = '' }: AcquisitionInput): Result<Figure> {
  const amounts = checkAmounts({ [t('The spend')]: spend });
  if (!amounts.ok) return amounts;
  const counts = checkCounts({ [t('customers gained')]: customersGained });
  if (!counts.ok) return counts;
  if (spend < 0) return fail('invalid-input', t('The spend is below 0; put in what was spent.'));
  if (customersGained === 0)
    return fail('invalid-input', t('No customers were gained, so there is no cost for each; choose another period.'));
  const value = spend / customersGained;
  const costs = named(includes);
  return finite({
    value,
    unit: t('in your currency'),
    n: customersGained,
    convention: costs
      ? t('Spend and customers gained of the same period; costs that are in: {{costs}}.', { costs })
      : t('Spend and customers gained of the same period; say which costs are in, for media alone look cheaper than media and salaries.'),
    substituted: `${written(spend)} / ${written(customersGained)} = ${written(value, 2)}`,
  });
}

/**
 * Lifetime value for each unit of acquisition cost: LTV / CAC.
 * @returns how many to one; `invalid-input` when the cost is not above 0
 */
export function lifetimeToAcquisition({ ltv, cac }: { readonly ltv: number; readonly cac: number }): Result<Figure> {
  const amounts = checkAmounts({ [t('The lifetime value')]: ltv, [t('The acquisition cost')]: cac });
  if (!amounts.ok) return amounts;
  if (cac <= 0)
    return fail('invalid-input', t('The acquisition cost is not above 0; there is nothing to compare the lifetime value with.'));
  const value = ltv / cac;
  return finite({
    value,
    unit: t('to 1'),
    convention: t('Both in one currency, the lifetime value as margin; 3 to 1 is a rule of thumb, no law.'),
    substituted: `${written(ltv)} / ${written(cac)} = ${written(value, 2)}`,
  });
}
