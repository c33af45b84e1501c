import type { Option } from '../../fields.ts';
import { fold } from '../../fold.ts';
import { t } from '../../i18n.ts';
import type { CsvFormat } from '../import.ts';
import { readDay } from './dates.ts';
import { readWritten, toMinor, toNumber } from './numbers.ts';

/** What a cell means, or why it means nothing: a sentence. */
export type Reading<T> = { readonly value: T } | { readonly reason: string };
/** Reads a cell that is not blank. */
export type Parse<T> = (text: string) => Reading<T>;

/** The longest name or id. */
const LONGEST_WORDS = 500;

export const words: Parse<string> = (text) =>
  text.length <= LONGEST_WORDS
    ? { value: text }
    : { reason: t('It is longer than {{most}} characters; shorten it.', { most: LONGEST_WORDS }) };

export const anyText: Parse<string> = (text) => ({ value: text });

/** A hundred thousand rows are of a few thousand days: what was read once is not read again. */
function remembering<T>(parse: Parse<T>): Parse<T> {
  const known = new Map<string, Reading<T>>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = parse(text);
    if (known.size < MOST_REMEMBERED) known.set(text, read);
    return read;
  };
}
const MOST_REMEMBERED = 10_000;

export const dayIn = ({ dateOrder }: Pick<CsvFormat, 'dateOrder'>): Parse<string> =>
  remembering((text) => {
    const read = readDay(text, dateOrder);
    if (read.day !== null) return { value: read.day };
    if (read.why === 'no-such-day') return { reason: noSuchDay(dateOrder) };
    return { reason: t('This is no date; write it like 2026-05-31.') };
  });

const noSuchDay = (order: CsvFormat['dateOrder']): string => {
  if (order === 'dmy') return t('The calendar has no such day, read as day, month, year.');
  return order === 'mdy' ? t('The calendar has no such day, read as month, day, year.') : t('The calendar has no such day.');
};

const notANumber = ({ decimal }: Pick<CsvFormat, 'decimal'>): string =>
  decimal === '.' ? t('This is no number written like 1,234.56.') : t('This is no number written like 1.234,56.');

export const numberIn =
  (format: Pick<CsvFormat, 'decimal'>): Parse<number> =>
  (text) => {
    const written = readWritten(text, format.decimal);
    if (!written || (written.unit !== '' && written.unit !== '%')) return { reason: notANumber(format) };
    const value = toNumber(written);
    return value === null ? { reason: t('This number is too large.') } : { value };
  };

/** A whole number within these bounds. */
export const wholeIn = (format: Pick<CsvFormat, 'decimal'>, min: number, max: number): Parse<number> => {
  const number = numberIn(format);
  return (text) => {
    const read = number(text);
    if ('reason' in read) return read;
    return Number.isInteger(read.value) && read.value >= min && read.value <= max
      ? read
      : { reason: t('This is no whole number from {{min}} to {{max}}.', { min, max }) };
  };
};

/** Money in minor units of a currency. What is marked as another currency is refused. */
export const moneyIn = (format: Pick<CsvFormat, 'decimal'>, currency: string, digits: number): Parse<number> => {
  const own = marksOf(currency);
  return (text) => {
    const written = readWritten(text, format.decimal);
    if (!written || written.unit === '%') return { reason: notANumber(format) };
    if (written.unit !== '' && !own.has(written.unit.replace(/\.$/, ''))) {
      return { reason: t('This is in {{unit}}, and the strategy counts in {{currency}}.', { unit: written.unit, currency }) };
    }
    const amount = toMinor(written, digits);
    if (amount.minor !== null) return { value: amount.minor };
    return amount.why === 'too-large'
      ? { reason: t('This amount is too large.') }
      : { reason: t('There are more decimals than {{currency}} has, which is {{digits}}.', { currency, digits }) };
  };
};

/** What an amount in this currency may be marked by: its code and its signs. */
function marksOf(currency: string): ReadonlySet<string> {
  const marks = new Set([currency]);
  if (!/^[A-Za-z]{3}$/.test(currency)) return marks;
  for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
    const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay }).formatToParts(1);
    for (const { type, value } of parts) if (type === 'currency') marks.add(value.trim());
  }
  return marks;
}

/** One of fixed options, by value or label in any capitals. */
export const optionOf = (options: readonly Option[]): Parse<string> => {
  const byName = new Map(options.flatMap(({ value, label }) => [value, label, t(label)].map((name) => [nameKey(name), value] as const)));
  const all = options.map(({ label }) => t(label)).join(', ');
  return (text) => {
    const value = byName.get(nameKey(text));
    return value === undefined ? { reason: t('This is none of {{all}}.', { all }) } : { value };
  };
};

const YES = new Set(['yes', 'y', 'true', '1', 'x']);
const NO = new Set(['no', 'n', 'false', '0', '-']);
export const yesOrNo: Parse<boolean> = (text) => {
  const said = fold(text);
  if (YES.has(said)) return { value: true };
  return NO.has(said) ? { value: false } : { reason: t('This is neither yes nor no.') };
};

/** Several short texts, parted by ; or |. */
export const severalTexts: Parse<string[]> = (text) => ({
  value: text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
});

/** One text for all ways to write a name: without capitals, accents and double blanks. */
export const nameKey = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();
