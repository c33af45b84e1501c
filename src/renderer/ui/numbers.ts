import { formatMoney, minorUnits } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';

/** What came of reading a typed number: a value, nothing typed, or a sentence saying what is wrong. */
export type Typed = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly problem: string };

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Most digits after the decimal mark; any number when left out. */
  readonly decimals?: number | undefined;
}

const notANumber = (text: string): Typed => ({ ok: false, problem: t('“{{text}}” is not a number yet. It is not saved.', { text }) });

/**
 * Reads a number as people type it: spaces between thousands, a comma or a point before the decimals,
 * the other of the two between thousands. A single mark followed by three digits is a thousands mark only
 * when it is a comma or the number already goes on in groups of three.
 */
export function parseNumber(typed: string, { min, max, decimals }: Bounds = {}): Typed {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[\u2212\u2013]/, '-');
  if (text === '') return { ok: true, value: null };
  const plain = plainNumber(text);
  if (plain === undefined) return notANumber(typed.trim());
  const value = Number(plain);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return { ok: false, problem: t('This number is too large.') };
  const places = plain.split('.')[1]?.length ?? 0;
  if (decimals !== undefined && places > decimals) {
    const problem = decimals === 0 ? t('Use a whole number here.') : t('Use at most {{count}} decimals.', { count: decimals });
    return { ok: false, problem };
  }
  if (min !== undefined && value < min) return { ok: false, problem: t('This must be {{min}} or more. It is not saved.', { min }) };
  if (max !== undefined && value > max) return { ok: false, problem: t('This must be {{max}} or less. It is not saved.', { max }) };
  return { ok: true, value };
}

/** "1.234,5" → "1234.5"; undefined when it is no number. */
function plainNumber(text: string): string | undefined {
  if (/^-?\d+$/.test(text)) return text;
  // Groups of three by one mark, then decimals by the other.
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^-?\d*[.,]\d+$/.test(text)) return text.replace(',', '.').replace(/^(-?)\./, '$10.');
  return undefined;
}

/** Reads an amount of money into minor units; the currency's own sign or code may stand with it. */
export function parseMoney(typed: string, currency: string): Typed {
  const decimals = minorUnits(currency);
  const bare = typed
    .replaceAll(signOf(currency), '')
    .replaceAll(currency, '')
    .replace(/\p{Sc}/gu, '');
  const parsed = parseNumber(bare, { min: 0, decimals });
  if (!parsed.ok || parsed.value === null) return parsed;
  const value = Math.round(parsed.value * 10 ** decimals);
  return Number.isSafeInteger(value) ? { ok: true, value } : { ok: false, problem: t('This number is too large.') };
}

/** A number as it stands in a field: grouped by thousands, no more decimals than it has. */
export const showNumber = (value: number | null): string =>
  value === null ? '' : new Intl.NumberFormat('en', { maximumFractionDigits: 10 }).format(value);

/** Minor units as they stand in a field: "€4,000" or "€12.50". */
export const showMoney = (minor: number | null, currency: string): string => (minor === null ? '' : formatMoney(minor, currency));

/** The sign people know the currency by: "€". */
export const signOf = (currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency;
