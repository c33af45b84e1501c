import { t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';
import { isAmount, isCount, named, written } from './checks.ts';
import type { Figure } from './figure.ts';
import { groupOf, RFM_GROUPS, type RfmGroup, type RfmScore } from './rfm-groups.ts';

export interface RfmCustomer {
  readonly id: string;
  /** YYYY-MM-DD, not after `asOf`. */
  readonly lastPurchase: string;
  readonly orders: number;
  readonly spend: number;
}

export interface RfmInput {
  /** Each id once. */
  readonly customers: readonly RfmCustomer[];
  /** The day from which recency is counted back, YYYY-MM-DD. */
  readonly asOf: string;
  /** In the order in which they are tried; the usual table unless told. */
  readonly groups?: readonly RfmGroup[] | undefined;
}

export interface ScoredCustomer extends RfmScore {
  readonly id: string;
  /** The first group that the score fits; null when none does. */
  readonly group: string | null;
}

export interface RfmScores extends Figure {
  /** In the order of the customers put in. */
  readonly scores: readonly ScoredCustomer[];
  /** How many customers each group of the table has. */
  readonly groups: readonly { readonly name: string; readonly customers: number }[];
}

/**
 * Scores customers 1–5 on recency, frequency and monetary value: 1 + ⌊5 × share of customers strictly worse⌋, so that equals
 * get one score.
 * @returns as value the number of customers; `invalid-input` when there are none, an id comes twice, a day is none or lies
 * after `asOf`, or a number makes no sense
 */
export function rfm({ customers, asOf, groups = RFM_GROUPS }: RfmInput): Result<RfmScores> {
  if (customers.length === 0) return fail('invalid-input', t('There are no customers to score; put in at least one.'));
  const checked = daysSince(customers, asOf);
  if (!checked.ok) return checked;
  const recency = scoresOf(checked.value.map((days) => 0 - days));
  const frequency = scoresOf(customers.map(({ orders }) => orders));
  const monetary = scoresOf(customers.map(({ spend }) => spend));
  const sizes = new Map(groups.map(({ name }) => [name, 0]));
  const scores = customers.map(({ id }, index): ScoredCustomer => {
    const score = { recency: recency[index] ?? 1, frequency: frequency[index] ?? 1, monetary: monetary[index] ?? 1 };
    const group = groupOf(score, groups)?.name ?? null;
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    return { id, ...score, group };
  });
  return ok({
    value: customers.length,
    unit: t('customers'),
    n: customers.length,
    scores,
    groups: [...sizes].map(([name, size]) => ({ name, customers: size })),
    convention: t('Fifths 1–5, 5 is best, recency as of {{asOf}}; equals get one score; the first group of the table that fits is taken.', {
      asOf,
    }),
    substituted: t('1 + ⌊5 × customers strictly worse / {{n}}⌋ for recency, frequency and monetary value', {
      n: written(customers.length),
    }),
  });
}

/** The days since each last purchase, once all customers have been looked at. */
function daysSince(customers: readonly RfmCustomer[], asOf: string): Result<readonly number[]> {
  const until = dayNumber(asOf);
  if (until === null) return fail('invalid-input', t('“{{day}}” is not a day written YYYY-MM-DD.', { day: named(asOf) }));
  // Many customers share few days, and reading a day is slow.
  const read = new Map<string, number | null>();
  const ids = new Set<string>();
  const days: number[] = [];
  for (const { id, lastPurchase, orders, spend } of customers) {
    if (ids.has(id))
      return fail('invalid-input', t('The customer “{{customer}}” is there twice; keep one of the two.', { customer: named(id) }));
    ids.add(id);
    const day = read.get(lastPurchase) ?? dayNumber(lastPurchase);
    read.set(lastPurchase, day);
    if (day === null) {
      return fail(
        'invalid-input',
        t('The last purchase of “{{customer}}” is not a day written YYYY-MM-DD; correct it.', { customer: named(id) }),
      );
    }
    if (day > until) {
      return fail(
        'invalid-input',
        t('The last purchase of “{{customer}}” lies after {{asOf}}; correct it or choose a later day.', { customer: named(id), asOf }),
      );
    }
    if (!isCount(orders)) {
      return fail(
        'invalid-input',
        t('The orders of “{{customer}}” are not a whole number from 0 on; correct them.', { customer: named(id) }),
      );
    }
    if (!isAmount(spend))
      return fail('invalid-input', t('The spend of “{{customer}}” is not a number that can be used; correct it.', { customer: named(id) }));
    days.push(until - day);
  }
  return ok(days);
}

const DAY = 86_400_000;

/** Days since 1970; null for what is no day. */
function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? date.getTime() / DAY : null;
}

/** 1 + ⌊5 × share strictly below⌋ for each value: the same as 1 + the number of limits it exceeds, and quicker. */
function scoresOf(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const limits = [1, 2, 3, 4].map((fifth) => sorted[Math.ceil((fifth * sorted.length) / 5) - 1] ?? Number.POSITIVE_INFINITY);
  return values.map((value) => limits.reduce((score, limit) => (value > limit ? score + 1 : score), 1));
}
