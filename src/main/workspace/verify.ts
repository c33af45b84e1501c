import type Database from 'better-sqlite3';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { allItems, citationsOf, linksOf, parseData, titleOf } from '../../shared/records.ts';
import { type EntryRow, hashOfEntry } from './history.ts';
import { errorOf, Refusal } from './refusal.ts';
import { decodeRow, hashOf, indexedText, type LinkRow, linkRows, type Row, type Stored } from './rows.ts';
import { sealOfBytes } from './seal.ts';
import { hashOfStrategy, type StrategyRow } from './strategy-rows.ts';
import { liveRows, rowProblems } from './tables/verify.ts';
import { holdsTheSame } from './verify-index.ts';
import { versionProblems } from './verify-versions.ts';

export interface Verification {
  /** True when nothing is wrong. */
  readonly ok: boolean;
  /** What is damaged, one sentence each. */
  readonly problems: readonly string[];
  /** What is worth knowing and no damage: references whose target is gone. */
  readonly notes: readonly string[];
  readonly strategies: number;
  readonly records: number;
  /** Live rows of all tables. */
  readonly rows: number;
}

/** How many sentences of one sort are enough. */
const MOST = 20;

/**
 * Reads the whole file and compares: SQLite's own check, the hash of every record, row, version and image, links and search
 * indexes with those made anew, revisions with the history, names of strategies with their briefs.
 */
export function verify(db: Database.Database, path: string): Verification {
  const problems: string[] = [];
  const notes: string[] = [];
  const counts = { strategies: 0, records: 0, rows: 0 };
  try {
    problems.push(...structureProblems(db));
    counts.strategies = Number(db.prepare('SELECT count(*) FROM strategies').pluck().get());
    const { stored, faults } = readRecords(db);
    counts.records = stored.filter((record) => record.deletedAt === null).length;
    problems.push(...faults, ...strategyProblems(db, stored), ...imageProblems(db), ...historyProblems(db, stored));
    // The search index is compared as a whole, which tells nothing more where records cannot be read.
    if (faults.length === 0) problems.push(...searchProblems(db, stored));
    counts.rows = liveRows(db);
    problems.push(...rowProblems(db), ...versionProblems(db));
    notes.push(...danglingReferences(stored), ...danglingCitations(db, stored));
  } catch (thrown) {
    const known = errorOf(thrown, path);
    if (!known || known.ok) throw thrown;
    problems.push(known.error.message);
  }
  return { ok: problems.length === 0, problems, notes, ...counts };
}

function structureProblems(db: Database.Database): string[] {
  const found = db.prepare<[], string>(`PRAGMA integrity_check(${MOST})`).pluck().all();
  const broken = found.length === 1 && found[0] === 'ok' ? [] : found;
  const orphans = db.pragma('foreign_key_check');
  return [
    ...broken.map((fault) => t('The file is damaged: {{fault}}.', { fault: fault.replace(/\s+/g, ' ').replace(/\.$/, '') })),
    ...(Array.isArray(orphans) && orphans.length > 0 ? [t('{{count}} rows belong to nothing.', { count: orphans.length })] : []),
  ];
}

/** Every record that can be read, and what is wrong with the others. */
function readRecords(db: Database.Database): { readonly stored: Stored[]; readonly faults: string[] } {
  const links = db.prepare<[number], LinkRow>(
    'SELECT ordinal, field, item, to_record, to_item FROM links WHERE source = ? ORDER BY ordinal',
  );
  const stored: Stored[] = [];
  const faults: string[] = [];
  for (const row of db.prepare<[], Row>('SELECT * FROM records ORDER BY number').iterate()) {
    const fault = rowFault(row, () => links.all(row.number));
    if (typeof fault !== 'string') stored.push(fault);
    else if (faults.length < MOST) faults.push(fault);
  }
  return { stored, faults };
}

function rowFault(row: Row, links: () => LinkRow[]): Stored | string {
  const values = { record: row.title || row.id, id: row.id };
  if (hashOf(row) !== row.hash) return t('“{{record}}” ({{id}}) is not as it was saved: its checksum differs.', values);
  try {
    const record = decodeRow(row, false);
    if (!parseData(record.kind, record.data).ok) return t('“{{record}}” ({{id}}) holds data that its kind does not allow.', values);
    if (titleOf(record.kind, record.data) !== row.title) return t('“{{record}}” ({{id}}) has a title that is not its own.', values);
    if (JSON.stringify(links()) !== JSON.stringify(linkRows(record)))
      return t('The links of “{{record}}” ({{id}}) are not those in its data.', values);
    return record;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.error.message;
    throw thrown;
  }
}

function strategyProblems(db: Database.Database, stored: readonly Stored[]): string[] {
  const briefs = stored.filter((record) => record.kind === 'brief' && record.deletedAt === null);
  return db
    .prepare<[], StrategyRow>('SELECT * FROM strategies ORDER BY number')
    .all()
    .flatMap((row) => {
      const { id, name } = row;
      if (hashOfStrategy(row) !== row.hash) return [t('The strategy “{{name}}” is not as it was saved: its checksum differs.', { name })];
      const own = briefs.filter((brief) => brief.strategyId === id);
      if (own.length !== 1) return [t('The strategy “{{name}}” has {{count}} briefs instead of one.', { name, count: own.length })];
      return own[0]?.title === name ? [] : [t('The strategy “{{name}}” is not called what its brief is called.', { name })];
    });
}

function imageProblems(db: Database.Database): string[] {
  const faults: string[] = [];
  for (const { id, bytes, hash } of db
    .prepare<[], { id: string; bytes: Buffer; hash: string }>('SELECT id, bytes, hash FROM images')
    .iterate()) {
    if (sealOfBytes(bytes) !== hash) faults.push(t('The image {{id}} is not as it was saved: its checksum differs.', { id }));
  }
  return faults;
}

/** Entries as they were written, none of which knows a later revision than its record has. */
function historyProblems(db: Database.Database, stored: readonly Stored[]): string[] {
  const faults: string[] = [];
  for (const entry of db.prepare<[], EntryRow>('SELECT * FROM history ORDER BY number').iterate()) {
    if (hashOfEntry(entry) !== entry.hash)
      faults.push(t('The edit “{{label}}” is not as it was saved: its checksum differs.', { label: entry.label }));
  }
  if (faults.length > 0) return faults.slice(0, MOST);
  const revisions = new Map(stored.map((record) => [record.id, record.revision]));
  const known = db.prepare<[], { id: string; revision: number }>(`
    SELECT i.value ->> '$.id' AS id, max(i.value ->> '$.after.revision') AS revision
      FROM history h, json_each(h.images) i
     GROUP BY 1`);
  return known
    .all()
    .filter(({ id, revision }) => (revisions.get(id) ?? revision) < revision)
    .map(({ id }) => t('The record {{id}} is older than its history.', { id }));
}

/** Compares the search index, word by word, with one made anew from the records. */
function searchProblems(db: Database.Database, stored: readonly Stored[]): string[] {
  const numbers = new Map(
    db
      .prepare<[], { id: string; number: number }>('SELECT id, number FROM strategies')
      .all()
      .map((row) => [row.id, row.number]),
  );
  const same = holdsTheSame(db, 'record_search', (fresh) => {
    const add = fresh.prepare('INSERT INTO record_search (rowid, title, words) VALUES (?, ?, ?)');
    for (const record of stored) {
      if (record.deletedAt !== null) continue;
      const { title, words } = indexedText(record, numbers.get(record.strategyId) ?? 0);
      add.run(record.number, title, words);
    }
  });
  return same ? [] : [t('The search index does not hold the words of the records.')];
}

function danglingReferences(stored: readonly Stored[]): string[] {
  const items = new Map<string, ReadonlySet<string>>();
  for (const record of stored) {
    if (record.deletedAt !== null) continue;
    items.set(record.id, new Set(allItems(frameworkOf(record.kind).fields, record.data).map((item) => item.value.id)));
  }
  return stored
    .filter((record) => record.deletedAt === null)
    .flatMap((record) => {
      const gone = linksOf(frameworkOf(record.kind).fields, record.data).filter(({ to }) => {
        const known = items.get(to.record);
        return !known || (to.item !== undefined && !known.has(to.item));
      });
      if (gone.length === 0) return [];
      return [
        t('{{count}} of the references in “{{record}}” lead to something that is gone.', { count: gone.length, record: record.title }),
      ];
    });
}

function danglingCitations(db: Database.Database, stored: readonly Stored[]): string[] {
  const tables = { feedback: 'feedback', point: 'points' } as const;
  const isThere = (kind: keyof typeof tables, id: string): boolean =>
    db.prepare(`SELECT 1 FROM ${tables[kind]} WHERE id = ? AND removed IS NULL`).get(id) !== undefined;
  return stored
    .filter((record) => record.deletedAt === null)
    .flatMap((record) => {
      const gone = citationsOf(frameworkOf(record.kind).fields, record.data).filter(({ kind, id }) => !isThere(kind, id));
      if (gone.length === 0) return [];
      return [
        t('{{count}} of the citations in “{{record}}” lead to something that is gone.', { count: gone.length, record: record.title }),
      ];
    });
}
