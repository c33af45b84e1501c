import Database from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { type AppError, type ErrorCode, fail, type Result } from '../../shared/result.ts';

/** Thrown inside a transaction to roll it back; leaves the workspace as a Result. */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

/** Rolls the transaction back with an error that a person can act on. */
export function refuse(code: ErrorCode, message: string, details?: unknown): never {
  throw new Refusal(details === undefined ? { code, message } : { code, message, details });
}

/** The value of a Result; its error rolls the transaction back. */
export function orRefuse<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.error);
  return result.value;
}

/** The error that a failing SQLite or file call means for a person; undefined when it is a bug. */
export function errorOf(thrown: unknown, path: string): Result<never> | undefined {
  if (thrown instanceof Refusal) return { ok: false, error: thrown.error };
  const code = codeOf(thrown);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return fail('disk-full', t('The disk is full, so nothing was changed in {{path}}; free some space and try again.', { path }));
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') {
    return fail('workspace-read-only', t('{{path}} cannot be written; save a copy in a folder of your own.', { path }));
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return fail('workspace-in-use', t('{{path}} is open in another window or program; close it there first.', { path }));
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return fail('workspace-damaged', t('{{path}} is damaged; go back to a copy of it.', { path }));
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') {
    return fail('file-not-readable', t('{{path}} cannot be opened; check that it is a file you may read.', { path }));
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO' || code === 'EFBIG') {
    return fail('file-not-writable', t('{{path}} could not be written; check that its disk is connected and not full.', { path }));
  }
  return undefined;
}

function codeOf(thrown: unknown): string {
  if (thrown instanceof Database.SqliteError) return thrown.code;
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return '';
}

/** Runs `work` and turns what a person can cause into an error value; bugs go on being thrown. */
export function attempt<T>(path: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (thrown) {
    const known = errorOf(thrown, path);
    if (known) return known;
    throw thrown;
  }
}
