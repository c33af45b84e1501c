/*
 * How numbers, money and days are written, on the screen and on paper alike. Pure: the locale is fixed, and a
 * day is a day whatever the time zone.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** A formatter per currency; a code that nobody knows is written as it is. */
function moneyFormat(currency: string): Intl.NumberFormat {
  const known = moneyFormats.get(currency);
  if (known) return known;
  const code = /^[A-Za-z]{3}$/.test(currency) ? currency : 'XXX';
  const made = new Intl.NumberFormat('en', { style: 'currency', currency: code, trailingZeroDisplay: 'stripIfInteger' });
  moneyFormats.set(currency, made);
  return made;
}

/** How many digits a currency's minor unit takes: 2 for EUR, 0 for JPY. */
export const minorUnits = (currency: string): number => moneyFormat(currency).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * Money as people write it: "€1,200", "£12.50".
 * @param minor integer minor units (cents, pence)
 * @param currency ISO 4217 code; null is EUR, the brief's own default
 */
export const formatMoney = (minor: number, currency: string | null): string => {
  const code = currency ?? 'EUR';
  return moneyFormat(code).format(minor / 10 ** minorUnits(code));
};

/**
 * A day: "14 Sep 2026", or with `long` "14 September 2026". What is no day is given back as it came.
 * @param iso YYYY-MM-DD
 */
export function formatDate(iso: string, length: 'short' | 'long' = 'short'): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || !month) return iso;
  return `${Number(match[3])} ${length === 'long' ? month : month.slice(0, 3)} ${Number(match[1])}`;
}

/** Formatters by the least and most decimals: making one costs more than using it a hundred times. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(least: number, most: number): Intl.NumberFormat {
  const key = `${least} ${most}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en', { minimumFractionDigits: least, maximumFractionDigits: most });
  numberFormats.set(key, made);
  return made;
}

/** A number with its thousands parted and at most `digits` decimals (2 unless told): "12,000", "3.6". */
export const formatNumber = (value: number, digits = 2): string => numberFormat(0, digits).format(value);

/** A percentage given as 0–100: "62%"; at most one decimal. */
export const formatPercent = (value: number): string => `${formatNumber(value, 1)}%`;

/** A number that tells its direction: "+1", "−2", "0"; at most `digits` decimals (2 unless told). */
export const signed = (value: number, digits?: number): string => {
  const size = formatNumber(Math.abs(value), digits);
  return size === '0' ? size : `${value < 0 ? '−' : '+'}${size}`;
};

/** A number with exactly `digits` decimals, so that figures of a column stand under one another: "5.40"; a true minus. */
export const formatFixed = (value: number, digits: number): string => {
  const size = numberFormat(digits, digits).format(Math.abs(value));
  return value < 0 && Number(size.replaceAll(',', '')) !== 0 ? `−${size}` : size;
};

/** The same with a plus as well: "+0.50", "−1.10", "0.00". */
export const signedFixed = (value: number, digits: number): string => {
  const size = formatFixed(Math.abs(value), digits);
  return /[1-9]/.test(size) ? `${value < 0 ? '−' : '+'}${size}` : size;
};
