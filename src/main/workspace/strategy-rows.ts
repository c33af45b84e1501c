import type { Database } from 'better-sqlite3';
import { isObject, type Strategy } from '../../shared/records.ts';
import { defaultReportOptions, type ReportOptions, reportOptionsSchema } from '../../shared/report/options.ts';
import { readJson } from './json.ts';
import { sealOf } from './seal.ts';

export interface StrategyRow {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly report: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly hash: string;
}

export const hashOfStrategy = (row: Omit<StrategyRow, 'hash' | 'number'>): string =>
  sealOf([row.id, row.name, row.report, row.created_at, row.updated_at]);

/** The rows of the strategies themselves. Call what writes inside a transaction. */
export interface StrategyRows {
  /** In the order they were made. */
  all(): Strategy[];
  find(id: string): Strategy | undefined;
  has(id: string): boolean;
  /** The strategy's number within the file. */
  number(id: string): number | undefined;
  /** The id of a number. */
  idOf(number: number): string | undefined;
  add(id: string, name: string, report: ReportOptions, at: string): void;
  /** Notes that something in the strategy changed at that time, and its name where that is what changed. */
  touch(id: string, at: string, name: string | undefined): void;
  report(id: string): ReportOptions;
  setReport(id: string, options: ReportOptions): void;
  delete(id: string): void;
}

export function makeStrategyRows(db: Database): StrategyRows {
  const all = db.prepare<[], StrategyRow>('SELECT * FROM strategies ORDER BY number');
  const find = db.prepare<[string], StrategyRow>('SELECT * FROM strategies WHERE id = ?');
  const idOf = db.prepare<[number], string>('SELECT id FROM strategies WHERE number = ?').pluck();
  const insert = db.prepare<Omit<StrategyRow, 'number'>>(`
    INSERT INTO strategies (id, name, report, created_at, updated_at, hash)
    VALUES (@id, @name, @report, @created_at, @updated_at, @hash)`);
  const update = db.prepare<StrategyRow>(`
    UPDATE strategies SET name = @name, report = @report, updated_at = @updated_at, hash = @hash WHERE number = @number`);
  const dropWords = db.prepare<[string]>(`
    DELETE FROM record_search WHERE rowid IN (SELECT number FROM records WHERE strategy_id = ? AND deleted_at IS NULL)`);
  const dropFeedbackWords = db.prepare<[string]>(`
    DELETE FROM feedback_search
     WHERE rowid IN (SELECT f.number FROM feedback f JOIN strategies s ON s.number = f.strategy WHERE s.id = ?)`);
  const remove = db.prepare<[string]>('DELETE FROM strategies WHERE id = ?');

  const change = (id: string, changes: (row: StrategyRow) => Partial<StrategyRow>): void => {
    const row = find.get(id);
    if (!row) return;
    const next = { ...row, ...changes(row) };
    update.run({ ...next, hash: hashOfStrategy(next) });
  };

  return {
    all: () => all.all().map(decode),
    find: (id) => {
      const row = find.get(id);
      return row && decode(row);
    },
    has: (id) => find.get(id) !== undefined,
    number: (id) => find.get(id)?.number,
    idOf: (number) => idOf.get(number),
    add: (id, name, report, at) => {
      const row = { id, name, report: JSON.stringify(report), created_at: at, updated_at: at };
      insert.run({ ...row, hash: hashOfStrategy(row) });
    },
    touch: (id, at, name) => change(id, (row) => ({ name: name ?? row.name, updated_at: later(at, row.updated_at) })),
    report: (id) => optionsFrom(find.get(id)?.report),
    setReport: (id, options) => change(id, () => ({ report: JSON.stringify(options) })),
    delete: (id) => {
      dropWords.run(id);
      dropFeedbackWords.run(id);
      remove.run(id);
    },
  };
}

const later = (one: string, other: string): string => (one.localeCompare(other) > 0 ? one : other);

const decode = (row: StrategyRow): Strategy => ({ id: row.id, name: row.name, createdAt: row.created_at, updatedAt: row.updated_at });

/** The options stored; those of an older version that no longer fit give way to the usual ones. */
function optionsFrom(json: string | undefined): ReportOptions {
  const stored = readJson(json ?? '{}');
  const parsed = reportOptionsSchema.safeParse(isObject(stored) ? stored : {});
  return parsed.success ? parsed.data : defaultReportOptions();
}
