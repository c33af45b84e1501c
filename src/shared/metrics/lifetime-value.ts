import { t } from '../i18n.ts';
import { fail, type Result } from '../result.ts';
import { checkAmounts, finite, isShare, notAShare, written } from './checks.ts';
import type { Figure } from './figure.ts';

export interface SimpleLifetimeInput {
  /** What a customer brings in a year, from 0 on. */
  readonly annualValue: number;
  readonly years: number;
  /** The share of it that is left over, 0–1. */
  readonly margin?: number | undefined;
}

/**
 * Simple lifetime value: annual value × years, × margin where one is given.
 * @returns money in the unit of the annual value; `invalid-input` when a number is off its range
 */
export function simpleLifetimeValue({ annualValue, years, margin }: SimpleLifetimeInput): Result<Figure> {
  const amounts = checkAmounts({ [t('The annual value')]: annualValue, [t('The number of years')]: years });
  if (!amounts.ok) return amounts;
  if (annualValue < 0) return fail('invalid-input', t('The annual value is below 0; put in what a customer brings in a year.'));
  if (years <= 0) return fail('invalid-input', t('The number of years is not above 0; put in how long a customer stays.'));
  if (margin !== undefined && !isShare(margin)) return fail('invalid-input', notAShare(t('The margin')));
  const value = annualValue * years * (margin ?? 1);
  const factors = [annualValue, years, ...(margin === undefined ? [] : [margin])].map((factor) => written(factor)).join(' × ');
  return finite({
    value,
    unit: t('in your currency'),
    convention:
      margin === undefined
        ? t('Revenue, before any cost; nothing is discounted, and everybody stays all the years.')
        : t('Margin: the share of revenue that is left over; nothing is discounted, and everybody stays all the years.'),
    substituted: `${factors} = ${written(value, 2)}`,
  });
}

export interface LifetimeInput {
  /** What a customer leaves over in one period; a loss is below 0. */
  readonly marginPerPeriod: number;
  /** The share of customers that stays from one period to the next, 0–1. */
  readonly retention: number;
  /** What money loses in worth in a period, 0–1; 0 unless told. */
  readonly discount?: number | undefined;
  /** The period that brings the first margin: 0 at once, 1 (unless told) when a period has passed and not all have stayed. */
  readonly firstMarginAt?: 0 | 1 | undefined;
}

/**
 * Lifetime value of a customer who stays with a constant probability:
 * m·r / (1 + d − r) with the first margin at t = 1, m·(1 + d) / (1 + d − r) at t = 0.
 * @returns money in the unit of the margin; `invalid-input` when a share is off 0–1, or nobody ever leaves and nothing is
 * discounted, so that the value has no end
 */
export function lifetimeValue({ marginPerPeriod, retention, discount = 0, firstMarginAt = 1 }: LifetimeInput): Result<Figure> {
  const amounts = checkAmounts({ [t('The margin per period')]: marginPerPeriod });
  if (!amounts.ok) return amounts;
  if (!isShare(retention)) return fail('invalid-input', notAShare(t('The retention')));
  if (!isShare(discount)) return fail('invalid-input', notAShare(t('The discount')));
  const divisor = 1 + discount - retention;
  if (divisor <= 0) {
    return fail(
      'invalid-input',
      t('When everybody stays and nothing is discounted, the value has no end; give a discount or a lower retention.'),
    );
  }
  const isAtOnce = firstMarginAt === 0;
  const value = (marginPerPeriod * (isAtOnce ? 1 + discount : retention)) / divisor;
  const factor = isAtOnce ? `(1 + ${written(discount)})` : written(retention);
  return finite({
    value,
    unit: t('in your currency'),
    convention: isAtOnce
      ? t('Margin per period; the first one comes at once (t = 0), and each later one as often as the customer is still there.')
      : t('Margin per period; the first one comes after a period (t = 1), as often as the customer is still there.'),
    substituted: `${written(marginPerPeriod)} × ${factor} / (1 + ${written(discount)} − ${written(retention)}) = ${written(value, 2)}`,
  });
}
