import { closeSync, fsyncSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { discard, failureOf, putInPlace, temporaryName } from '../files/atomic.ts';
import { isSameFile } from '../files/same-file.ts';
import { inspectFile } from './inspect.ts';

/**
 * Saves the open file's state under another name: one whole file, or none. A closed file of that name is replaced.
 * Errors: workspace-in-use (that file is open, here or elsewhere), disk-full, file-not-writable.
 */
export function saveCopy(db: Database.Database, own: string, path: string): Result<null> {
  const target = resolve(path);
  if (isSameFile(own, target)) {
    return fail('workspace-in-use', t('{{path}} is the workspace that is open; choose another name for the copy.', { path: target }));
  }
  const there = inspectFile(target);
  if (!there.ok && there.error.code === 'workspace-in-use') return there;
  const temporary = temporaryName(target);
  try {
    // Not a copy of the file: while it is open, the newest changes are in the log beside it.
    db.prepare('VACUUM INTO ?').run(temporary);
    const copy = new Database(temporary, { fileMustExist: true });
    copy.pragma('journal_mode = DELETE');
    copy.close();
    const handle = openSync(temporary, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    putInPlace(temporary, target);
    return ok(null);
  } catch (thrown) {
    discard(temporary);
    return failureOf(thrown, target);
  }
}
