import type { Database } from 'better-sqlite3';
import { addLabel, countedRows, editLabel, metricValue, removeLabel } from '../../../shared/history/rows.ts';
import { t } from '../../../shared/i18n.ts';
import type { Result } from '../../../shared/result.ts';
import type { MetricPoint, PointEntry } from '../../../shared/rows.ts';
import { refuse } from '../refusal.ts';
import { pointCells, pointOf } from './entries.ts';
import { removeRows } from './remove.ts';
import { type AnyCells, COLUMNS, type Head, type PointCells } from './rows.ts';
import { runsOf } from './runs.ts';
import type { RowTools } from './tools.ts';

/** Values of metrics. Every change is one transaction and one edit in the history. */
export interface PointsTable {
  /** By metric, then date. Errors: not-found (strategy). */
  list(strategyId: string): Result<readonly MetricPoint[]>;
  /** Errors: not-found (strategy). */
  add(input: { readonly strategyId: string; readonly entry: PointEntry }): Result<MetricPoint>;
  /** Errors: not-found (strategy or point). */
  change(input: { readonly strategyId: string; readonly number: number; readonly entry: PointEntry }): Result<MetricPoint>;
  /** Into the bin, together. Errors: not-found (strategy). */
  remove(input: { readonly strategyId: string; readonly numbers: readonly number[] }): Result<{ readonly removed: number }>;
}

/** The live points of a strategy, by metric, then date. Call inside a read. */
export type ListPoints = (strategy: number) => MetricPoint[];

export function makeListPoints(db: Database, tools: RowTools): ListPoints {
  const all = db.prepare<[number], PointCells & Head>(
    'SELECT * FROM points WHERE strategy = ? AND removed IS NULL ORDER BY metric, date, number',
  );
  return (strategy) => {
    const reader = tools.reader(strategy);
    return all.all(strategy).map((row) => pointOf(row, reader));
  };
}

/** @param titleOf what a metric is called; '' when it has no name */
export function makePoints(db: Database, tools: RowTools, list: ListPoints, titleOf: (metric: string) => string): PointsTable {
  const { store, names, clock, strategies } = tools;
  const { read, write } = tools.transactions;
  const find = db.prepare<[number, number], PointCells & Head>(
    'SELECT * FROM points WHERE number = ? AND strategy = ? AND removed IS NULL',
  );

  const found = (number: number, strategy: number): PointCells & Head =>
    find.get(number, strategy) ?? refuse('not-found', t('This value is not in the workspace any more; look in the bin.'));

  const pointAt = (number: number, strategy: number): MetricPoint => pointOf(found(number, strategy), tools.reader(strategy));

  return {
    list: (strategyId) => read(() => list(strategies.numberOf(strategyId))),

    add: ({ strategyId, entry }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const { number } = store.inserter('points', strategy, null).add(pointCells(entry, names.writer(strategy)));
        const title = metricValue(titleOf(entry.metric));
        const live = { removal: clock.newId(), title, rows: runsOf([number]), came: true };
        tools.note(strategyId, addLabel(title), { table: 'points', live });
        return pointAt(number, strategy);
      }),

    change: ({ strategyId, number, entry }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const before: AnyCells = { ...found(number, strategy) };
        const after: AnyCells = { ...pointCells(entry, names.writer(strategy)) };
        const columns = COLUMNS.points.filter((column) => before[column] !== after[column]);
        const rows = runsOf([number]);
        const cells = columns.map((column) => ({ column, rows, before: before[column] ?? null, after: after[column] ?? null }));
        if (cells.length > 0) tools.change(strategyId, editLabel(metricValue(titleOf(entry.metric))), { table: 'points', cells });
        return pointAt(number, strategy);
      }),

    remove: ({ strategyId, numbers }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const removed = removeRows(tools, strategyId, 'points', numbers, (count, first) => {
          const title = count === 1 ? metricValue(titleOf(pointAt(first, strategy).metric)) : countedRows('points', count);
          return { title, label: removeLabel(title) };
        });
        return { removed };
      }),
  };
}
