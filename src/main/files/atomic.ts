import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * What was there before stays until the new bytes are safe on the disk. Errors: disk-full, file-not-writable.
 */
export function saveAtomically(path: string, bytes: Uint8Array): Result<null> {
  const file = resolve(path);
  const temporary = temporaryName(file);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    putInPlace(temporary, file);
    return ok(null);
  } catch (thrown) {
    discard(temporary);
    return failureOf(thrown, file);
  }
}

/** Removes a temporary file, where one was made. */
export function discard(temporary: string): void {
  if (existsSync(temporary)) rmSync(temporary, { force: true });
}

/** A name beside the file, hidden where a leading dot hides. */
export const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.${Date.now().toString(36)}.tmp`);

/** Gives a finished file its name, so that it outlasts a power cut. Throws what the system throws. */
export function putInPlace(temporary: string, path: string): void {
  renameSync(temporary, path);
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The error of a failed write; bugs are thrown on. */
export function failureOf(thrown: unknown, path: string): Result<never> {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (typeof code !== 'string') throw thrown;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return fail('disk-full', t('The disk is full, so {{path}} was not saved; free some space and try again.', { path }));
  }
  return fail('file-not-writable', t('{{path}} cannot be written; check that its folder exists and is yours to write in.', { path }));
}
