import type { Database } from 'better-sqlite3';
import { start } from './001-start.ts';
import { rows } from './002-rows.ts';
import { versions } from './003-versions.ts';

/** One step of the file's form. A step that was released is never changed: mend it with the next one. */
export interface Migration {
  /** The version that the file has afterwards; steps count up by one from 1. */
  readonly version: number;
  readonly up: (db: Database) => void;
}

export const migrations: readonly Migration[] = [start, rows, versions];

/** The version that this program writes. */
export const latestVersion = migrations.length;

export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/** Brings the file up to the last of the steps, each in one transaction that also sets the version. */
export function migrate(db: Database, steps: readonly Migration[]): void {
  for (const [index, step] of steps.entries()) {
    if (step.version !== index + 1) throw new Error(`Migration ${step.version} is in place ${index + 1}`);
    if (step.version <= versionOf(db)) continue;
    db.transaction(() => {
      step.up(db);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
}
