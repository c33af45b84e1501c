import { t } from '../../shared/i18n.ts';
import { emptyData, type Strategy } from '../../shared/records.ts';
import { defaultReportOptions, type ReportOptions } from '../../shared/report/options.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock } from './clock.ts';
import { refuse } from './refusal.ts';
import type { Rows } from './rows.ts';
import type { StrategyRows } from './strategy-rows.ts';
import type { Transactions } from './transactions.ts';

export interface Strategies {
  /** In the order they were made. */
  list(): readonly Strategy[];
  /** A strategy with an empty brief of that name. */
  create(name: string): Result<Strategy>;
  /** With all its records and its history, for good. Errors: not-found. */
  remove(id: string): Result<null>;
  /** Errors: not-found. */
  reportOptions(id: string): Result<ReportOptions>;
  /** Errors: not-found. */
  setReportOptions(id: string, options: ReportOptions): Result<ReportOptions>;
}

export function makeStrategies(strategyRows: StrategyRows, rows: Rows, clock: Clock, { read, write }: Transactions): Strategies {
  const found = (id: string): Strategy =>
    strategyRows.find(id) ?? refuse('not-found', t('This strategy is not in the workspace any more.'));

  return {
    list: () => strategyRows.all(),
    create: (name) =>
      write(() => {
        const id = clock.newId();
        strategyRows.add(id, name, defaultReportOptions(), clock.now());
        addBrief(rows, clock, id, name);
        return found(id);
      }),
    remove: (id) =>
      write(() => {
        found(id);
        strategyRows.delete(id);
        return null;
      }),
    reportOptions: (id) => read(() => strategyRows.report(found(id).id)),
    setReportOptions: (id, options) =>
      write(() => {
        strategyRows.setReport(found(id).id, options);
        return options;
      }),
  };
}

/** The brief that every strategy has, empty but for its name. */
export function addBrief(rows: Rows, clock: Clock, strategyId: string, name: string): void {
  const now = clock.now();
  const data = { ...emptyData('brief'), name };
  const times = { createdAt: now, updatedAt: now, deletedAt: null };
  rows.put({ id: clock.newId(), strategyId, kind: 'brief', data, position: 1, revision: 1, unlinked: null, ...times });
}
