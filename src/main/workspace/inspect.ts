import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { unknownDefinitions } from './definitions.ts';
import { latestVersion, versionOf } from './migrations/index.ts';
import { openForReading } from './reading.ts';
import { attempt } from './refusal.ts';

/** "TLW1" in ASCII: says that an SQLite file is a workspace. */
export const APPLICATION_ID = 0x544c5731;

/** Up to this size a file is read through before it is opened; `verify` does it for larger ones. */
const CHECKED_SIZE = 64 * 1024 * 1024;

const SQLITE_MAGIC = 'SQLite format 3\u0000';
const HEADER_SIZE = 100;

export interface FileFacts {
  /** The version of the workspace's form. */
  readonly version: number;
  /** In bytes. */
  readonly size: number;
}

/**
 * Looks at a file without changing a byte of it.
 * Errors: workspace-missing, file-not-readable, workspace-empty-file, workspace-foreign, workspace-too-new,
 * workspace-damaged, workspace-in-use.
 * @param latest the newest version that can be read
 */
export function inspectFile(path: string, latest: number = latestVersion): Result<FileFacts> {
  const file = resolve(path);
  return attempt(file, () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) return fail('workspace-missing', t('There is no file {{path}}.', { path: file }));
    if (!stats.isFile()) return fail('file-not-readable', t('{{path}} is not a file.', { path: file }));
    if (stats.size === 0)
      return fail('workspace-empty-file', t('{{path}} is empty: it holds no workspace and nothing to bring back.', { path: file }));
    const header = readHeader(file);
    if (header.toString('latin1', 0, SQLITE_MAGIC.length) !== SQLITE_MAGIC || header.readUInt32BE(68) !== APPLICATION_ID) {
      return fail('workspace-foreign', t('{{path}} is not a Throughline workspace.', { path: file }));
    }
    const version = header.readUInt32BE(60);
    if (version > latest) return tooNew(file);
    if (version === 0 || isCutOff(file, header, stats.size)) return damaged(file);
    const opened = openForReading(file);
    // Opening it for work takes the half change back; until then there is nothing to check.
    if (opened === 'cut-off') return ok({ version, size: stats.size });
    try {
      if (stats.size <= CHECKED_SIZE && !isSound(opened.db)) return damaged(file);
      if (!hasTables(opened.db, version)) return damaged(file);
      if (versionOf(opened.db) === latestVersion && unknownDefinitions(opened.db).length > 0) return tooNew(file);
    } finally {
      opened.close();
    }
    return ok({ version, size: stats.size });
  });
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(HEADER_SIZE);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, header, 0, HEADER_SIZE, 0);
  } finally {
    closeSync(handle);
  }
  return header;
}

/** True when pages are missing at the end. After a crash the log beside the file may still hold them. */
function isCutOff(path: string, header: Buffer, size: number): boolean {
  if (existsSync(`${path}-wal`) || existsSync(`${path}-journal`)) return false;
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return size < header.readUInt32BE(28) * pageSize;
}

/** A record whose text was damaged is left to be named when it is read: the others can be worked with. */
const isSound = (db: Database): boolean =>
  db
    .prepare<[], string>('PRAGMA quick_check(20)')
    .pluck()
    .all()
    .every((line) => line === 'ok' || line.startsWith('CHECK constraint failed'));

const FIRST_TABLES = ['meta', 'strategies', 'records', 'links', 'record_search', 'history', 'images'];
const ROW_TABLES = ['names', 'batches', 'removals', 'feedback', 'feedback_themes', 'feedback_search', 'responses', 'purchases', 'points'];
const VERSION_TABLES = ['snapshots', 'variants'];

function hasTables(db: Database, version: number): boolean {
  const names = new Set(db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  const needed = [...FIRST_TABLES, ...(version > 1 ? ROW_TABLES : []), ...(version > 2 ? VERSION_TABLES : [])];
  return needed.every((name) => names.has(name));
}

const tooNew = (path: string): Result<never> =>
  fail('workspace-too-new', t('{{name}} was made by a newer Throughline; update Throughline to open it.', { name: basename(path) }));

const damaged = (path: string): Result<never> => fail('workspace-damaged', t('{{path}} is damaged; go back to a copy of it.', { path }));
