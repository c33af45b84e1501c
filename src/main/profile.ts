import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { RecentFile } from '../shared/contract.ts';
import { type ImportPlan, importPlanSchema } from '../shared/exchange/import.ts';
import { type Preferences, type PreferencesChange, preferencesSchema } from '../shared/preferences.ts';
import { z } from '../shared/zod.ts';

export const FILE_ENDING = '.throughline';

/** The name a workspace is shown by: its file's, without the ending. */
export const workspaceName = (path: string): string => basename(path, FILE_ENDING);

const windowStateSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximized: z.boolean(),
});
export type WindowState = z.output<typeof windowStateSchema>;

const MOST_RECENT_FILES = 12;
const MOST_IMPORT_PLANS = 200;

/** What belongs to the person and not to a workspace: preferences, recent files, the window's place. */
export interface Profile {
  /** The path of another file of the person's in the same folder; ':memory:' for a profile that has no folder. */
  beside(name: string): string;
  preferences(): Preferences;
  setPreferences(change: PreferencesChange): Preferences;
  windowState(): WindowState | null;
  setWindowState(state: WindowState): void;
  recentFiles(): RecentFile[];
  addRecentFile(path: string, now: string): void;
  /** How many changes a file had seen when it was last open here; 0 when it never was. */
  seenCommits(path: string): number;
  setSeenCommits(path: string, count: number): void;
  /** The plan by which a file of this heading was imported last; undefined for one that never was. */
  importPlan(signature: string): ImportPlan | undefined;
  setImportPlan(signature: string, plan: ImportPlan, now: string): void;
  close(): void;
}

/**
 * Opens the profile database at `path`, or makes it. It holds conveniences, never work, so nothing about it keeps the program
 * from starting: one that is damaged is set aside for a new one, and where none can be written it lasts as long as the program.
 */
export function openProfile(path: string): Profile {
  return profileIn(databaseAt(path), (name) => (path === ':memory:' ? path : join(dirname(path), name)));
}

function databaseAt(path: string): Database.Database {
  const ways = [
    () => openDatabase(path),
    () => {
      for (const ending of ['-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
      renameSync(path, `${path}.damaged`);
      return openDatabase(path);
    },
  ];
  for (const open of ways) {
    try {
      return open();
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown;
    }
  }
  return openDatabase(':memory:');
}

function openDatabase(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  try {
    database.pragma('journal_mode = WAL');
    // Preferences and recent files may lose the last moment in a power cut; nobody waits for the disk at the start.
    database.pragma('synchronous = NORMAL');
    database.exec(`
      CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS seen_commits (path TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS recent_files (path TEXT PRIMARY KEY, opened_at TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS import_plans (signature TEXT PRIMARY KEY, plan TEXT NOT NULL, used_at TEXT NOT NULL) STRICT;
    `);
    if (database.pragma('quick_check', { simple: true }) !== 'ok') throw new Error(`${path} is damaged`);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/** Runs what a full disk may refuse; the person's work is not to stop for it. */
function quietly(write: () => unknown): void {
  try {
    write();
  } catch (thrown) {
    if (!(thrown instanceof Database.SqliteError)) throw thrown;
  }
}

function profileIn(database: Database.Database, beside: Profile['beside']): Profile {
  const readSetting = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE name = ?');
  const writeSetting = database.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const writeSeenCommits = database.prepare(
    'INSERT INTO seen_commits (path, count) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET count = excluded.count',
  );
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      // A setting that cannot be read is a setting at its default: nothing of the person's work is in it.
      return undefined;
    }
  };
  const read = (name: string): unknown => {
    const row = readSetting.get(name);
    return row && parse(row.value);
  };
  const preferences = (): Preferences => {
    const parsed = preferencesSchema.safeParse(read('preferences') ?? {});
    return parsed.success ? parsed.data : preferencesSchema.parse({});
  };

  return {
    beside,
    preferences,
    setPreferences: (change) => {
      const next = preferencesSchema.parse({ ...preferences(), ...change });
      quietly(() => writeSetting.run('preferences', JSON.stringify(next)));
      return next;
    },
    windowState: () => {
      const parsed = windowStateSchema.safeParse(read('window'));
      return parsed.success ? parsed.data : null;
    },
    setWindowState: (state) => {
      quietly(() => writeSetting.run('window', JSON.stringify(state)));
    },
    recentFiles: () =>
      database
        .prepare<[], { path: string; opened_at: string }>('SELECT path, opened_at FROM recent_files ORDER BY opened_at DESC')
        .all()
        .map((row) => ({ path: row.path, name: workspaceName(row.path), openedAt: row.opened_at, exists: existsSync(row.path) })),
    addRecentFile: (file, now) => {
      const add = database.transaction(() => {
        database
          .prepare(
            'INSERT INTO recent_files (path, opened_at) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET opened_at = excluded.opened_at',
          )
          .run(resolve(file), now);
        database
          .prepare('DELETE FROM recent_files WHERE path NOT IN (SELECT path FROM recent_files ORDER BY opened_at DESC LIMIT ?)')
          .run(MOST_RECENT_FILES);
      });
      quietly(add);
    },
    seenCommits: (file) =>
      database.prepare<[string], { count: number }>('SELECT count FROM seen_commits WHERE path = ?').get(file)?.count ?? 0,
    setSeenCommits: (file, count) => {
      writeSeenCommits.run(file, count);
    },
    importPlan: (signature) => {
      const row = database.prepare<[string], { plan: string }>('SELECT plan FROM import_plans WHERE signature = ?').get(signature);
      const parsed = importPlanSchema.safeParse(row && parse(row.plan));
      return parsed.success ? parsed.data : undefined;
    },
    setImportPlan: (signature, plan, now) => {
      const keep = database.transaction(() => {
        database
          .prepare(
            `INSERT INTO import_plans (signature, plan, used_at) VALUES (?, ?, ?)
             ON CONFLICT (signature) DO UPDATE SET plan = excluded.plan, used_at = excluded.used_at`,
          )
          .run(signature, JSON.stringify(plan), now);
        database
          .prepare('DELETE FROM import_plans WHERE signature NOT IN (SELECT signature FROM import_plans ORDER BY used_at DESC LIMIT ?)')
          .run(MOST_IMPORT_PLANS);
      });
      quietly(keep);
    },
    close: () => {
      database.close();
    },
  };
}
