import { minorUnits } from '../format.ts';
import { t } from '../i18n.ts';
import { isObject } from '../objects.ts';
import type { Observed } from '../observed.ts';
import type { AnyRecord } from '../records.ts';
import type { EconomicsNumber } from './economics.ts';
import { valueWords } from './metric-words.ts';
import { currencyIn } from './scenario.ts';
import { type ScorecardRow, scorecardOf } from './scorecard.ts';

/** A number for the economics record that something observed already says. */
export interface Suggestion {
  readonly field: EconomicsNumber;
  /** As the field stores it: money in minor units, shares 0–100. */
  readonly value: number;
  /** Where it comes from, half a line: "Repeat in 12 months: 28.4%, Summer 26". */
  readonly from: string;
  /** What to look at before it is taken; '' where there is nothing. */
  readonly caution: string;
}

type Measured = ScorecardRow & { readonly latest: NonNullable<ScorecardRow['latest']> };

/**
 * What metrics and imported purchases say of the numbers behind the lifetime value; at most one for each field. Where
 * several metrics measure the same, the first in the order of the records is taken.
 */
export function suggestEconomics(records: readonly AnyRecord[], observed: Observed): Suggestion[] {
  const minor = 10 ** minorUnits(currencyIn(records));
  const rows = scorecardOf(records, observed).filter((row): row is Measured => row.latest !== null);
  const found: Suggestion[] = [];
  const add = (field: EconomicsNumber, value: number, from: string, caution = ''): void => {
    const isUsable = Number.isFinite(value) && value >= 0;
    if (isUsable && !found.some((one) => one.field === field)) found.push({ field, value, from, caution });
  };
  const ofKind = (kind: string): Measured[] => rows.filter(({ metric }) => metric.data.kind === kind);

  for (const row of ofKind('retention')) add('retention', row.latest.value, wordsOf(row), cautionOf(row));
  for (const row of ofKind('churn')) add('retention', 100 - row.latest.value, wordsOf(row), cautionOf(row));
  for (const row of ofKind('CAC')) add('cac', Math.round(row.latest.value * minor), wordsOf(row));
  for (const row of [...ofKind('CLV'), ...ofKind('LTVCAC')]) {
    const inputs = row.latest.point?.inputs;
    if (inputs?.formula === 'clv') {
      const { retention, discount } = numbersIn(inputs.input);
      if (retention !== undefined) add('retention', percent(retention), wordsOf(row), cautionOf(row));
      if (discount !== undefined) add('discount', percent(discount), wordsOf(row), cautionOf(row));
    }
    if (inputs?.formula === 'ltv-cac') {
      const { cac } = numbersIn(inputs.input);
      if (cac !== undefined) add('cac', Math.round(cac * minor), wordsOf(row));
    }
  }
  if (observed.rfm && observed.rfm.customers > 0) {
    const { customers, revenue, groups } = observed.rfm;
    const orders = groups.reduce((sum, group) => sum + group.orders * group.customers, 0);
    const from = t('Imported purchases');
    if (orders > 0)
      add('orderValue', Math.round(revenue / orders), from, t('Over all purchases that were imported, with tax if they hold it.'));
    add('customers', customers, from, t('All customers that were imported, not only those of the last year.'));
  }
  return found;
}

/** Shares come as 0–1; rounding errors of the change to percent are taken off. */
const percent = (share: number): number => Math.round(share * 100 * 1e6) / 1e6;

const numbersIn = (input: unknown): Readonly<Record<string, number>> =>
  isObject(input)
    ? Object.fromEntries(Object.entries(input).flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : [])))
    : {};

const wordsOf = ({ metric, latest }: Measured): string =>
  t('{{metric}}: {{value}}, {{wave}}', { metric: metric.title, value: valueWords(metric.data, latest.value), wave: latest.label });

/** A share that stays by the month is not one that stays by the year. */
const cautionOf = ({ metric }: Measured): string =>
  metric.data.period === 'month' || metric.data.period === 'quarter'
    ? t('Taken more often than once a year: check that it says who stays for a year.')
    : '';
