import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { discard, temporaryName } from '../files/atomic.ts';

/** Copies that are kept, one a day. */
const MOST_BACKUPS = 3;

/** `name`, or the first numbered one that nothing has. */
export function freeName(name: string, ending: string): string {
  for (let count = 1; ; count += 1) {
    const free = `${name}${count === 1 ? '' : ` ${count}`}${ending}`;
    if (!existsSync(free)) return free;
  }
}

interface Backup {
  readonly path: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** The copies of a file, newest first. */
export function backupsOf(path: string): Backup[] {
  const stem = `${basename(path, '.db')} (`;
  return readdirSync(dirname(path))
    .flatMap((name) => {
      const day = name.startsWith(stem) ? /^(\d{4}-\d{2}-\d{2})\)\.db$/.exec(name.slice(stem.length))?.[1] : undefined;
      return day === undefined ? [] : [{ path: join(dirname(path), name), day }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

const backupName = (path: string, day: string): string => join(dirname(path), `${basename(path, '.db')} (${day}).db`);

/**
 * Copies the database once a day and keeps the last three copies.
 * @param now ISO; its day in UTC names the copy
 * @returns what the person should know: nothing when it worked or was done before
 */
export function backUp(db: Database.Database, path: string, now: string): string[] {
  const target = backupName(path, now.slice(0, 10));
  if (existsSync(target)) return [];
  const temporary = temporaryName(target);
  try {
    db.prepare('VACUUM INTO ?').run(temporary);
    renameSync(temporary, target);
    for (const old of backupsOf(path).slice(MOST_BACKUPS)) rmSync(old.path, { force: true });
    return [];
  } catch (thrown) {
    discard(temporary);
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return [
      t('Today’s backup of what you learn could not be made as {{file}}; check that its disk is not full and that it may be written.', {
        file: target,
      }),
    ];
  }
}

/** Puts the newest good copy in the place of a file that is gone. Gives its day; null when there is no good one. */
export function restoreNewest(path: string): string | null {
  for (const backup of backupsOf(path)) {
    if (!isGood(backup.path)) continue;
    const temporary = temporaryName(path);
    try {
      copyFileSync(backup.path, temporary);
      renameSync(temporary, path);
      return backup.day;
    } catch (thrown) {
      discard(temporary);
      if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
      return null;
    }
  }
  return null;
}

function isGood(path: string): boolean {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    return db.pragma('quick_check', { simple: true }) === 'ok';
  } catch (thrown) {
    if (!(thrown instanceof Database.SqliteError)) throw thrown;
    return false;
  } finally {
    db?.close();
  }
}
