import type { Database } from 'better-sqlite3';
import type { Batch } from '../../../shared/exchange/import.ts';
import { importLabel, removeLabel, rowsFrom } from '../../../shared/history/rows.ts';
import { t } from '../../../shared/i18n.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { FeedbackEntry, PurchaseEntry, ResponseEntry, RowTable } from '../../../shared/rows.ts';
import { refuse } from '../refusal.ts';
import { sealOf } from '../seal.ts';
import { feedbackCells, purchaseCells, responseCells } from './entries.ts';
import { forTables, type ThemeRow } from './rows.ts';
import { runsOf } from './runs.ts';
import type { Inserter } from './store.ts';
import type { RowTools } from './tools.ts';

export type BatchKind = Batch['kind'];

/** What an import brings, by what it is an import of. */
export interface BatchEntries {
  readonly feedback: FeedbackEntry;
  readonly responses: ResponseEntry;
  readonly customers: PurchaseEntry;
}

/** A row to be imported; `key` stands for the cells it was read from, '' when that is of no account. */
export interface BatchRow<Entry> {
  readonly entry: Entry;
  readonly key: string;
}

/** An import that is being written. Nothing else is written until it ends; after an error nothing of it is left. */
export interface OpenBatch<Entry> {
  /** Entries have been parsed by their schema. Errors: disk-full, file-not-writable; `cancelled` once it has ended. */
  add(entries: readonly BatchRow<Entry>[]): Result<null>;
  /** Keeps everything as one edit. Without a row nothing is kept and `batch` is null. Errors: as `add`. */
  commit(): Result<{ readonly batch: string | null; readonly rows: number }>;
  rollback(): void;
}

export interface Batches {
  /** Imports of which there still are live rows, newest first, with how many. Errors: not-found. */
  list(strategyId: string): Result<readonly Batch[]>;
  /** All live rows of an import into the bin. Errors: not-found. */
  remove(input: { readonly strategyId: string; readonly id: string }): Result<{ readonly table: RowTable; readonly removed: number }>;
  /** @param file its name, without a path. Errors: not-found, workspace-read-only, workspace-in-use. */
  begin<K extends BatchKind>(input: {
    readonly strategyId: string;
    readonly kind: K;
    readonly file: string;
  }): Result<OpenBatch<BatchEntries[K]>>;
  /** What live feedback is known by: its own id, else the key of the row it came from. Errors: not-found. */
  knownFeedback(strategyId: string): Result<{ readonly ids: ReadonlySet<string>; readonly keys: ReadonlySet<string> }>;
}

export interface BatchDbRow {
  readonly number: number;
  readonly id: string;
  readonly strategy: number;
  readonly kind: BatchKind;
  readonly file: string;
  readonly at: string;
  readonly first: number;
  readonly rows: number;
  readonly hash: string;
}

export const hashOfBatch = (row: Omit<BatchDbRow, 'hash' | 'number'>): string =>
  sealOf([row.id, row.strategy, row.kind, row.file, row.at, row.first, row.rows]);

export const TABLE_OF = { feedback: 'feedback', responses: 'responses', customers: 'purchases' } as const satisfies Record<
  BatchKind,
  RowTable
>;

/** How each kind of entry is put in. */
interface Adder<Entry> {
  readonly next: number;
  add(row: BatchRow<Entry>): void;
}

export function makeBatches(db: Database, tools: RowTools): Batches {
  const { store, names, clock, strategies, transactions } = tools;
  const all = db.prepare<[number], BatchDbRow>('SELECT * FROM batches WHERE strategy = ? ORDER BY number DESC');
  const find = db.prepare<[string, number], BatchDbRow>('SELECT * FROM batches WHERE id = ? AND strategy = ?');
  const insert = db.prepare<Omit<BatchDbRow, 'number'> & { number: number }>(`
    INSERT INTO batches (number, id, strategy, kind, file, at, first, rows, hash)
    VALUES (@number, @id, @strategy, @kind, @file, @at, @first, @rows, @hash)`);
  const lastNumber = db.prepare<[], number>('SELECT coalesce(max(number), 0) FROM batches').pluck();
  const gone = forTables((table) =>
    db.prepare<[number, number], number>(`SELECT count(*) FROM ${table} WHERE removed IS NOT NULL AND number BETWEEN ? AND ?`).pluck(),
  );
  const liveIn = forTables((table) =>
    db.prepare<[number, number], number>(`SELECT number FROM ${table} WHERE removed IS NULL AND number BETWEEN ? AND ?`).pluck(),
  );
  const known = db.prepare<[number], { external_id: string; source_key: string }>(
    'SELECT external_id, source_key FROM feedback WHERE strategy = ? AND removed IS NULL',
  );

  const adders = (strategy: number, batch: number): { readonly [K in BatchKind]: () => Adder<BatchEntries[K]> } => {
    const numbering = names.writer(strategy);
    const fill = <Entry, Cells>(into: Inserter<Cells>, cells: (row: BatchRow<Entry>) => Cells, themes?: (entry: Entry) => ThemeRow[]) => ({
      get next() {
        return into.next;
      },
      add: (row: BatchRow<Entry>) => {
        into.add(cells(row), themes?.(row.entry));
      },
    });
    const byHand = ({ themes }: FeedbackEntry): ThemeRow[] =>
      [...new Set(themes)].map((theme) => ({ theme: numbering(theme), how: 'hand' }));
    return {
      feedback: () =>
        fill(
          store.inserter('feedback', strategy, batch),
          ({ entry, key }: BatchRow<FeedbackEntry>) => feedbackCells(entry, key, numbering),
          byHand,
        ),
      responses: () =>
        fill(store.inserter('responses', strategy, batch), ({ entry }: BatchRow<ResponseEntry>) => responseCells(entry, numbering)),
      customers: () => fill(store.inserter('purchases', strategy, batch), ({ entry }: BatchRow<PurchaseEntry>) => purchaseCells(entry)),
    };
  };

  return {
    list: (strategyId) =>
      transactions.read(() =>
        all.all(strategies.numberOf(strategyId)).flatMap(({ id, kind, file, at, first, rows }): Batch[] => {
          const live = rows - (gone[TABLE_OF[kind]].get(first, first + rows - 1) ?? 0);
          return live > 0 ? [{ id, kind, file, at, rows: live }] : [];
        }),
      ),

    remove: ({ strategyId, id }) =>
      transactions.write(() => {
        const strategy = strategies.numberOf(strategyId);
        const batch = find.get(id, strategy);
        if (!batch) refuse('not-found', t('This import is not in the workspace any more.'));
        const table = TABLE_OF[batch.kind];
        const numbers = liveIn[table].all(batch.first, batch.first + batch.rows - 1);
        if (numbers.length === 0) refuse('not-found', t('This import is in the bin already.'));
        const title = rowsFrom(table, numbers.length, batch.file);
        const live = { removal: clock.newId(), title, rows: runsOf(numbers), came: false };
        tools.change(strategyId, removeLabel(title), { table, live });
        return { table, removed: numbers.length };
      }),

    begin: ({ strategyId, kind, file }) => {
      const numbered = transactions.read(() => strategies.numberOf(strategyId));
      if (!numbered.ok) return numbered;
      const strategy = numbered.value;
      const begun = transactions.begin();
      if (!begun.ok) return begun;
      const transaction = begun.value;
      const number = (lastNumber.get() ?? 0) + 1;
      const into = adders(strategy, number)[kind]();
      const { next: first } = into;
      return ok({
        add: (entries) =>
          transaction.step(() => {
            for (const row of entries) into.add(row);
          }),
        commit: () => {
          const rows = into.next - first;
          if (rows === 0) {
            transaction.rollback();
            return ok({ batch: null, rows });
          }
          return transaction.commit(() => {
            const batch = { id: clock.newId(), strategy, kind, file, at: clock.now(), first, rows };
            insert.run({ ...batch, number, hash: hashOfBatch(batch) });
            const title = rowsFrom(TABLE_OF[kind], rows, file);
            const live = { removal: clock.newId(), title, rows: [first, rows], came: true };
            tools.note(strategyId, importLabel(title), { table: TABLE_OF[kind], live });
            return { batch: batch.id, rows };
          });
        },
        rollback: () => transaction.rollback(),
      });
    },

    knownFeedback: (strategyId) =>
      transactions.read(() => {
        const ids = new Set<string>();
        const keys = new Set<string>();
        for (const { external_id, source_key } of known.iterate(strategies.numberOf(strategyId))) {
          if (external_id !== '') ids.add(external_id);
          if (source_key !== '') keys.add(source_key);
        }
        return { ids, keys };
      }),
  };
}
