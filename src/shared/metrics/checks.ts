import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';

/** Beyond this an amount is a slip of the keyboard; below it no product of a formula overflows. */
const LARGEST_AMOUNT = 1e15;

/** Letters of a name that an error repeats. */
const NAME_SHOWN = 60;

/** A whole number from 0 on that is held exactly. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A number that can be calculated with. */
export const isAmount = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= LARGEST_AMOUNT;

/** A share of one, 0–1. */
export const isShare = (value: number): boolean => value >= 0 && value <= 1;

/** @param what begins the sentence: “The margin” */
export const notAShare = (what: string): string => t('{{what}} is not a share from 0 to 1; write 20% as 0.2.', { what });

/** @param counts by the name that an error gives them */
export function checkCounts(counts: Readonly<Record<string, number>>): Result<null> {
  const wrong = Object.entries(counts).find(([, count]) => !isCount(count));
  return wrong
    ? fail('invalid-input', t('The number of {{name}} is not a whole number from 0 on; correct it.', { name: named(wrong[0]) }))
    : ok(null);
}

/** @param amounts by the name that an error gives them */
export function checkAmounts(amounts: Readonly<Record<string, number>>): Result<null> {
  const wrong = Object.entries(amounts).find(([, amount]) => !isAmount(amount));
  return wrong
    ? fail('invalid-input', t('{{name}} is no number, or too large to calculate with; correct it.', { name: named(wrong[0]) }))
    : ok(null);
}

/** The result, unless a number in it grew beyond what can be shown. */
export function finite<T extends object>(outcome: T): Result<T> {
  const isLost = (value: unknown): boolean =>
    typeof value === 'number' ? !Number.isFinite(value) : typeof value === 'object' && value !== null && Object.values(value).some(isLost);
  return isLost(outcome) ? fail('invalid-input', t('The numbers are too large or too small to calculate with; check them.')) : ok(outcome);
}

/** A name that a person gave, as it stands in a sentence: one line, not too long. */
export function named(name: string): string {
  const line = name.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > NAME_SHOWN ? `${line.slice(0, NAME_SHOWN).trimEnd()}…` : line;
}

/** A number as it stands in a formula: a true minus, and as many decimals as were put in (6 at most) unless told. */
export const written = (value: number, digits = 6): string => formatNumber(value, digits).replace(/^-/, '−').replace(/^−0$/, '0');
