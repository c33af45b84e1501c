import { formatNumber } from '../format.ts';
import { METRIC_KINDS, type METRIC_PERIODS } from '../frameworks/metric.ts';
import { t } from '../i18n.ts';
import { type MetricData, rangeOf, rangeWords } from './answers.ts';
import type { Comparison, MetricStatus } from './scorecard.ts';

type Kinded = Pick<MetricData, 'kind' | 'unit'>;

/** Decimals that a value of this kind always has; null where it has as many as it needs, two at most. */
const DECIMALS: Record<keyof typeof METRIC_KINDS, number | null> = {
  NPS: 1,
  CSAT: 1,
  CES: 2,
  CLV: null,
  retention: 1,
  churn: 1,
  CAC: null,
  LTVCAC: 1,
  custom: null,
};

const fixed = new Map<number, Intl.NumberFormat>();

function fixedNumber(value: number, digits: number): string {
  const known = fixed.get(digits) ?? new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  fixed.set(digits, known);
  return known.format(value);
}

/** Two decimals are noise on an amount of hundreds. */
const enough = (value: number): number => (Math.abs(value) >= 100 ? 0 : 2);

const isPercent = ({ kind, unit }: Kinded): boolean =>
  kind === 'CSAT' || kind === 'retention' || kind === 'churn' || (kind === 'custom' || kind === null ? unit.trim().startsWith('%') : false);

/** The sign of a unit such as "£" or "£ a guest", which stands before the number; '' where it begins with none. */
const moneySign = ({ unit }: Kinded): string => /^\s*(\p{Sc})(?=\s|$)/u.exec(unit)?.[1] ?? '';

/** Puts the unit to a number, where it is short enough to stand beside it. */
function withUnit(data: Kinded, size: string): string {
  if (data.kind === 'NPS' || data.kind === 'CES') return size;
  if (data.kind === 'LTVCAC') return t('{{value}} : 1', { value: size });
  if (isPercent(data)) return `${size}%`;
  const sign = moneySign(data);
  if (sign !== '') return `${sign}${size}`;
  const unit = data.unit.trim();
  return /^\p{L}{1,4}$/u.test(unit) ? `${size} ${unit}` : size;
}

/** The sign before a number that is written as `size`; a zero has none. */
const minus = (value: number, size: string): string => (value < 0 && !isZero(size) ? '−' : '');

const isZero = (size: string): boolean => /^0(\.0+)?$/.test(size);

/** A value in the metric's unit: "30.0", "86.0%", "£38", "4.1 : 1". */
export function valueWords(data: Kinded, value: number): string {
  const size = numberWords(data, Math.abs(value));
  return `${minus(value, size)}${withUnit(data, size)}`;
}

/** The number alone, without sign or unit. `size` is from 0 on. */
function numberWords(data: Kinded, size: number): string {
  const digits = data.kind === null ? null : DECIMALS[data.kind];
  if (digits !== null) return fixedNumber(size, digits);
  if (isPercent(data)) return fixedNumber(size, 1);
  // Money has its pence or none: "£4.10", "£38".
  const isWhole = Math.abs(size - Math.round(size)) < 0.005;
  return moneySign(data) !== '' && size < 100 && !isWhole ? fixedNumber(size, 2) : formatNumber(size, enough(size));
}

/** A target as it was written: "35", "88%", "£40". */
export function targetWords(data: Kinded, target: number): string {
  const size = formatNumber(Math.abs(target));
  return `${minus(target, size)}${withUnit(data, size)}`;
}

/** A difference of two values: "+3.9", "−£6"; percentages differ by points, which the value beside it shows. */
export function changeWords(data: Kinded, difference: number): string {
  const size = numberWords(data, Math.abs(difference));
  if (isZero(size)) return `±${size}`;
  return `${difference < 0 ? '−' : '+'}${moneySign(data)}${size}`;
}

/** Half a width: "±14.0". */
export const marginWords = (data: Kinded, margin: number): string => `±${moneySign(data)}${numberWords(data, margin)}`;

/** "19.9 … 39.3" */
export const intervalWords = (data: Kinded, { low, high }: { readonly low: number; readonly high: number }): string =>
  t('{{low}} … {{high}}', { low: bareWords(data, low), high: bareWords(data, high) });

/** A number with the metric's decimals and no unit. */
export function bareWords(data: Kinded, value: number): string {
  const size = numberWords(data, Math.abs(value));
  return `${minus(value, size)}${size}`;
}

/** Half a line that says what the number is: the scale of the question, the words of the unit, or how often it is taken. */
export function basisWords(data: Pick<MetricData, 'name' | 'kind' | 'unit' | 'scale' | 'positiveFrom' | 'period'>): string {
  const { kind } = data;
  const unit = data.unit.trim();
  if (kind === 'NPS') return t('0–10, promoters from 9');
  if (kind === 'CSAT' || kind === 'CES') {
    const scale = data.scale ? rangeOf(data.scale) : null;
    if (!scale) return t('no scale chosen');
    if (kind === 'CES') return t('{{scale}}, {{max}} is easiest', { scale: rangeWords(scale), max: scale.max });
    return data.positiveFrom === null
      ? rangeWords(scale)
      : t('{{scale}}, satisfied from {{from}}', { scale: rangeWords(scale), from: data.positiveFrom });
  }
  // "% of room nights" tells more than "%".
  if (/\p{L}.*\p{L}/u.test(unit) && /\s/.test(unit)) return unit;
  // A kind that the metric is called by has been said already.
  if (kind !== null && kind !== 'custom' && data.name.trim() !== t(METRIC_KINDS[kind])) return t(METRIC_KINDS[kind]);
  return data.period === null ? unit : t(BY_PERIOD[data.period]);
}

const BY_PERIOD = { month: 'by month', quarter: 'by quarter', year: 'by year', wave: 'by wave' } as const satisfies Record<
  keyof typeof METRIC_PERIODS,
  string
>;

export const STATUS_LABELS = {
  'on-target': 'On target',
  close: 'Close',
  behind: 'Behind',
  open: 'No target',
  'no-data': 'No values yet',
} as const satisfies Record<MetricStatus, string>;

/** What a comparison says about chance, as a sentence. */
export function noiseWords(data: Kinded, { difference, margin, noise, from }: Comparison): string {
  const change = changeWords(data, difference);
  if (change.startsWith('±')) return t('No change since {{wave}}.', { wave: from.label });
  if (margin === null || noise === null) return t('{{change}} since {{wave}}.', { change, wave: from.label });
  const half = marginWords(data, margin);
  return noise
    ? t('{{change}} since {{wave}}, and {{margin}} could be chance.', { change, wave: from.label, margin: half })
    : t('{{change}} {{margin}} since {{wave}}: more than chance alone would make.', { change, wave: from.label, margin: half });
}
