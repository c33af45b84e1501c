import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { BreakdownBy } from '../../../shared/analysis/series.ts';
import { type FormulaName, formulaNames } from '../../../shared/metrics/index.ts';
import type { MetricPoint } from '../../../shared/rows.ts';
import { session, useSession } from '../../data/session.ts';

/** Formulas that the calculator has; the others are calculated where their data are. */
export const CALCULATED: readonly FormulaName[] = formulaNames.filter(
  (name) => !['servqual', 'rfm', 'importance-performance'].includes(name),
);

export type MetricTab = 'trend' | 'waves' | 'responses';

/** A dialog of this screen. `metric` is the id of the one it is about. */
export type MetricDialog =
  | { readonly shows: 'calculator'; readonly formula: FormulaName | null }
  | { readonly shows: 'survey'; readonly metric: string }
  | { readonly shows: 'value'; readonly metric: string; readonly point: MetricPoint | null }
  /** `segment` is set where the value is one segment's alone. */
  | { readonly shows: 'cite'; readonly metric: string; readonly wave: string; readonly segment: string | null };

/** How the screen was left: kept for each strategy while the program runs. */
export interface MetricsView {
  /** The id of a metric; null for the first. */
  readonly chosen: string | null;
  readonly tab: MetricTab;
  readonly by: BreakdownBy;
  readonly dialog: MetricDialog | null;
}

const START: MetricsView = { chosen: null, tab: 'trend', by: 'segment', dialog: null };

const views = createStore<ReadonlyMap<string, MetricsView>>(() => new Map());

function changeView(strategyId: string, change: Partial<MetricsView>): void {
  const before = views.getState();
  views.setState(new Map(before).set(strategyId, { ...(before.get(strategyId) ?? START), ...change }), true);
}

/** How the screen stands for the open strategy, and the way to change it. */
export function useMetricsView(): readonly [MetricsView, (change: Partial<MetricsView>) => void] {
  const strategyId = useSession((state) => state.strategyId) ?? '';
  const view = useStore(views, (all) => all.get(strategyId)) ?? START;
  const change = useCallback((next: Partial<MetricsView>) => changeView(strategyId, next), [strategyId]);
  return [view, change];
}

/** Lets the screen show this when it opens: it is the caller's to go there. */
function ask(change: Partial<MetricsView>): void {
  const { strategyId } = session.getState();
  if (strategyId !== null) changeView(strategyId, change);
}

/** Lets the screen show this metric. */
export const askForMetric = (id: string): void => ask({ chosen: id, tab: 'trend', dialog: null });

/** Lets the screen open the calculator, at this formula where one is meant. */
export const askForCalculator = (formula: FormulaName | null = null): void => ask({ dialog: { shows: 'calculator', formula } });
