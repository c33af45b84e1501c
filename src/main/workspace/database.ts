import { accessSync, closeSync, constants, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { hasTheseDefinitions, storeDefinitions } from './definitions.ts';
import { APPLICATION_ID, inspectFile } from './inspect.ts';
import { type Migration, migrate, migrations, versionOf } from './migrations/index.ts';
import { LOCK_PATIENCE, openForReading } from './reading.ts';
import { attempt } from './refusal.ts';
import { decodeRow, makeRows, type Row } from './rows.ts';
import { makeStrategyRows } from './strategy-rows.ts';

/** An open file and the way to close it. */
export interface Opened {
  readonly db: Database.Database;
  readonly readOnly: boolean;
  /** True when records may lack fields that were defined after the file was written. */
  readonly fit: boolean;
  close(): Result<null>;
}

/** Makes a new, empty workspace file. Errors: workspace-exists, file-not-writable, disk-full. */
export function createFile(path: string): Result<Opened> {
  const file = resolve(path);
  try {
    closeSync(openSync(file, 'wx'));
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    if (existsSync(file)) return fail('workspace-exists', t('There is already a file {{path}}; choose another name.', { path: file }));
    return fail(
      'file-not-writable',
      t('{{path}} cannot be written; check that its folder exists and is yours to write in.', { path: file }),
    );
  }
  const opened = openForWork(file, migrations);
  if (!opened.ok) rmSync(file, { force: true });
  return opened;
}

/**
 * Opens a workspace for work, alone: nobody else can read or write it until it is closed.
 * Errors: those of `inspectFile`, workspace-read-only, workspace-in-use, disk-full.
 */
export function openFile(path: string, steps: readonly Migration[] = migrations): Result<Opened> {
  const file = resolve(path);
  const seen = inspectFile(file, steps.length);
  if (!seen.ok) return seen;
  if (!isWritable(file)) {
    return fail('workspace-read-only', t('{{path}} cannot be written; save a copy in a folder of your own and open that.', { path: file }));
  }
  return openForWork(file, steps);
}

/** Opens a workspace to look at it; the file stays as it is, byte for byte. Errors: those of `inspectFile`. */
export function openFileReadOnly(path: string, steps: readonly Migration[] = migrations): Result<Opened> {
  const file = resolve(path);
  const seen = inspectFile(file, steps.length);
  if (!seen.ok) return seen;
  return attempt(file, () => {
    const reading = openForReading(file);
    if (reading === 'cut-off') {
      return fail(
        'workspace-read-only',
        t('The last change to {{path}} was cut off; open it once in Throughline, which mends it.', { path: file }),
      );
    }
    if (versionOf(reading.db) === steps.length) {
      const close = (): Result<null> => attempt(file, () => ok(reading.close() ?? null));
      return ok({ db: reading.db, readOnly: true, fit: !hasTheseDefinitions(reading.db), close });
    }
    // An older file is brought up to date in memory.
    const db = new Database(reading.db.serialize());
    reading.close();
    migrate(db, steps);
    return ok({ db, readOnly: true, fit: true, close: () => ok(db.close() && null) });
  });
}

/** True when the file and its folder take changes. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch {
    return false;
  }
  // The superuser may write anything; a file that nobody may write is meant to stay as it is all the same.
  return (statSync(path).mode & 0o222) !== 0;
}

function openForWork(path: string, steps: readonly Migration[]): Result<Opened> {
  return attempt(path, () => {
    const db = new Database(path, { fileMustExist: true, timeout: LOCK_PATIENCE });
    try {
      // EXCLUSIVE before anything else: the lock is the file's own and goes with the process, even in a crash.
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('trusted_schema = OFF');
      db.pragma('foreign_keys = ON');
      // 16 MB: an import of 100,000 rows goes to and fro in several indexes.
      db.pragma('cache_size = -16000');
      // What was deleted is overwritten: words about people do not linger in a file that is passed on.
      db.pragma('secure_delete = ON');
      db.exec('BEGIN EXCLUSIVE; COMMIT');
      bringUpToDate(db, path, steps);
      db.pragma('journal_mode = WAL');
      // FULL: an acknowledged edit survives a power cut. SQLite forgets it at every close.
      db.pragma('synchronous = FULL');
      // A checkpoint takes longer than a save; with this many pages it comes once in several hundred saves.
      db.pragma('wal_autocheckpoint = 10000');
    } catch (thrown) {
      db.close();
      throw thrown;
    }
    return ok({ db, readOnly: false, fit: false, close: () => closeFile(db, path) });
  });
}

function bringUpToDate(db: Database.Database, path: string, steps: readonly Migration[]): void {
  const version = versionOf(db);
  if (version < steps.length) {
    // The header must always tell the version, so it is not left in a log.
    db.pragma('journal_mode = DELETE');
    if (version > 0) db.prepare('VACUUM INTO ?').run(backupName(path, version));
    else db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, steps);
  }
  // A step may have brought tables that have views.
  if (version < steps.length || !hasTheseDefinitions(db)) {
    db.transaction(() => {
      fitRecords(db);
      storeDefinitions(db);
    }).immediate();
  }
}

/** Where the copy goes that is made before a file is brought up from an older version. */
function backupName(path: string, version: number): string {
  const base = `${path.replace(/\.throughline$/, '')} (before update, version ${version})`;
  for (let count = 1; ; count += 1) {
    const name = `${base}${count === 1 ? '' : ` ${count}`}.throughline`;
    if (!existsSync(name)) return name;
  }
}

/** Gives every record the fields that were defined since it was written, and makes its links and search text anew. */
function fitRecords(db: Database.Database): void {
  const rows = makeRows(db, makeStrategyRows(db), true);
  for (const row of db.prepare<[], Row>('SELECT * FROM records').all()) rows.put(decodeRow(row, true));
}

function closeFile(db: Database.Database, path: string): Result<null> {
  try {
    return attempt(path, () => {
      db.pragma('wal_checkpoint(TRUNCATE)');
      // Back to one file, for those who copy or send it.
      db.pragma('journal_mode = DELETE');
      return ok(null);
    });
  } finally {
    db.close();
  }
}
