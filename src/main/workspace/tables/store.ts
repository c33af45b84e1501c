import type { Database, Statement } from 'better-sqlite3';
import { fold } from '../../../shared/fold.ts';
import type { RowTable } from '../../../shared/rows.ts';
import type { Clock } from '../clock.ts';
import { scopeWord } from '../rows.ts';
import { sealOf } from '../seal.ts';
import type { CellEdit, LiveEdit, RowEdit, ThemeEdit } from './edits.ts';
import {
  type Cell,
  type CellsOf,
  COLUMNS,
  forTables,
  type How,
  hashedSql,
  hashOfRow,
  type ThemeRow,
  themesText,
  valuesOf,
} from './rows.ts';
import { numbersIn, rangesIn, together } from './runs.ts';

export interface RemovalRow {
  readonly number: number;
  readonly id: string;
  readonly strategy: number;
  readonly kind: RowTable;
  readonly title: string;
  readonly at: string;
  readonly hash: string;
}

export const hashOfRemoval = (row: Omit<RemovalRow, 'hash' | 'number'>): string =>
  sealOf([row.id, row.strategy, row.kind, row.title, row.at]);

/**
 * What the search index holds of a feedback item. Its tokenizer cuts at everything in ASCII that is no letter or digit
 * and takes no notice of capitals; only what lies beyond ASCII has to be folded and parted here.
 */
export function indexedWords(verbatim: string, strategy: number): string {
  const words = /[\u0080-\uffff]/.test(verbatim) ? fold(verbatim).replace(/[^\p{L}\p{N}\u0020-\u007e]+/gu, ' ') : verbatim;
  return `${scopeWord(strategy)} ${words}`;
}

/** Puts rows in, one after the other. */
export interface Inserter<Cells> {
  /** The number of the row that comes next. */
  readonly next: number;
  /**
   * @param themes of a feedback item, by the numbers of their names
   * @param id a new one unless it is given
   */
  add(cells: Cells, themes?: readonly ThemeRow[], id?: string): { readonly number: number; readonly id: string };
}

/** The rows of the four tables and what is made of them. Call what writes inside a transaction. */
export interface Store {
  /** Do not keep it beyond the transaction. */
  inserter<T extends RowTable>(table: T, strategy: number, batch: number | null): Inserter<CellsOf[T]>;
  /** The themes of a feedback item, by rising number. */
  themes(feedback: number): ThemeRow[];
  /** How an item came to a theme; null when it has nothing to do with it. */
  how(feedback: number, theme: number): How | null;
  /** Those of these numbers that are live rows of the strategy, each once. */
  live(table: RowTable, strategy: number, numbers: Iterable<number>): number[];
  /** Counts up with every write: what was made of the rows is good as long as it stays. */
  version(): number;
  /** Does what an edit did, or takes it back. */
  apply(strategy: number, edit: RowEdit, back: boolean): void;
  /** What is in the bin, last removed first. */
  removals(strategy: number): RemovalRow[];
  removal(id: string): RemovalRow | undefined;
  /** The numbers of the rows in the bin by this removal. */
  removed(removal: RemovalRow): number[];
}

export function makeStore(db: Database, clock: Clock): Store {
  let version = 0;
  // Table and column names are ours; they never come from outside.
  const isLive = forTables((table) =>
    db.prepare<[number, number], number>(`SELECT 1 FROM ${table} WHERE number = ? AND strategy = ? AND removed IS NULL`).pluck(),
  );
  const setRemoved = forTables((table) =>
    db.prepare<[number | null, number, number, number]>(`UPDATE ${table} SET removed = ? WHERE number BETWEEN ? AND ? AND strategy = ?`),
  );
  const insert = forTables((table) => {
    const columns = ['number', 'id', 'strategy', 'batch', ...COLUMNS[table], 'hash'];
    return db.prepare<Cell[]>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  });
  const lastNumber = forTables((table) => db.prepare<[], number>(`SELECT coalesce(max(number), 0) FROM ${table}`).pluck());
  db.function('seal_row', { varargs: true }, (...values: Cell[]) => sealOf(values));
  const reseal = forTables((table) =>
    db.prepare<[number, number]>(`UPDATE ${table} SET hash = seal_row(${hashedSql(table)}) WHERE number BETWEEN ? AND ?`),
  );
  const setters = new Map<string, Statement<[Cell, number, number]>>();
  const setter = (table: RowTable, column: string): Statement<[Cell, number, number]> => {
    const key = `${table}.${column}`;
    const known = setters.get(key) ?? db.prepare(`UPDATE ${table} SET ${column} = ? WHERE number BETWEEN ? AND ?`);
    setters.set(key, known);
    return known;
  };

  const themesOf = db.prepare<[number], ThemeRow>('SELECT theme, how FROM feedback_themes WHERE feedback = ? ORDER BY theme');
  const howOf = db.prepare<[number, number], How>('SELECT how FROM feedback_themes WHERE feedback = ? AND theme = ?').pluck();
  const setTheme = db.prepare<[number, number, How]>(
    'INSERT INTO feedback_themes (feedback, theme, how) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET how = excluded.how',
  );
  const dropTheme = db.prepare<[number, number]>('DELETE FROM feedback_themes WHERE feedback = ? AND theme = ?');
  const addWords = db.prepare<[number, string]>('INSERT INTO feedback_search (rowid, words) VALUES (?, ?)');
  const dropWords = db.prepare<[number]>('DELETE FROM feedback_search WHERE rowid = ?');
  const removals = db.prepare<[number], RemovalRow>('SELECT * FROM removals WHERE strategy = ? ORDER BY at DESC, number DESC');
  const removal = db.prepare<[string], RemovalRow>('SELECT * FROM removals WHERE id = ?');
  const addRemoval = db.prepare<Omit<RemovalRow, 'number'>>(`
    INSERT INTO removals (id, strategy, kind, title, at, hash) VALUES (@id, @strategy, @kind, @title, @at, @hash)`);
  const dropRemoval = db.prepare<[string]>('DELETE FROM removals WHERE id = ?');

  const inserter = <T extends RowTable>(table: T, strategy: number, batch: number | null): Inserter<CellsOf[T]> => {
    const wordsAt = COLUMNS[table].indexOf('verbatim');
    let next = (lastNumber[table].get() ?? 0) + 1;
    return {
      get next() {
        return next;
      },
      add: (cells, themes = [], id = clock.newId()) => {
        const number = next;
        const values = valuesOf(table, cells);
        const hashed = table === 'feedback' ? [...values, themesText(themes)] : values;
        const hash = hashOfRow({ number, id, strategy, batch }, hashed);
        insert[table].run(number, id, strategy, batch, ...values, hash);
        for (const { theme, how } of themes) setTheme.run(number, theme, how);
        const words = wordsAt === -1 ? null : values[wordsAt];
        if (typeof words === 'string') addWords.run(number, indexedWords(words, strategy));
        next += 1;
        version += 1;
        return { number, id };
      },
    };
  };

  /** Puts rows into the bin or takes them out. */
  const applyLive = (strategy: number, table: RowTable, { removal: id, title, rows, came, at }: LiveEdit, back: boolean): void => {
    let into: number | null = null;
    if (came === back) {
      const row = { id, strategy, kind: table, title, at: at ?? clock.now() };
      into = Number(addRemoval.run({ ...row, hash: hashOfRemoval(row) }).lastInsertRowid);
    } else {
      dropRemoval.run(id);
    }
    for (const [first, last] of rangesIn(rows)) setRemoved[table].run(into, first, last, strategy);
  };

  const applyThemes = ({ theme, rows, before, after }: ThemeEdit, back: boolean): void => {
    const how = back ? before : after;
    for (const number of numbersIn(rows)) {
      if (how === null) dropTheme.run(number, theme);
      else setTheme.run(number, theme, how);
    }
  };

  const applyCells = (strategy: number, table: RowTable, { column, rows, before, after }: CellEdit, back: boolean): void => {
    const cell = back ? before : after;
    const set = setter(table, column);
    for (const [first, last] of rangesIn(rows)) set.run(cell, first, last);
    if (column !== 'verbatim') return;
    for (const number of numbersIn(rows)) {
      dropWords.run(number);
      addWords.run(number, indexedWords(String(cell), strategy));
    }
  };

  return {
    inserter,
    version: () => version,
    how: (feedback, theme) => howOf.get(feedback, theme) ?? null,
    themes: (feedback) => themesOf.all(feedback),
    live: (table, strategy, numbers) => [...new Set(numbers)].filter((number) => isLive[table].get(number, strategy) !== undefined),
    apply: (strategy, edit, back) => {
      const { table } = edit;
      if (edit.live) applyLive(strategy, table, edit.live, back);
      for (const theme of edit.themes ?? []) applyThemes(theme, back);
      for (const cells of edit.cells ?? []) applyCells(strategy, table, cells, back);
      const touched = [...(edit.cells ?? []), ...(edit.themes ?? [])].map(({ rows }) => rows);
      for (const [first, last] of rangesIn(together(touched))) reseal[table].run(first, last);
      version += 1;
    },
    removals: (strategy) => removals.all(strategy),
    removal: (id) => removal.get(id),
    removed: ({ kind, number }) =>
      db.prepare<[number], number>(`SELECT number FROM ${kind} WHERE removed = ? ORDER BY number`).pluck().all(number),
  };
}
