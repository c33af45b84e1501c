import type { RecordData } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import { rfm, type ScoredCustomer } from '../metrics/rfm.ts';
import { groupOf, RFM_GROUPS, type RfmGroup } from '../metrics/rfm-groups.ts';
import type { RfmGroupSummary, RfmSummary } from '../observed.ts';
import type { CustomerColumns } from '../rows.ts';

/** What the segmentation record says of RFM; undefined while there is no such record. */
export type RfmStudy = Pick<RecordData['segmentation'], 'rfmAsOf' | 'rfmGroups'> | undefined;

/** More than any person ever spent; it keeps one absurd row from stopping the scores of all. */
const MOST_SPENT = 1e15;
const DAY = 86_400_000;

/** The table by which customers are grouped: the person's own, or the usual one while it is empty. An open end is 1 or 5. */
export function rfmTable(study: RfmStudy): readonly RfmGroup[] {
  if (!study || study.rfmGroups.length === 0) return RFM_GROUPS.map((group) => ({ ...group, name: t(group.name) }));
  return study.rfmGroups.map((group) => ({
    name: group.name.trim() || t('Untitled group'),
    recency: [group.recencyFrom ?? 1, group.recencyTo ?? 5],
    frequency: [group.frequencyFrom ?? 1, group.frequencyTo ?? 5],
    monetary: [group.monetaryFrom ?? 1, group.monetaryTo ?? 5],
  }));
}

/** The first and the last day on which anybody bought last; null while there are no customers. */
export function purchaseDays({ lastPurchase }: CustomerColumns): { readonly first: string; readonly last: string } | null {
  let [first] = lastPurchase;
  if (first === undefined) return null;
  let last = first;
  for (const day of lastPurchase) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

/** Scores of customers; entry i is of customer i. */
export interface CustomerScores {
  /** YYYY-MM-DD, the day to which recency is counted. */
  readonly asOf: string;
  readonly scores: readonly ScoredCustomer[];
  /** Days from the last purchase to `asOf`. */
  readonly days: Int32Array;
  /** What was agreed, and the formula with the number of customers put in. */
  readonly convention: string;
  readonly substituted: string;
}

export interface GroupedCustomers extends CustomerScores {
  readonly table: readonly RfmGroup[];
  /** Place of each customer's group in `table`; `table.length` for those that fit none. */
  readonly groups: Uint16Array;
}

/**
 * Scores every customer 1–5 on recency, frequency and monetary value.
 * @param asOf the day to which recency is counted; the last purchase of all where it is null or lies before that
 * @returns null while there are no customers
 */
export function scoreCustomers(customers: CustomerColumns, asOf: string | null): CustomerScores | null {
  const span = purchaseDays(customers);
  if (!span) return null;
  const until = asOf !== null && asOf > span.last ? asOf : span.last;
  const scored = rfm({
    customers: customers.ids.map((id, index) => ({
      id,
      lastPurchase: customers.lastPurchase[index] ?? span.first,
      orders: customers.orders[index] ?? 0,
      spend: Math.min(Math.max(customers.spend[index] ?? 0, -MOST_SPENT), MOST_SPENT),
    })),
    asOf: until,
    // Looked up below, once for each score that occurs.
    groups: [],
  });
  // The columns come from our own tables, where each customer stands once with real days and counts.
  if (!scored.ok) throw new Error(scored.error.message);
  const { scores, convention, substituted } = scored.value;
  return { asOf: until, scores, days: daysTo(until, customers.lastPurchase), convention, substituted };
}

/** Finds the group of every customer: the first of the table that fits. */
export const groupCustomers = (scored: CustomerScores, table: readonly RfmGroup[]): GroupedCustomers => ({
  ...scored,
  table,
  groups: groupsOf(scored.scores, table),
});

/** Groups are told apart by their place, since a person may call two alike. */
function groupsOf(scores: readonly ScoredCustomer[], table: readonly RfmGroup[]): Uint16Array {
  const places = new Map<RfmGroup | undefined, number>(table.map((group, index) => [group, index]));
  // 125 scores at most, however many customers.
  const known = new Map<number, number>();
  return Uint16Array.from(scores, (score) => {
    const key = score.recency * 100 + score.frequency * 10 + score.monetary;
    const place = known.get(key) ?? places.get(groupOf(score, table)) ?? table.length;
    known.set(key, place);
    return place;
  });
}

function daysTo(asOf: string, days: readonly string[]): Int32Array {
  const until = Date.parse(asOf);
  // Many customers share few days, and reading a day is slow.
  const known = new Map<string, number>();
  return Int32Array.from(days, (day) => {
    const read = known.get(day) ?? Math.round((until - Date.parse(day)) / DAY);
    known.set(day, read);
    return read;
  });
}

/**
 * Customers added up by group, in the order of the table; groups without a customer are there with zeros. The last
 * one, "Other", is there only when some customers fit no group.
 * @returns null while there are no customers
 */
export function rfmSummary(customers: CustomerColumns, study: RfmStudy): RfmSummary | null {
  const scored = scoreCustomers(customers, study?.rfmAsOf ?? null);
  return scored && summarise(customers, groupCustomers(scored, rfmTable(study)));
}

/** The summary of customers that are scored and grouped already. */
export function summarise(customers: CustomerColumns, { asOf, table, scores, groups, days }: GroupedCustomers): RfmSummary {
  const sums = Array.from({ length: table.length + 1 }, () => ({ customers: 0, days: 0, orders: 0, revenue: 0 }));
  const matrix = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  scores.forEach(({ recency, frequency }, index) => {
    const row = matrix[recency - 1];
    if (row) row[frequency - 1] = (row[frequency - 1] ?? 0) + 1;
    const sum = sums[groups[index] ?? table.length];
    if (!sum) return;
    sum.customers += 1;
    sum.days += days[index] ?? 0;
    sum.orders += customers.orders[index] ?? 0;
    sum.revenue += customers.spend[index] ?? 0;
  });
  const named = sums.map((sum, index): RfmGroupSummary => {
    const mean = (total: number): number => (sum.customers === 0 ? 0 : total / sum.customers);
    return {
      name: table[index]?.name ?? t('Other'),
      customers: sum.customers,
      recencyDays: mean(sum.days),
      orders: mean(sum.orders),
      spend: mean(sum.revenue),
      revenue: sum.revenue,
    };
  });
  return {
    asOf,
    customers: scores.length,
    revenue: sums.reduce((total, { revenue }) => total + revenue, 0),
    groups: named.filter((group, index) => index < table.length || group.customers > 0),
    matrix,
  };
}

/**
 * The customers of one group as places in the columns, those who spent most first.
 * @param group the group's place in the table; the table's length for those that fit none
 */
export function customersOfGroup(customers: CustomerColumns, { groups }: GroupedCustomers, group: number): readonly number[] {
  const places: number[] = [];
  groups.forEach((of, index) => {
    if (of === group) places.push(index);
  });
  return places.sort((a, b) => (customers.spend[b] ?? 0) - (customers.spend[a] ?? 0));
}

/**
 * The group that most customers of each cell of the matrix are in, by recency, then frequency; null for an empty cell.
 * Monetary value, which the matrix does not show, parts the others.
 */
export function leadingGroups({ scores, groups, table }: GroupedCustomers): readonly (readonly (string | null)[])[] {
  const places = table.length + 1;
  const counts = new Uint32Array(25 * places);
  scores.forEach(({ recency, frequency }, index) => {
    const at = ((recency - 1) * 5 + frequency - 1) * places + (groups[index] ?? table.length);
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return [0, 1, 2, 3, 4].map((recency) =>
    [0, 1, 2, 3, 4].map((frequency) => {
      const cell = counts.subarray((recency * 5 + frequency) * places, (recency * 5 + frequency + 1) * places);
      const most = cell.reduce((top, count) => Math.max(top, count), 0);
      return most === 0 ? null : (table[cell.indexOf(most)]?.name ?? t('Other'));
    }),
  );
}
