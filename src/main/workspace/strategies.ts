import type { Database } from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { emptyData, type Strategy } from '../../shared/records.ts';
import { defaultReportOptions, type ReportOptions, reportOptionsSchema } from '../../shared/report/options.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock } from './clock.ts';
import { refuse } from './refusal.ts';
import type { Rows } from './rows.ts';
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

interface StrategyRow {
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The rows of the strategies themselves. Call what writes inside a transaction. */
export interface StrategyRows {
  all(): Strategy[];
  find(id: string): Strategy | undefined;
  has(id: string): boolean;
  number(id: string): number | undefined;
  add(name: string, report: ReportOptions): string;
  report(id: string): ReportOptions;
  setReport(id: string, options: ReportOptions): void;
  delete(id: string): void;
}

export function makeStrategyRows(db: Database, clock: Clock): StrategyRows {
  const all = db.prepare<[], StrategyRow>('SELECT id, name, created_at, updated_at FROM strategies ORDER BY number');
  const find = db.prepare<[string], StrategyRow>('SELECT id, name, created_at, updated_at FROM strategies WHERE id = ?');
  const number = db.prepare<[string], number>('SELECT number FROM strategies WHERE id = ?').pluck();
  const insert = db.prepare<[string, string, string, string, string]>(`
    INSERT INTO strategies (id, name, report, created_at, updated_at) VALUES (?, ?, ?, ?, ?)`);
  const report = db.prepare<[string], string>('SELECT report FROM strategies WHERE id = ?').pluck();
  const setReport = db.prepare<[string, string]>('UPDATE strategies SET report = ? WHERE id = ?');
  const dropWords = db.prepare<[string]>(`
    DELETE FROM record_search WHERE rowid IN (SELECT number FROM records WHERE strategy_id = ? AND deleted_at IS NULL)`);
  const remove = db.prepare<[string]>('DELETE FROM strategies WHERE id = ?');
  const decode = (row: StrategyRow): Strategy => ({ id: row.id, name: row.name, createdAt: row.created_at, updatedAt: row.updated_at });

  return {
    all: () => all.all().map(decode),
    find: (id) => {
      const row = find.get(id);
      return row && decode(row);
    },
    has: (id) => number.get(id) !== undefined,
    number: (id) => number.get(id),
    add: (name, options) => {
      const id = clock.newId();
      const now = clock.now();
      insert.run(id, name, JSON.stringify(options), now, now);
      return id;
    },
    report: (id) => {
      const parsed = reportOptionsSchema.safeParse(JSON.parse(report.get(id) ?? '{}'));
      return parsed.success ? parsed.data : defaultReportOptions();
    },
    setReport: (id, options) => {
      setReport.run(JSON.stringify(options), id);
    },
    delete: (id) => {
      dropWords.run(id);
      remove.run(id);
    },
  };
}

export function makeStrategies(strategyRows: StrategyRows, rows: Rows, clock: Clock, { read, write }: Transactions): Strategies {
  const found = (id: string): Strategy =>
    strategyRows.find(id) ?? refuse('not-found', t('This strategy is not in the workspace any more.'));

  return {
    list: () => strategyRows.all(),
    create: (name) =>
      write(() => {
        const id = strategyRows.add(name, defaultReportOptions());
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
