import { deflateSync, inflateSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { type AnyData, isKind } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { isObject, parseData } from '../../shared/records.ts';
import type { Result } from '../../shared/result.ts';
import type { Snapshot, Version, VersionMeasure, VersionRecord } from '../../shared/versions/model.ts';
import { inOrder } from '../../shared/versions/version.ts';
import type { Clock } from './clock.ts';
import { readJson } from './json.ts';
import { orRefuse, refuse } from './refusal.ts';
import { sealOf, sealOfBytes } from './seal.ts';
import type { Transactions } from './transactions.ts';

/** Versions of a strategy that were kept under a name. They are no part of its history: undo passes them by. */
export interface Snapshots {
  /** Newest first. Errors: not-found (strategy). */
  list(strategyId: string): Result<readonly Snapshot[]>;
  /** The strategy as it stands. Errors: not-found (strategy), workspace-damaged (a record). */
  create(input: { readonly strategyId: string; readonly name: string; readonly note: string }): Result<Snapshot>;
  /** Errors: not-found. */
  rename(input: { readonly id: string; readonly name: string; readonly note: string }): Result<Snapshot>;
  /** For good. Errors: not-found. */
  remove(id: string): Result<null>;
  /** With what fields were defined since. Errors: not-found, workspace-damaged. */
  read(id: string): Result<Version>;
}

export interface SnapshotRow {
  readonly number: number;
  readonly id: string;
  readonly strategy: number;
  readonly name: string;
  readonly note: string;
  readonly at: string;
  readonly records: number;
  readonly content: Buffer;
  readonly hash: string;
}

export const hashOfSnapshot = ({ id, strategy, name, note, at, records, content }: Omit<SnapshotRow, 'hash' | 'number'>): string =>
  sealOf([id, strategy, name, note, at, records, sealOfBytes(content)]);

/** A snapshot that comes with a strategy file. */
export interface NewSnapshot extends Omit<Snapshot, 'records'> {
  readonly version: Version;
}

/** The rows of the snapshots. Call what writes inside a transaction. */
export interface SnapshotRows {
  list(strategy: number): Snapshot[];
  add(strategy: number, snapshot: NewSnapshot): Snapshot;
  find(id: string): SnapshotRow | undefined;
  update(row: SnapshotRow): void;
  delete(id: string): void;
}

export function makeSnapshotRows(db: Database): SnapshotRows {
  const list = db.prepare<[number], Snapshot>(
    'SELECT id, name, note, at, records FROM snapshots WHERE strategy = ? ORDER BY at DESC, number DESC',
  );
  const find = db.prepare<[string], SnapshotRow>('SELECT * FROM snapshots WHERE id = ?');
  const insert = db.prepare<Omit<SnapshotRow, 'number'>>(`
    INSERT INTO snapshots (id, strategy, name, note, at, records, content, hash)
    VALUES (@id, @strategy, @name, @note, @at, @records, @content, @hash)`);
  const update = db.prepare<SnapshotRow>('UPDATE snapshots SET name = @name, note = @note, hash = @hash WHERE number = @number');
  const remove = db.prepare<[string]>('DELETE FROM snapshots WHERE id = ?');
  return {
    list: (strategy) => list.all(strategy),
    add: (strategy, { id, name, note, at, version }) => {
      const { records, measures } = version;
      const content = deflateSync(JSON.stringify({ records, measures }));
      const row = { id, strategy, name, note, at, records: records.length, content };
      insert.run({ ...row, hash: hashOfSnapshot(row) });
      return { id, name, note, at, records: records.length };
    },
    find: (id) => find.get(id),
    update: (row) => {
      update.run({ ...row, hash: hashOfSnapshot(row) });
    },
    delete: (id) => {
      remove.run(id);
    },
  };
}

interface Tools {
  readonly snapshotRows: SnapshotRows;
  readonly clock: Clock;
  readonly transactions: Transactions;
  /** The number of a strategy; refused with not-found. */
  readonly numberOf: (strategyId: string) => number;
  /** The strategy as it stands. */
  readonly present: (strategyId: string) => Version;
}

export function makeSnapshots({ snapshotRows, clock, transactions: { read, write }, numberOf, present }: Tools): Snapshots {
  const found = (id: string): SnapshotRow =>
    snapshotRows.find(id) ?? refuse('not-found', t('This version is not in the workspace any more.'));
  return {
    list: (strategyId) => read(() => snapshotRows.list(numberOf(strategyId))),
    create: ({ strategyId, name, note }) =>
      write(() => snapshotRows.add(numberOf(strategyId), { id: clock.newId(), name, note, at: clock.now(), version: present(strategyId) })),
    rename: ({ id, name, note }) =>
      write(() => {
        const row = found(id);
        // A new checksum over damaged content would hide the damage.
        readSnapshot(row);
        snapshotRows.update({ ...row, name, note });
        return { id, name, note, at: row.at, records: row.records };
      }),
    remove: (id) =>
      write(() => {
        snapshotRows.delete(found(id).id);
        return null;
      }),
    read: (id) => read(() => readSnapshot(found(id))),
  };
}

/** What a snapshot holds, with empty values for what was defined since. Refuses one that is not as it was kept. */
export function readSnapshot(row: SnapshotRow): Version {
  if (hashOfSnapshot(row) !== row.hash) return refuseSnapshot(row);
  const content = inflated(row.content);
  if (!isObject(content) || !Array.isArray(content.records) || !Array.isArray(content.measures)) return refuseSnapshot(row);
  const records = content.records.map((record) => recordOf(record) ?? refuseSnapshot(row));
  const measures = content.measures.map((measure) => (isMeasure(measure) ? measure : refuseSnapshot(row)));
  return { records: inOrder(records), measures };
}

const refuseSnapshot = ({ name }: SnapshotRow): never =>
  refuse('workspace-damaged', t('The version “{{name}}” is damaged and cannot be read; go back to a copy of the workspace.', { name }));

function inflated(content: Buffer): unknown {
  try {
    return readJson(inflateSync(content).toString('utf8'));
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): VersionRecord | undefined {
  if (!isObject(value)) return undefined;
  const { id, kind, data, position } = value;
  if (typeof id !== 'string' || typeof kind !== 'string' || !isKind(kind) || typeof position !== 'number') return undefined;
  const parsed: AnyData = orRefuse(parseData(kind, data));
  return { id, kind, data: parsed, position };
}

const isMeasure = (value: unknown): value is VersionMeasure =>
  isObject(value) &&
  typeof value.metric === 'string' &&
  typeof value.name === 'string' &&
  typeof value.label === 'string' &&
  typeof value.value === 'number' &&
  (value.n === null || typeof value.n === 'number') &&
  typeof value.unit === 'string';
