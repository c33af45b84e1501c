import type Database from 'better-sqlite3';
import { countedRows } from '../../../shared/history/rows.ts';
import { t } from '../../../shared/i18n.ts';
import { ROW_TABLES, type RowTable } from '../../../shared/rows.ts';
import { holdsTheSame } from '../verify-index.ts';
import { type BatchDbRow, hashOfBatch } from './batches.ts';
import { hashOfName, type NameRow } from './names.ts';
import { hashedSql, NAMED } from './rows.ts';
import { hashOfRemoval, indexedWords, type RemovalRow } from './store.ts';

/** What is wrong with the rows, one sentence each. */
export function rowProblems(db: Database.Database): string[] {
  const faults = [...nameProblems(db), ...batchProblems(db), ...removalProblems(db)];
  const damaged = ROW_TABLES.flatMap((table) => [...sealProblems(db, table), ...looseEnds(db, table)]);
  // Words of what cannot be trusted tell nothing more.
  return [...faults, ...damaged, ...(damaged.length === 0 ? searchProblems(db) : [])];
}

/** How many live rows there are in all. */
export const liveRows = (db: Database.Database): number =>
  ROW_TABLES.reduce((sum, table) => sum + Number(db.prepare(`SELECT count(*) FROM ${table} WHERE removed IS NULL`).pluck().get()), 0);

function nameProblems(db: Database.Database): string[] {
  const broken = [...db.prepare<[], NameRow>('SELECT * FROM names').iterate()].filter((row) => hashOfName(row) !== row.hash);
  return broken.length === 0 ? [] : [t('{{count}} names that rows refer to are not as they were saved.', { count: broken.length })];
}

const batchProblems = (db: Database.Database): string[] =>
  db
    .prepare<[], BatchDbRow>('SELECT * FROM batches')
    .all()
    .filter((row) => hashOfBatch(row) !== row.hash)
    .map(({ file }) => t('The import of {{file}} is not as it was saved: its checksum differs.', { file }));

const removalProblems = (db: Database.Database): string[] =>
  db
    .prepare<[], RemovalRow>('SELECT * FROM removals')
    .all()
    .filter((row) => hashOfRemoval(row) !== row.hash)
    .map(({ title }) => t('“{{title}}” in the bin is not as it was saved: its checksum differs.', { title }));

function sealProblems(db: Database.Database, table: RowTable): string[] {
  const broken = db
    .prepare<[], string>(`SELECT id FROM ${table} WHERE hash <> seal_row(${hashedSql(table)})`)
    .pluck()
    .all();
  if (broken.length === 0) return [];
  const ids = broken.slice(0, 3).join(', ');
  return [
    t('{{rows}} not as saved ({{ids}}{{more}}): the checksum differs.', {
      rows: countedRows(table, broken.length),
      ids,
      more: broken.length > 3 ? ', …' : '',
    }),
  ];
}

/** Rows whose names, import or removal are not there. */
function looseEnds(db: Database.Database, table: RowTable): string[] {
  const missing = (column: string, what: string): string =>
    `x.${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${what} o WHERE o.number = x.${column} AND o.strategy = x.strategy)`;
  const conditions = [
    ...NAMED[table].map((column) => missing(column, 'names')),
    missing('batch', 'batches'),
    missing('removed', 'removals'),
  ];
  const rows = Number(
    db
      .prepare(`SELECT count(*) FROM ${table} x WHERE ${conditions.join(' OR ')}`)
      .pluck()
      .get(),
  );
  const themes =
    table === 'feedback'
      ? Number(
          db
            .prepare(`
              SELECT count(*) FROM feedback_themes t JOIN feedback x ON x.number = t.feedback
               WHERE NOT EXISTS (SELECT 1 FROM names o WHERE o.number = t.theme AND o.strategy = x.strategy)`)
            .pluck()
            .get(),
        )
      : 0;
  const count = rows + themes;
  return count === 0 ? [] : [t('Of {{rows}} what they refer to is not in the file.', { rows: countedRows(table, count) })];
}

function searchProblems(db: Database.Database): string[] {
  const all = db.prepare<[], { number: number; strategy: number; verbatim: string }>('SELECT number, strategy, verbatim FROM feedback');
  const same = holdsTheSame(db, 'feedback_search', (fresh) => {
    const add = fresh.prepare<[number, string]>('INSERT INTO feedback_search (rowid, words) VALUES (?, ?)');
    for (const { number, strategy, verbatim } of all.iterate()) add.run(number, indexedWords(verbatim, strategy));
  });
  return same ? [] : [t('The search index does not hold the words of the feedback.')];
}
