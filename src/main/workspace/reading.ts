import { existsSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** A file opened for reading; `close` leaves nothing beside it that was not there before. */
export interface Reading {
  readonly db: Database.Database;
  close(): void;
}

/** How long to wait for somebody else's lock, in milliseconds. */
export const LOCK_PATIENCE = 500;

/**
 * Opens a file for reading only. Throws SQLite's errors.
 * @returns 'cut-off' when the last change was cut off in the middle and has first to be taken back
 */
export function openForReading(path: string): Reading | 'cut-off' {
  const before = sideFiles(path);
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: LOCK_PATIENCE });
  try {
    db.pragma('trusted_schema = OFF');
    // Read in one transaction: its lock keeps writers out until the files that SQLite made for itself are gone.
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (thrown) {
    db.close();
    if (thrown instanceof Database.SqliteError && thrown.code === 'SQLITE_READONLY_ROLLBACK') return 'cut-off';
    throw thrown;
  }
  return {
    db,
    close: () => {
      for (const file of sideFiles(path)) if (!before.includes(file) && isDisposable(file)) rmSync(file, { force: true });
      db.close();
    },
  };
}

const sideFiles = (path: string): string[] => [`${path}-wal`, `${path}-shm`].filter((file) => existsSync(file));

/** An index of the log can be made anew; a log itself only when nothing is in it. */
const isDisposable = (file: string): boolean => file.endsWith('-shm') || statSync(file).size === 0;
