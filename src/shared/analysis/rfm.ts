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

export interface ScoredCustomers {
  /** YYYY-MM-DD: the study's day, or the last purchase of all where there is none or it is later. */
  readonly asOf: string;
  readonly table: readonly RfmGroup[];
  /** Entry i is of customer i. */
  readonly scores: readonly ScoredCustomer[];
  /** Place of the group in `table`; `table.length` for those that fit none. */
  readonly groups: Uint16Array;
  /** Days from the last purchase to `asOf`. */
  readonly days: Int32Array;
}

/** Scores every customer 1–5 on recency, frequency and monetary value and finds the group; null while there are none. */
export function scoreCustomers(customers: CustomerColumns, study: RfmStudy): ScoredCustomers | null {
  const span = purchaseDays(customers);
  if (!span) return null;
  const asOf = study?.rfmAsOf && study.rfmAsOf > span.last ? study.rfmAsOf : span.last;
  const table = rfmTable(study);
  const scored = rfm({
    customers: customers.ids.map((id, index) => ({
      id,
      lastPurchase: customers.lastPurchase[index] ?? span.first,
      orders: customers.orders[index] ?? 0,
      spend: Math.min(Math.max(customers.spend[index] ?? 0, -MOST_SPENT), MOST_SPENT),
    })),
    asOf,
    // Looked up below, once for each score that occurs.
    groups: [],
  });
  // The columns come from our own tables, where each customer stands once with real days and counts.
  if (!scored.ok) throw new Error(scored.error.message);
  const { scores } = scored.value;
  return { asOf, table, scores, groups: groupsOf(scores, table), days: daysTo(asOf, customers.lastPurchase) };
}

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
  const scored = scoreCustomers(customers, study);
  return scored && summarise(customers, scored);
}

/** The summary of customers that are scored already. */
export function summarise(customers: CustomerColumns, { asOf, table, scores, groups, days }: ScoredCustomers): RfmSummary {
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
export function customersOfGroup(customers: CustomerColumns, { groups }: ScoredCustomers, group: number): readonly number[] {
  const places: number[] = [];
  groups.forEach((of, index) => {
    if (of === group) places.push(index);
  });
  return places.sort((a, b) => (customers.spend[b] ?? 0) - (customers.spend[a] ?? 0));
}
