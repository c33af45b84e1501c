import type { Database } from 'better-sqlite3';
import type { HistoryEntry, UndoOutcome, UndoState } from '../../shared/contract.ts';
import type { AnyData, Kind } from '../../shared/frameworks/index.ts';
import { type Change, describeChange, type Side } from '../../shared/history/describe.ts';
import { t } from '../../shared/i18n.ts';
import { parseData } from '../../shared/records.ts';
import type { Clock } from './clock.ts';
import { orRefuse, refuse } from './refusal.ts';
import type { Rows, Stored, Unlinked } from './rows.ts';
import { sealOf } from './seal.ts';
import type { RowEdit } from './tables/edits.ts';
import type { Store } from './tables/store.ts';

/** How many edits of a strategy can be taken back. */
export const HISTORY_LENGTH = 500;

/** Saves of one field that follow each other within this time are one edit, in milliseconds. */
const ONE_PHRASE = 3000;

/** A record at one moment. Of a record that lived on, only the fields that the edit changed. */
interface Image {
  readonly data: AnyData;
  readonly position: number;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly unlinked: readonly Unlinked[] | null;
}

interface Touched {
  readonly id: string;
  readonly kind: Kind;
  readonly before: Image | null;
  readonly after: Image | null;
}

/** A record before and after an edit; null where it did not exist. */
export interface Edit {
  readonly before: Stored | null;
  readonly after: Stored | null;
}

export interface EntryRow {
  readonly number: number;
  readonly strategy_id: string;
  readonly label: string;
  readonly at: string;
  readonly undone: number;
  readonly merge_key: string | null;
  readonly images: string;
  readonly hash: string;
  /** What was done to rows; null when it was done to records. */
  readonly rows: string | null;
}

/** Entries of the first version had no rows, and keep their checksum. */
export function hashOfEntry(entry: Omit<EntryRow, 'hash' | 'number'>): string {
  const values = [entry.strategy_id, entry.label, entry.at, entry.undone, entry.merge_key, entry.images];
  return sealOf(entry.rows === null ? values : [...values, entry.rows]);
}

/** The durable list of edits of each strategy. Call inside a transaction. */
export interface History {
  /** Notes an edit; the first record is the one it is named after, unless `called` says more. Cuts off what was undone. */
  note(strategyId: string, edits: readonly [Edit, ...Edit[]], called?: string): void;
  /** Notes an edit of rows under the words that follow "Undo". Cuts off what was undone. */
  noteRows(strategyId: string, label: string, edit: RowEdit): void;
  undo(strategyId: string): UndoOutcome;
  redo(strategyId: string): UndoOutcome;
  state(strategyId: string): UndoState;
  /** Newest first. */
  list(strategyId: string, limit: number): HistoryEntry[];
}

interface Tools {
  readonly rows: Rows;
  readonly store: Store;
  readonly strategyNumber: (id: string) => number;
  readonly clock: Clock;
}

export function makeHistory(db: Database, { rows, store, strategyNumber, clock }: Tools): History {
  const last = db.prepare<[string, number], EntryRow>(`
    SELECT * FROM history WHERE strategy_id = ? AND undone = ? ORDER BY number DESC LIMIT 1`);
  const firstUndone = db.prepare<[string], EntryRow>(`
    SELECT * FROM history WHERE strategy_id = ? AND undone = 1 ORDER BY number LIMIT 1`);
  const latest = db.prepare<[string, number], EntryRow>(`
    SELECT * FROM history WHERE strategy_id = ? ORDER BY number DESC LIMIT ?`);
  const insert = db.prepare<Omit<EntryRow, 'number'>>(`
    INSERT INTO history (strategy_id, label, at, undone, merge_key, images, rows, hash)
    VALUES (@strategy_id, @label, @at, @undone, @merge_key, @images, @rows, @hash)`);
  const update = db.prepare<EntryRow>(`
    UPDATE history SET label = @label, at = @at, undone = @undone, images = @images, hash = @hash WHERE number = @number`);
  const drop = db.prepare<[number]>('DELETE FROM history WHERE number = ?');
  const cutUndone = db.prepare<[string]>('DELETE FROM history WHERE strategy_id = ? AND undone = 1');
  const cutOld = db.prepare<[string, string, number]>(`
    DELETE FROM history
     WHERE strategy_id = ? AND undone = 0 AND number <= (
       SELECT number FROM history WHERE strategy_id = ? AND undone = 0 ORDER BY number DESC LIMIT 1 OFFSET ?)`);

  const change = (entry: EntryRow, changes: Partial<EntryRow>): void => {
    const next = { ...entry, ...changes };
    update.run({ ...next, hash: hashOfEntry(next) });
  };

  const add = (entry: Pick<EntryRow, 'strategy_id' | 'label' | 'merge_key' | 'images' | 'rows'>, at: string): void => {
    cutUndone.run(entry.strategy_id);
    const row = { ...entry, at, undone: 0 };
    insert.run({ ...row, hash: hashOfEntry(row) });
    cutOld.run(entry.strategy_id, entry.strategy_id, HISTORY_LENGTH);
  };

  /** The entry that a save of the same field may still be joined to. */
  const openPhrase = (strategyId: string, key: string | null, now: string): EntryRow | undefined => {
    const entry = key === null ? undefined : last.get(strategyId, 0);
    const fits = entry?.merge_key === key && Date.parse(now) - Date.parse(entry.at) <= ONE_PHRASE;
    return fits && firstUndone.get(strategyId) === undefined ? entry : undefined;
  };

  const state = (strategyId: string): UndoState => ({
    undo: last.get(strategyId, 0)?.label ?? null,
    redo: firstUndone.get(strategyId)?.label ?? null,
  });

  /** Brings a record to the state of an image; gives the revision that it has, or had when it went. */
  const restore = (touched: Touched, strategyId: string, from: Image | null, to: Image | null): number => {
    const current = rows.find(touched.id);
    if (to === null) {
      if (current) rows.delete(current);
      return current?.revision ?? 1;
    }
    const { createdAt, position, deletedAt, unlinked } = to;
    const data: AnyData = orRefuse(parseData(touched.kind, { ...current?.data, ...to.data }));
    const revision = (current?.revision ?? from?.revision ?? to.revision) + 1;
    const next = {
      id: touched.id,
      strategyId,
      kind: touched.kind,
      data,
      position,
      revision,
      createdAt,
      updatedAt: clock.now(),
      deletedAt,
      unlinked,
    };
    rows.put(current ? { ...next, number: current.number } : next);
    return revision;
  };

  const travel = (strategyId: string, entry: EntryRow, back: boolean): UndoOutcome => {
    const images = imagesOf(entry);
    const moved = images.map((touched): Touched => {
      const [from, to] = back ? [touched.after, touched.before] : [touched.before, touched.after];
      const revision = restore(touched, strategyId, from, to);
      // A record that goes leaves its revision behind, so that it does not come back with an older one.
      return back && from !== null && to === null ? { ...touched, after: { ...from, revision } } : touched;
    });
    const edit = rowEditOf(entry);
    if (edit) store.apply(strategyNumber(strategyId), edit, back);
    change(entry, { undone: back ? 1 : 0, images: JSON.stringify(moved) });
    const records = images.map((touched) => touched.id);
    return { label: entry.label, records, rows: edit ? [edit.table] : [], state: state(strategyId) };
  };

  return {
    state,
    note: (strategyId, edits, called) => {
      const [main] = edits;
      const { label, field } = describeChange(changeOf(main));
      const id = main.after?.id ?? main.before?.id ?? '';
      const key = called === undefined && field !== null && edits.length === 1 ? `${id} ${field}` : null;
      const now = clock.now();
      const touched = edits.map(touchedBy);
      const phrase = openPhrase(strategyId, key, now);
      if (!phrase) {
        add({ strategy_id: strategyId, label: called ?? label, merge_key: key, images: JSON.stringify(touched), rows: null }, now);
        return;
      }
      const [joined] = touched.map((next): Touched => ({ ...next, before: imagesOf(phrase)[0]?.before ?? null }));
      if (joined && JSON.stringify(joined.before?.data) === JSON.stringify(joined.after?.data)) drop.run(phrase.number);
      else change(phrase, { label, at: now, images: JSON.stringify([joined]) });
    },
    noteRows: (strategyId, label, edit) =>
      add({ strategy_id: strategyId, label, merge_key: null, images: '[]', rows: JSON.stringify(edit) }, clock.now()),
    undo: (strategyId) => {
      const entry = last.get(strategyId, 0);
      return entry ? travel(strategyId, entry, true) : refuse('nothing-to-undo', t('There is nothing to undo.'));
    },
    redo: (strategyId) => {
      const entry = firstUndone.get(strategyId);
      return entry ? travel(strategyId, entry, false) : refuse('nothing-to-undo', t('There is nothing to redo.'));
    },
    list: (strategyId, limit) =>
      latest.all(strategyId, limit).map((entry) => {
        const images = imagesOf(entry);
        const record = images.length === 1 ? (images[0]?.id ?? null) : null;
        return { id: entry.number, label: entry.label, at: entry.at, undone: entry.undone === 1, record };
      }),
  };
}

const sideOf = ({ data, position, deletedAt }: Stored): Side => ({ data, position, deletedAt });

function changeOf({ before, after }: Edit): Change {
  const kind = after?.kind ?? before?.kind;
  if (!kind) throw new Error('An edit touches a record');
  return { kind, before: before && sideOf(before), after: after && sideOf(after) };
}

function touchedBy({ before, after }: Edit): Touched {
  const record = after ?? before;
  if (!record) throw new Error('An edit touches a record');
  const changed = before && after ? changedFields(before.data, after.data) : undefined;
  return { id: record.id, kind: record.kind, before: before && imageOf(before, changed), after: after && imageOf(after, changed) };
}

const changedFields = (before: AnyData, after: AnyData): string[] =>
  Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

function imageOf(record: Stored, fields: readonly string[] | undefined): Image {
  const { position, revision, createdAt, updatedAt, deletedAt, unlinked } = record;
  const data = fields ? Object.fromEntries(fields.map((name) => [name, record.data[name]])) : record.data;
  return { data, position, revision, createdAt, updatedAt, deletedAt, unlinked };
}

/** What `touchedBy` wrote. The checksum tells that it is still that. */
function imagesOf(entry: EntryRow): readonly Touched[] {
  if (hashOfEntry(entry) !== entry.hash) {
    refuse(
      'workspace-damaged',
      t('The edit “{{label}}” is damaged and cannot be taken back; go back to a copy of the workspace.', { label: entry.label }),
    );
  }
  return JSON.parse(entry.images);
}

/** What `noteRows` wrote; the checksum was looked at with the images. */
const rowEditOf = ({ rows }: EntryRow): RowEdit | null => (rows === null ? null : JSON.parse(rows));
