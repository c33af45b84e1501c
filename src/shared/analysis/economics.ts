import { minorUnits } from '../format.ts';
import { economics } from '../frameworks/economics.ts';
import type { RecordData } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import { lifetimeToAcquisition } from '../metrics/acquisition-cost.ts';
import { written } from '../metrics/checks.ts';
import type { Figure } from '../metrics/figure.ts';
import { lifetimeValue, simpleLifetimeValue } from '../metrics/lifetime-value.ts';
import { fail, ok, type Result } from '../result.ts';

/*
 * What a customer is worth, from the few numbers of the economics record. The first margin comes at once (t = 0): the
 * customer whom the acquisition cost has won buys in that year.
 */

/** The fields that hold numbers, as they stand in the form. */
export const ECONOMICS_NUMBERS = ['orderValue', 'ordersPerYear', 'margin', 'retention', 'discount', 'cac', 'customers'] as const;
export type EconomicsNumber = (typeof ECONOMICS_NUMBERS)[number];
export type EconomicsNumbers = Pick<RecordData['economics'], EconomicsNumber>;

export const NO_NUMBERS: EconomicsNumbers = {
  orderValue: null,
  ordersPerYear: null,
  margin: null,
  retention: null,
  discount: null,
  cac: null,
  customers: null,
};

/** A number that follows from others. */
export interface Derived {
  /** Money in minor units, a ratio as it is; null while something is missing or makes no sense. */
  readonly value: number | null;
  /** The formula with the numbers put in; '' without a value. */
  readonly formula: string;
  /** What was agreed so that two people get the same number; '' without a value. */
  readonly convention: string;
  /** Why there is no value, one sentence; '' where there is one. */
  readonly missing: string;
}

export interface Worth {
  /** What a customer leaves over in a year. */
  readonly yearlyMargin: Derived;
  /** Lifetime value as discounted margin. */
  readonly clv: Derived;
  /** Margin of a year × the mean number of years that a customer stays. */
  readonly simple: Derived;
  readonly ratio: Derived;
  /** CLV × customers. */
  readonly base: Derived;
}

type Complete<F extends EconomicsNumber> = { readonly [K in F]: number };

/** The numbers named, or which of them are missing. */
function need<F extends EconomicsNumber>(numbers: EconomicsNumbers, fields: readonly F[]): Result<Complete<F>> {
  const missing = fields.filter((field) => numbers[field] === null);
  if (missing.length > 0) {
    return fail('invalid-input', t('Missing: {{names}}.', { names: missing.map((field) => t(economics.fields[field].label)).join(', ') }));
  }
  const isComplete = (data: object): data is Complete<F> => fields.every((field) => field in data);
  if (!isComplete(numbers)) throw new Error('Numbers that are there are missing');
  return ok(numbers);
}

const derived = (figure: Result<Figure>, scale = 1): Derived =>
  figure.ok
    ? { value: figure.value.value * scale, formula: figure.value.substituted, convention: figure.value.convention, missing: '' }
    : { value: null, formula: '', convention: '', missing: figure.error.message };

const flat = <T, U>(result: Result<T>, then: (value: T) => Result<U>): Result<U> => (result.ok ? then(result.value) : result);

/**
 * What follows from the numbers of the economics record.
 * @param currency ISO 4217: formulas are written in it, values given in its minor units
 */
export function worthOf(numbers: EconomicsNumbers, currency: string): Worth {
  const minor = 10 ** minorUnits(currency);
  const yearly = flat(need(numbers, ['orderValue', 'ordersPerYear', 'margin']), ({ orderValue, ordersPerYear, margin }) => {
    const value = (orderValue / minor) * ordersPerYear * (margin / 100);
    return ok<Figure>({
      value,
      unit: t('in your currency'),
      convention: t('Value per order × orders per year × margin.'),
      substituted: `${written(orderValue / minor)} × ${written(ordersPerYear)} × ${written(margin)}% = ${written(value, 2)}`,
    });
  });
  const all = need(numbers, ['orderValue', 'ordersPerYear', 'margin', 'retention', 'discount']);
  const clv = flat(all, ({ retention, discount }) =>
    flat(yearly, (margin) =>
      lifetimeValue({ marginPerPeriod: margin.value, retention: retention / 100, discount: discount / 100, firstMarginAt: 0 }),
    ),
  );
  const simple = flat(need(numbers, ['orderValue', 'ordersPerYear', 'margin', 'retention']), ({ retention }) =>
    flat(yearly, (margin) =>
      retention >= 100
        ? fail('invalid-input', t('When everybody stays, the value has no end; give a lower retention.'))
        : simpleLifetimeValue({ annualValue: margin.value, years: 1 / (1 - retention / 100) }),
    ),
  );
  const ratio = flat(clv, (ltv) =>
    flat(need(numbers, ['cac']), ({ cac }) => {
      const found = lifetimeToAcquisition({ ltv: ltv.value, cac: cac / minor });
      if (!found.ok) return found;
      // The value goes in unrounded and is written as money.
      const substituted = `${written(ltv.value, 2)} / ${written(cac / minor)} = ${written(found.value.value, 2)}`;
      return ok({ ...found.value, substituted });
    }),
  );
  const base = flat(clv, (ltv) =>
    flat(need(numbers, ['customers']), ({ customers }) =>
      ok<Figure>({
        value: ltv.value * customers,
        unit: t('in your currency'),
        convention: t('Lifetime value × customers of today.'),
        substituted: `${written(ltv.value, 2)} × ${written(customers)} = ${written(ltv.value * customers, 0)}`,
      }),
    ),
  );
  return {
    yearlyMargin: derived(yearly, minor),
    clv: derived(clv, minor),
    simple: {
      ...derived(simple, minor),
      convention: simple.ok ? t('Margin of a year × 1 / (1 − retention) years; nothing is discounted.') : '',
    },
    ratio: derived(ratio),
    base: derived(base, minor),
  };
}

/** The lifetime value at another retention and margin, minor units; null where it cannot be calculated. */
export const clvAt = (numbers: EconomicsNumbers, at: { readonly retention?: number; readonly margin?: number }, currency: string) =>
  worthOf({ ...numbers, ...at }, currency).clv.value;

/** The share that must stay so that a customer brings `ratio` times the cost of winning one; null where no share from 0 to 100 does. */
export function retentionFor(numbers: EconomicsNumbers, ratio: number): number | null {
  const { orderValue, ordersPerYear, margin, discount, cac } = numbers;
  if (orderValue === null || ordersPerYear === null || margin === null || discount === null || cac === null || cac === 0) return null;
  const yearly = orderValue * ordersPerYear * (margin / 100);
  const share = (1 + discount / 100) * (1 - yearly / (ratio * cac));
  return share >= 0 && share <= 1 ? share * 100 : null;
}

/** The lifetime value over retention and margin. */
export interface Sensitivity {
  /** Percent, rising. */
  readonly retentions: readonly number[];
  /** Percent, rising; that of today is among them. */
  readonly margins: readonly number[];
  /** By margin, then retention: minor units; null where the value has no end. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly today: { readonly retention: number; readonly margin: number; readonly value: number };
  /** Minor units at which a customer brings three times what winning one costs; null while that cost is not known. */
  readonly threeTimesCost: number | null;
}

export interface SensitivityRange {
  /** Points of retention to either side of today's. */
  readonly span: number;
  /** Points between two margins. */
  readonly step: number;
}

/** Steps of retention that a line is drawn through. */
const RETENTION_STEPS = 24;
/** Near 100% every value runs away. */
const MOST_RETENTION = 97;

/**
 * A grid around today's numbers: 25 shares of retention, and up to five margins.
 * @returns null while a number is missing, or today's value has no end
 */
export function sensitivityOf(numbers: EconomicsNumbers, currency: string, { span, step }: SensitivityRange): Sensitivity | null {
  const { retention, margin, cac } = numbers;
  const value = worthOf(numbers, currency).clv.value;
  if (retention === null || margin === null || value === null) return null;
  const from = Math.max(0, Math.min(retention, MOST_RETENTION) - span);
  const to = Math.max(retention, Math.min(MOST_RETENTION, retention + span));
  const retentions = Array.from({ length: RETENTION_STEPS + 1 }, (_, index) => from + ((to - from) * index) / RETENTION_STEPS);
  const margins = [-2, -1, 0, 1, 2].map((index) => margin + index * step).filter((share) => share >= 0 && share <= 100);
  return {
    retentions,
    margins,
    values: margins.map((share) => retentions.map((stay) => clvAt(numbers, { retention: stay, margin: share }, currency))),
    today: { retention, margin, value },
    threeTimesCost: cac === null ? null : 3 * cac,
  };
}
