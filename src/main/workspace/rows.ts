import type { Database } from 'better-sqlite3';
import { wordsIn } from '../../shared/fold.ts';
import { type AnyData, frameworkOf, isKind, type Kind } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { type AnyRecord, isObject, linksOf, parseData, type RecordOf, searchText, titleOf } from '../../shared/records.ts';
import { readJson } from './json.ts';
import { orRefuse, refuse } from './refusal.ts';
import { sealOf } from './seal.ts';
import type { StrategyRows } from './strategy-rows.ts';

/** A reference that was taken out of another record, so that it can be put back. */
export interface Unlinked {
  readonly record: string;
  /** Field names and item ids from the record down to the field. */
  readonly path: readonly string[];
  /** Its place among the references of the field. */
  readonly index: number;
  readonly item?: string;
}

/** A record as the workspace keeps it, those in the bin included. */
export interface Stored {
  readonly number: number;
  readonly id: string;
  readonly strategyId: string;
  readonly kind: Kind;
  readonly title: string;
  readonly data: AnyData;
  readonly position: number;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly unlinked: readonly Unlinked[] | null;
}

/** A record to be written; its title follows from its data. Without a number it is new. */
export type Unwritten = Omit<Stored, 'number' | 'title'> & { readonly number?: number };

export interface Row {
  readonly number: number;
  readonly id: string;
  readonly strategy_id: string;
  readonly kind: string;
  readonly title: string;
  readonly data: string;
  readonly position: number;
  readonly revision: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
  readonly unlinked: string | null;
  readonly hash: string;
}

const COLUMNS = 'number, id, strategy_id, kind, title, data, position, revision, created_at, updated_at, deleted_at, unlinked, hash';

export function hashOf(row: Omit<Row, 'hash'>): string {
  const { number, id, strategy_id, kind, title, data, position, revision, created_at, updated_at, deleted_at, unlinked } = row;
  return sealOf([number, id, strategy_id, kind, title, data, position, revision, created_at, updated_at, deleted_at, unlinked]);
}

/** The word that stands for a strategy in the search index: no person can type its first letter. */
export const scopeWord = (strategy: number): string => `\u{e000}${strategy}`;

export interface Indexed {
  readonly title: string;
  readonly words: string;
}

/** What the search index holds of a record. */
export function indexedText(record: Pick<Stored, 'kind' | 'data' | 'title'>, strategy: number): Indexed {
  const words = wordsIn(searchText(frameworkOf(record.kind).fields, record.data));
  return { title: wordsIn(record.title).join(' '), words: [scopeWord(strategy), ...words].join(' ') };
}

export interface LinkRow {
  readonly ordinal: number;
  readonly field: string;
  readonly item: string | null;
  readonly to_record: string;
  readonly to_item: string | null;
}

/** What the link index holds of a record; nothing while it is in the bin. */
export function linkRows(record: Pick<Stored, 'kind' | 'data' | 'deletedAt'>): LinkRow[] {
  if (record.deletedAt !== null) return [];
  return linksOf(frameworkOf(record.kind).fields, record.data).map((link, ordinal) => ({
    ordinal,
    field: link.field,
    item: link.item ?? null,
    to_record: link.to.record,
    to_item: link.to.item ?? null,
  }));
}

/** Rows and their derived indexes. Only `records.ts` and its own kin write through it, inside a transaction. */
export interface Rows {
  find(id: string): Stored | undefined;
  /** Live records of a strategy in the order of the registry and their own. */
  live(strategyId: string): Stored[];
  /** The last position among the live records of one kind; undefined when there is none. */
  lastPosition(strategyId: string, kind: Kind): number | undefined;
  /** Live records of one kind, in their order. */
  ofKind(strategyId: string, kind: Kind): { readonly id: string; readonly position: number }[];
  binned(strategyId: string): Stored[];
  /** Live records with a reference to this one, itself left out. */
  referringTo(id: string): Stored[];
  /** Writes the record with its links and search text. */
  put(record: Unwritten): Stored;
  delete(record: Stored): void;
}

/** @param fit whether data may lack fields that were defined after the file was written */
export function makeRows(db: Database, strategies: StrategyRows, fit: boolean): Rows {
  const find = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM records WHERE id = ?`);
  const live = db.prepare<[string], Row>(`
    SELECT ${COLUMNS} FROM records WHERE strategy_id = ? AND deleted_at IS NULL ORDER BY kind, position, number`);
  const ofKind = db.prepare<[string, string], { id: string; position: number }>(`
    SELECT id, position FROM records WHERE strategy_id = ? AND kind = ? AND deleted_at IS NULL ORDER BY position, number`);
  const lastPosition = db
    .prepare<[string, string], number | null>('SELECT max(position) FROM records WHERE strategy_id = ? AND kind = ? AND deleted_at IS NULL')
    .pluck();
  const binned = db.prepare<[string], Row>(`
    SELECT ${COLUMNS} FROM records WHERE strategy_id = ? AND deleted_at IS NOT NULL ORDER BY deleted_at DESC, number DESC`);
  const referringTo = db.prepare<[string], Row>(`
    SELECT ${COLUMNS} FROM records
     WHERE number IN (SELECT source FROM links WHERE to_record = ?) ORDER BY kind, position, number`);
  const insert = db.prepare<Omit<Row, 'hash' | 'number'> & { number: number | null }>(`
    INSERT INTO records (${COLUMNS})
    VALUES (@number, @id, @strategy_id, @kind, @title, @data, @position, @revision, @created_at, @updated_at, @deleted_at, @unlinked, '')`);
  const setHash = db.prepare<[string, number]>('UPDATE records SET hash = ? WHERE number = ?');
  const update = db.prepare<Row>(`
    UPDATE records
       SET title = @title, data = @data, position = @position, revision = @revision, created_at = @created_at,
           updated_at = @updated_at, deleted_at = @deleted_at, unlinked = @unlinked, hash = @hash
     WHERE number = @number`);
  const remove = db.prepare<[number]>('DELETE FROM records WHERE number = ?');
  const dropLinks = db.prepare<[number]>('DELETE FROM links WHERE source = ?');
  const addLink = db.prepare<LinkRow & { source: number }>(`
    INSERT INTO links (source, ordinal, field, item, to_record, to_item)
    VALUES (@source, @ordinal, @field, @item, @to_record, @to_item)`);
  const dropWords = db.prepare<[number]>('DELETE FROM record_search WHERE rowid = ?');
  const addWords = db.prepare<[number, string, string]>('INSERT INTO record_search (rowid, title, words) VALUES (?, ?, ?)');

  const dropIndexes = (number: number): void => {
    dropLinks.run(number);
    dropWords.run(number);
  };
  const addIndexes = (record: Stored): void => {
    if (record.deletedAt !== null) return;
    for (const link of linkRows(record)) addLink.run({ source: record.number, ...link });
    const text = indexedText(record, strategies.number(record.strategyId) ?? 0);
    addWords.run(record.number, text.title, text.words);
  };

  const decode = (row: Row): Stored => decodeRow(row, fit);
  return {
    find: (id) => {
      const row = find.get(id);
      return row && decode(row);
    },
    live: (strategyId) => live.all(strategyId).map(decode),
    lastPosition: (strategyId, kind) => lastPosition.get(strategyId, kind) ?? undefined,
    ofKind: (strategyId, kind) => ofKind.all(strategyId, kind),
    binned: (strategyId) => binned.all(strategyId).map(decode),
    referringTo: (id) =>
      referringTo
        .all(id)
        .filter((row) => row.id !== id)
        .map(decode),
    put: (record) => {
      const title = titleOf(record.kind, record.data);
      const row = {
        number: record.number ?? null,
        id: record.id,
        strategy_id: record.strategyId,
        kind: record.kind,
        title,
        data: JSON.stringify(record.data),
        position: record.position,
        revision: record.revision,
        created_at: record.createdAt,
        updated_at: record.updatedAt,
        deleted_at: record.deletedAt,
        unlinked: record.unlinked && JSON.stringify(record.unlinked),
      };
      const number = record.number ?? Number(insert.run(row).lastInsertRowid);
      const hash = hashOf({ ...row, number });
      if (record.number === undefined) setHash.run(hash, number);
      else update.run({ ...row, number, hash });
      const stored: Stored = { ...record, number, title };
      if (record.number !== undefined) dropIndexes(number);
      addIndexes(stored);
      // A strategy is called what its brief is called.
      strategies.touch(record.strategyId, record.updatedAt, record.kind === 'brief' ? title : undefined);
      return stored;
    },
    delete: (record) => {
      dropIndexes(record.number);
      remove.run(record.number);
    },
  };
}

/** The record that a row holds. Refuses a row that cannot be read any more. */
export function decodeRow(row: Row, fit: boolean): Stored {
  const data = readJson(row.data);
  if (!isKind(row.kind) || !isObject(data)) return refuseRow(row);
  const unlinked = row.unlinked === null ? null : readJson(row.unlinked);
  if (unlinked !== null && !isUnlinkedList(unlinked)) return refuseRow(row);
  return {
    number: row.number,
    id: row.id,
    strategyId: row.strategy_id,
    kind: row.kind,
    title: row.title,
    data: fit ? orRefuse(parseData(row.kind, data)) : data,
    position: row.position,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    unlinked,
  };
}

const refuseRow = (row: Row): never =>
  refuse('workspace-damaged', t('The record “{{title}}” is damaged; go back to a copy of the workspace.', { title: row.title || row.id }));

const isUnlinkedList = (value: unknown): value is Unlinked[] =>
  Array.isArray(value) && value.every((entry) => isObject(entry) && typeof entry.record === 'string' && Array.isArray(entry.path));

/** The record as the rest of the program sees it. */
export function toRecord(stored: Stored): AnyRecord {
  const { id, strategyId, kind, title, data, position, revision, createdAt, updatedAt } = stored;
  const record = { id, strategyId, kind, title, data, position, revision, createdAt, updatedAt };
  if (!isRecord(record)) throw new Error(`Record ${id} holds no data of kind ${kind}`);
  return record;
}

/** Data is parsed by its kind's schema before it is written; the row's kind vouches for its shape. */
const isRecord = (candidate: Omit<RecordOf<Kind>, 'data'> & { readonly data: AnyData }): candidate is AnyRecord => isObject(candidate.data);
