import { mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { formatDate } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import type { Clock } from '../workspace/clock.ts';
import { type Migration, migrate, versionOf } from '../workspace/migrations/index.ts';
import { LOCK_PATIENCE } from '../workspace/reading.ts';
import { backUp, freeName, restoreNewest } from './backup.ts';
import { learnerSteps } from './steps.ts';

/** An open database of what a person learns, and what the person should know about it. */
export interface LearnerFile {
  readonly db: Database.Database;
  /** The file; ':memory:' when what is done lasts only as long as the program. */
  readonly path: string;
  readonly messages: readonly string[];
}

const IN_MEMORY = ':memory:';

/**
 * Opens the database at `path`, or makes it. One that is damaged is set aside under a dated name, and the newest good
 * backup takes its place; where none can be opened, everything works in memory. Both are said in `messages`.
 */
export function openLearnerFile(path: string, clock: Clock, steps: readonly Migration[] = learnerSteps): LearnerFile {
  if (path === IN_MEMORY) return { db: prepared(new Database(path), steps), path, messages: [] };
  const opened = openFile(path, steps);
  if (opened instanceof Database) return { db: opened, path, messages: backUp(opened, path, clock.now()) };
  if (opened !== 'damaged') return inMemory(path, opened, steps);
  const set = setAside(path, clock.now());
  if (set === null) return inMemory(path, 'closed', steps);
  const restored = restoreNewest(path);
  const again = openFile(path, steps);
  if (!(again instanceof Database)) return inMemory(path, again, steps);
  return { db: again, path, messages: [mended(set, restored)] };
}

/** An open database; otherwise why it cannot be opened. */
function openFile(path: string, steps: readonly Migration[]): Database.Database | 'damaged' | 'newer' | 'closed' {
  let db: Database.Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { timeout: LOCK_PATIENCE });
    if (versionOf(db) > steps.length) {
      db.close();
      return 'newer';
    }
    db.pragma('journal_mode = WAL');
    // FULL: a card that was graded stays graded in a power cut.
    db.pragma('synchronous = FULL');
    if (db.pragma('quick_check', { simple: true }) === 'ok') return prepared(db, steps);
    db.close();
    return 'damaged';
  } catch (thrown) {
    db?.close();
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return thrown.code === 'SQLITE_NOTADB' || String(thrown.code).startsWith('SQLITE_CORRUPT') ? 'damaged' : 'closed';
  }
}

function prepared(db: Database.Database, steps: readonly Migration[]): Database.Database {
  db.pragma('trusted_schema = OFF');
  migrate(db, steps);
  return db;
}

function inMemory(path: string, why: 'damaged' | 'newer' | 'closed', steps: readonly Migration[]): LearnerFile {
  const message =
    why === 'newer'
      ? t('{{path}} was written by a newer Throughline: what you learn is not kept until you update.', { path })
      : t('{{path}} cannot be opened: what you learn is not kept after you quit. Check that its folder is yours to write in.', { path });
  return { db: prepared(new Database(IN_MEMORY), steps), path: IN_MEMORY, messages: [message] };
}

/** Gives a damaged file and its log another name, which tells the day; null when that is not possible. */
function setAside(path: string, now: string): string | null {
  const name = freeName(join(dirname(path), `${basename(path, '.db')} (damaged ${now.slice(0, 10)})`), '.db');
  try {
    renameSync(path, name);
    for (const ending of ['-wal', '-shm']) moveIfThere(`${path}${ending}`, `${name}${ending}`);
    return name;
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    return null;
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')) throw thrown;
  }
}

const mended = (setAsideAs: string, day: string | null): string =>
  day === null
    ? t('What you learned could not be read and begins anew. The damaged file is kept as {{file}}.', { file: setAsideAs })
    : t('What you learned could not be read; it is back as it was on {{day}}. The damaged file is kept as {{file}}.', {
        day: formatDate(day, 'long'),
        file: setAsideAs,
      });
