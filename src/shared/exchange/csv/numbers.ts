import type { Decimal } from '../import.ts';

/** A number as it is written, taken apart but not rounded. */
export interface Written {
  readonly negative: boolean;
  /** Digits before the decimal mark, and behind it. */
  readonly whole: string;
  readonly fraction: string;
  /** "%", a currency's sign or code; '' for none. */
  readonly unit: string;
}

const UNIT = String.raw`%|[A-Z]{0,3}\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Ft|Fr\.?`;
const PIECES = new RegExp(`^([+\\-−–]?)\\s*(${UNIT})?\\s*([+\\-−–]?)\\s*([\\d.,'’\\s]*\\d[.,]?)\\s*(${UNIT})?\\s*(-?)$`, 'u');

/** Thousands may be parted by the other mark, blanks or apostrophes, in groups of three (or of two before the last). */
const DIGITS: Readonly<Record<Decimal, RegExp>> = {
  '.': /^(\d+|\d{1,3}(?:([,'’\s])\d{2,3})(?:\2\d{2,3})*)?(?:\.(\d*))?$/,
  ',': /^(\d+|\d{1,3}(?:([.'’\s])\d{2,3})(?:\2\d{2,3})*)?(?:,(\d*))?$/,
};

/** Takes a number apart: 1,234.56; 1.234,56; 1 234,56; £12; 85 %; −3; (12.50). Null for what is no number in this notation. */
export function readWritten(text: string, decimal: Decimal): Written | null {
  const trimmed = text.trim();
  const inParentheses = /^\((.*)\)$/.exec(trimmed)?.[1];
  const [, sign = '', before = '', inner = '', digits, after = '', trailing = ''] = PIECES.exec(inParentheses ?? trimmed) ?? [];
  if (digits === undefined || (before !== '' && after !== '')) return null;
  const [matched, grouped = '', mark, fraction = ''] = DIGITS[decimal].exec(digits.trim()) ?? [];
  if (matched === undefined || (mark !== undefined && !/\d{3}$/.test(grouped))) return null;
  const signs = [sign, inner, trailing].filter((found) => found !== '');
  if (signs.length > 1 || (inParentheses !== undefined && signs.length > 0)) return null;
  const negative = inParentheses !== undefined || signs.some((found) => found !== '+');
  return { negative, whole: grouped.replace(/\D/g, '') || '0', fraction, unit: before || after };
}

/** The number itself; null when it is larger than can be counted exactly. */
export function toNumber({ negative, whole, fraction }: Written): number | null {
  const size = Number(`${whole}.${fraction || '0'}`);
  if (size > Number.MAX_SAFE_INTEGER) return null;
  return negative && size !== 0 ? -size : size;
}

/**
 * The amount in minor units, exact.
 * @param digits how many decimals the currency has
 * @returns null with the reason when it has more decimals than that, or is larger than can be counted exactly
 */
export function toMinor(
  written: Written,
  digits: number,
): { readonly minor: number } | { readonly minor: null; readonly why: 'too-fine' | 'too-large' } {
  if (/[1-9]/.test(written.fraction.slice(digits))) return { minor: null, why: 'too-fine' };
  const size = Number(written.whole + written.fraction.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(size)) return { minor: null, why: 'too-large' };
  return { minor: written.negative && size !== 0 ? -size : size };
}
