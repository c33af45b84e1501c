import type { Findings } from '../checks/model.ts';
import { formatMoney, formatNumber, formatPercent, minorUnits } from '../format.ts';
import { economics } from '../frameworks/economics.ts';
import type { Kind } from '../frameworks/index.ts';
import { PS } from '../frameworks/marketing-mix.ts';
import { t } from '../i18n.ts';
import type { Observed } from '../observed.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';
import type { Coverage } from '../trace/model.ts';
import { type Derived, ECONOMICS_NUMBERS, type EconomicsNumber, type EconomicsNumbers, NO_NUMBERS, worthOf } from './economics.ts';
import { changeWords, valueWords } from './metric-words.ts';
import { budgetOf } from './mix.ts';
import { scorecardOf } from './scorecard.ts';

/*
 * A strategy in numbers, as variants of it are compared: what follows from its records, each with the formula it comes
 * from, and where it is stored if it was entered.
 */

export const QUANTITY_GROUPS = {
  worth: 'What a customer is worth',
  numbers: 'Numbers behind it',
  money: 'Budget',
  prices: 'Prices',
  whole: 'How it holds together',
  targets: 'Targets',
} as const;
export type QuantityGroup = keyof typeof QUANTITY_GROUPS;

export type QuantityUnit =
  /** Minor units of the brief's currency. */
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'percent' }
  /** "4.1 : 1" */
  | { readonly kind: 'ratio' }
  | { readonly kind: 'number' }
  /** In the metric's own words. */
  | { readonly kind: 'metric'; readonly data: RecordOf<'metric'>['data'] };

/** Where a number that was entered is stored. */
export interface NumberPlace {
  readonly kind: Kind;
  readonly record: string;
  /** Field names and item ids from the record down. */
  readonly path: readonly string[];
}

export interface Quantity {
  /** The same in all variants of a strategy. */
  readonly id: string;
  readonly group: QuantityGroup;
  readonly label: string;
  readonly value: number | null;
  readonly unit: QuantityUnit;
  readonly better: 'up' | 'down' | 'neither';
  /** The formula with the numbers put in, or what it is made of; '' where it was entered. */
  readonly formula: string;
  /** Why there is no value; '' where there is one. */
  readonly missing: string;
  /** Null for what follows from others, and for what stands in several places. */
  readonly place: NumberPlace | null;
}

/** What others know of the strategy as a whole. */
export interface Whole {
  readonly coverage: readonly Coverage[];
  readonly findings: Findings;
  /** 0–100. */
  readonly complete: number;
}

export const currencyIn = (records: readonly AnyRecord[]): string => recordsOf(records, 'brief')[0]?.data.currency ?? 'EUR';

/** Every number of a strategy that variants are compared by, group by group. */
export function scenarioOf(records: readonly AnyRecord[], observed: Observed, whole: Whole): Quantity[] {
  const currency = currencyIn(records);
  return [
    ...worthQuantities(records, currency),
    ...moneyQuantities(records, currency),
    ...priceQuantities(records, currency),
    ...wholeQuantities(whole),
    ...targetQuantities(records, observed),
  ];
}

const BETTER: Record<EconomicsNumber, Quantity['better']> = {
  orderValue: 'up',
  ordersPerYear: 'up',
  margin: 'up',
  retention: 'up',
  discount: 'neither',
  cac: 'down',
  customers: 'up',
};
const MONEY_FIELDS: readonly EconomicsNumber[] = ['orderValue', 'cac'];
const PERCENT_FIELDS: readonly EconomicsNumber[] = ['margin', 'retention', 'discount'];

const fieldUnit = (field: EconomicsNumber, currency: string): QuantityUnit => {
  if (MONEY_FIELDS.includes(field)) return { kind: 'money', currency };
  return PERCENT_FIELDS.includes(field) ? { kind: 'percent' } : { kind: 'number' };
};

function worthQuantities(records: readonly AnyRecord[], currency: string): Quantity[] {
  const record = recordsOf(records, 'economics')[0];
  const numbers: EconomicsNumbers = record?.data ?? NO_NUMBERS;
  const worth = worthOf(numbers, currency);
  const money: QuantityUnit = { kind: 'money', currency };
  const from = (id: string, label: string, found: Derived, unit: QuantityUnit): Quantity => ({
    id,
    group: 'worth',
    label,
    value: found.value,
    unit,
    better: 'up',
    formula: found.formula === '' ? '' : `${found.formula}. ${found.convention}`,
    missing: record ? found.missing : t('There are no customer economics yet.'),
    place: null,
  });
  return [
    from('clv', t('Customer lifetime value'), worth.clv, money),
    from('ltv-cac', t('LTV:CAC'), worth.ratio, { kind: 'ratio' }),
    from('clv-simple', t('Lifetime value, simple'), worth.simple, money),
    from('clv-base', t('Worth of all customers'), worth.base, money),
    ...ECONOMICS_NUMBERS.map(
      (field): Quantity => ({
        id: field,
        group: 'numbers',
        label: t(economics.fields[field].label),
        value: numbers[field],
        unit: fieldUnit(field, currency),
        better: BETTER[field],
        formula: '',
        missing: numbers[field] === null ? t('Not entered yet.') : '',
        place: record ? { kind: 'economics', record: record.id, path: [field] } : null,
      }),
    ),
  ];
}

const isP = (key: string): key is keyof typeof PS => key in PS;
const ALL_PS = Object.keys(PS).filter(isP);

function moneyQuantities(records: readonly AnyRecord[], currency: string): Quantity[] {
  const mixes = recordsOf(records, 'marketing-mix');
  const only = mixes.length === 1 ? mixes[0] : undefined;
  const budgets = mixes.map(({ data }) => budgetOf(data));
  const unit: QuantityUnit = { kind: 'money', currency };
  const missing = mixes.length === 0 ? t('There is no marketing mix yet.') : t('Not entered yet.');
  const sum = (values: readonly (number | null)[]): number | null =>
    values.every((value) => value === null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const parts = (values: readonly (number | null)[], total: number | null): string =>
    values.length < 2 || total === null
      ? ''
      : `${values.map((value) => formatMoney(value ?? 0, currency)).join(' + ')} = ${formatMoney(total, currency)}`;
  const entered = (id: string, label: string, values: readonly (number | null)[], path: readonly string[]): Quantity => {
    const value = sum(values);
    return {
      id,
      group: 'money',
      label,
      value,
      unit,
      better: 'neither',
      formula: parts(values, value),
      missing: value === null ? missing : '',
      place: only ? { kind: 'marketing-mix', record: only.id, path } : null,
    };
  };
  const total = entered(
    'budget',
    t('Total budget'),
    budgets.map((budget) => budget.total),
    ['totalBudget'],
  );
  const costs = budgets.map(({ cost }) => cost);
  const cost: Quantity = {
    id: 'budget-cost',
    group: 'money',
    label: t('Tactics cost'),
    value: mixes.length === 0 ? null : costs.reduce((all, one) => all + one, 0),
    unit,
    better: 'neither',
    formula: mixes.length === 0 ? '' : t('The costs of all tactics together.'),
    missing: mixes.length === 0 ? missing : '',
    place: null,
  };
  const byP = ALL_PS.flatMap((p) => {
    const values = mixes.map(({ data }) => data[p].budget);
    return sum(values) === null ? [] : [entered(`budget-${p}`, t('Budget of {{name}}', { name: t(PS[p]) }), values, [p, 'budget'])];
  });
  return [total, cost, ...byP];
}

function priceQuantities(records: readonly AnyRecord[], currency: string): Quantity[] {
  return recordsOf(records, 'marketing-mix').flatMap(({ id: record, data }) =>
    data.price.points.map(
      ({ id, name, price }): Quantity => ({
        id: `price ${id}`,
        group: 'prices',
        label: name.trim() || t('Untitled price'),
        value: price,
        unit: { kind: 'money', currency },
        better: 'neither',
        formula: '',
        missing: price === null ? t('Not entered yet.') : '',
        place: { kind: 'marketing-mix', record, path: ['price', 'points', id, 'price'] },
      }),
    ),
  );
}

function wholeQuantities({ coverage, findings, complete }: Whole): Quantity[] {
  const covered = coverage.reduce((sum, row) => sum + row.covered, 0);
  const total = coverage.reduce((sum, row) => sum + row.total, 0);
  const { error, warning, hint } = findings.counts;
  const base = { group: 'whole', missing: '', place: null } as const;
  return [
    {
      ...base,
      id: 'coverage',
      label: t('Throughline covered'),
      value: total === 0 ? null : (100 * covered) / total,
      unit: { kind: 'percent' },
      better: 'up',
      formula: coverage
        .filter((row) => row.total > 0)
        .map((row) => t('{{label}} {{covered}} of {{total}}', { label: t(row.label), covered: row.covered, total: row.total }))
        .join(', '),
      missing: total === 0 ? t('There is nothing to link yet.') : '',
    },
    {
      ...base,
      id: 'checks',
      label: t('Open checks'),
      value: error + warning + hint,
      unit: { kind: 'number' },
      better: 'down',
      formula: t('{{errors}} errors + {{warnings}} warnings + {{hints}} hints', { errors: error, warnings: warning, hints: hint }),
    },
    {
      ...base,
      id: 'complete',
      label: t('Complete'),
      value: complete,
      unit: { kind: 'percent' },
      better: 'up',
      formula: t('Mean of the frameworks: required fields that are filled.'),
    },
  ];
}

function targetQuantities(records: readonly AnyRecord[], observed: Observed): Quantity[] {
  const rows = scorecardOf(records, observed);
  return recordsOf(records, 'brief').flatMap(({ id: record, data }) =>
    data.objectives.map(({ id, statement, measuredBy, target }): Quantity => {
      const row = rows.find(({ metric }) => metric.id === measuredBy?.record);
      return {
        id: `target ${id}`,
        group: 'targets',
        label: statement.trim() || t('Untitled objective'),
        value: target,
        unit: row ? { kind: 'metric', data: row.metric.data } : { kind: 'number' },
        better: row?.metric.data.better === 'down' ? 'down' : row ? 'up' : 'neither',
        formula: row?.latest
          ? t('{{metric}} is {{value}} in {{wave}}', {
              metric: row.metric.title,
              value: valueWords(row.metric.data, row.latest.value),
              wave: row.latest.label,
            })
          : '',
        missing: target === null ? t('Not entered yet.') : '',
        place: { kind: 'brief', record, path: ['objectives', id, 'target'] },
      };
    }),
  );
}

/** A value in its unit: "€156", "27%", "4.1 : 1"; "–" where there is none. */
export function quantityWords({ unit }: Pick<Quantity, 'unit'>, value: number | null): string {
  if (value === null) return '–';
  switch (unit.kind) {
    case 'money':
      return formatMoney(roundMoney(value, unit.currency), unit.currency);
    case 'percent':
      return formatPercent(value);
    case 'ratio':
      return t('{{value}} : 1', { value: formatNumber(value, 1) });
    case 'metric':
      return valueWords(unit.data, value);
    default:
      return formatNumber(value);
  }
}

/** A difference in the same unit, with its sign, as fine as the value is written: "+€12", "−3", "+2 points" of a percentage. */
export function differenceWords({ unit, value }: Pick<Quantity, 'unit' | 'value'>, difference: number): string {
  if (unit.kind === 'metric') return changeWords(unit.data, difference);
  const size = Math.abs(difference);
  const sign = difference < 0 ? '−' : '+';
  if (unit.kind === 'percent') return t('{{change}} points', { change: `${sign}${formatNumber(size, 1)}` });
  if (unit.kind === 'money') return `${sign}${formatMoney(roundMoney(size, unit.currency, value ?? size), unit.currency)}`;
  return `${sign}${formatNumber(size, unit.kind === 'ratio' ? 1 : 2)}`;
}

/** Pence on hundreds are noise; what is small keeps them. `beside` is the value that it is written beside. */
function roundMoney(minor: number, currency: string, beside = minor): number {
  const whole = 10 ** minorUnits(currency);
  return Math.max(Math.abs(minor), Math.abs(beside)) >= 100 * whole ? Math.round(minor / whole) * whole : Math.round(minor);
}

/** The data with the number at this place changed. */
export function withNumber<D extends object>(data: D, [step = '', ...rest]: readonly string[], value: number | null): D {
  const current: unknown = Reflect.get(data, step);
  if (rest.length === 0) return { ...data, [step]: value };
  if (Array.isArray(current)) {
    const [item, ...inner] = rest;
    return { ...data, [step]: current.map((entry) => (isItem(entry) && entry.id === item ? withNumber(entry, inner, value) : entry)) };
  }
  return typeof current === 'object' && current !== null ? { ...data, [step]: withNumber(current, rest, value) } : data;
}

const isItem = (value: unknown): value is { readonly id: string } => typeof value === 'object' && value !== null && 'id' in value;
