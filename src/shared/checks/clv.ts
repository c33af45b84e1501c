import { minorUnits } from '../format.ts';
import { lifetimeInput, simpleLifetimeInput } from '../metrics/inputs.ts';
import type { LifetimeInput, SimpleLifetimeInput } from '../metrics/lifetime-value.ts';
import type { RecordOf } from '../records.ts';
import type { MetricPoint } from '../rows.ts';
import type { CheckContext } from './model.ts';

/* What the lifetime values of a strategy were calculated from. */

/** The latest value of a metric of kind CLV, with what was put in. */
export interface Lifetime {
  readonly metric: RecordOf<'metric'>;
  /** All values of the metric, oldest first. */
  readonly points: readonly MetricPoint[];
  /** Null where it was entered as it is, or with another formula. */
  readonly simple: SimpleLifetimeInput | null;
  readonly stepwise: LifetimeInput | null;
}

export function lifetimesOf({ of, observed }: CheckContext): Lifetime[] {
  const metrics = of('metric').filter(({ data }) => data.kind === 'CLV');
  if (metrics.length === 0) return [];
  const byMetric = Map.groupBy(observed.points, ({ metric }) => metric);
  return metrics.map((metric) => {
    const points = (byMetric.get(metric.id) ?? []).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number));
    const latest = points.at(-1);
    return { metric, points, simple: simpleOf(latest), stepwise: stepwiseOf(latest) };
  });
}

export function simpleOf(point: MetricPoint | undefined): SimpleLifetimeInput | null {
  if (point?.inputs?.formula !== 'clv-simple') return null;
  return simpleLifetimeInput.safeParse(point.inputs.input).data ?? null;
}

function stepwiseOf(point: MetricPoint | undefined): LifetimeInput | null {
  if (point?.inputs?.formula !== 'clv') return null;
  return lifetimeInput.safeParse(point.inputs.input).data ?? null;
}

/**
 * What a customer spends in a year, in the currency's own unit, which formulas are calculated in: by the customer
 * economics, else the most that any segment brings. Null while neither says.
 */
export function yearlyRevenue({ of }: CheckContext): { readonly amount: number; readonly from: 'economics' | 'segments' } | null {
  const unit = 10 ** minorUnits(of('brief')[0]?.data.currency ?? 'EUR');
  const { orderValue, ordersPerYear } = of('economics')[0]?.data ?? { orderValue: null, ordersPerYear: null };
  if (orderValue !== null && ordersPerYear !== null && orderValue * ordersPerYear > 0) {
    return { amount: (orderValue / unit) * ordersPerYear, from: 'economics' };
  }
  const most = of('segment').reduce((highest, { data }) => Math.max(highest, data.annualValue ?? 0), 0);
  return most > 0 ? { amount: most / unit, from: 'segments' } : null;
}

/** Amounts that are the same but for rounding. */
export const isSameAmount = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.abs(b);
