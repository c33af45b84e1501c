import type { Database } from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt } from './refusal.ts';

/** The ways to work with the file. What a person can cause comes back as an error value. */
export interface Transactions {
  read<T>(work: () => T): Result<T>;
  /** All of the work or nothing of it. Errors besides the work's own: workspace-read-only, disk-full, workspace-in-use. */
  write<T>(work: () => T): Result<T>;
  /** A transaction that goes on over several turns; until it ends nothing else is written. Errors: those of `write`. */
  begin(): Result<LongTransaction>;
  /** Work that cannot go on beside a long transaction. Errors: the work's own, workspace-in-use. */
  alone<T>(work: () => Result<T>): Result<T>;
  /** Takes back what was begun and has not ended, if anything. */
  abandon(): void;
}

/** Work that is done bit by bit and kept as a whole or not at all. After an error nothing of it is left. */
export interface LongTransaction {
  /** Errors: as `write`; once it has ended, those it ended with. */
  step(work: () => void): Result<null>;
  /** Does the last of the work and keeps everything. Errors: as `write`. */
  commit<T>(work: () => T): Result<T>;
  rollback(): void;
}

export function makeTransactions(db: Database, path: string, readOnly: boolean): Transactions {
  // Counted in the file and noted outside: a lost log would show as a count that went back.
  const count = db.prepare("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'commits'");
  let open = false;

  const busy = (): Result<never> | undefined =>
    open ? fail('workspace-in-use', t('An import is running; wait until it is done, or stop it.')) : undefined;

  const refusal = (): Result<never> | undefined =>
    readOnly ? fail('workspace-read-only', t('{{path}} is open for reading only.', { path })) : busy();

  const abandon = (): void => {
    if (!open) return;
    open = false;
    // A full disk may have ended it already.
    if (db.inTransaction) db.exec('ROLLBACK');
  };

  const begin = (): LongTransaction => {
    db.exec('BEGIN IMMEDIATE');
    open = true;
    let ended: Result<never> | null = null;
    const over = fail('cancelled', t('Nothing was changed.'));
    const attemptOrEnd = <T>(work: () => T): Result<T> => {
      if (ended) return ended;
      let done = false;
      try {
        const result = attempt(path, () => ok(work()));
        done = result.ok;
        if (!result.ok) ended = result;
        return result;
      } finally {
        if (!done) {
          ended ??= over;
          abandon();
        }
      }
    };
    return {
      step: (work) =>
        attemptOrEnd(() => {
          work();
          return null;
        }),
      commit: (work) =>
        attemptOrEnd(() => {
          const value = work();
          count.run();
          db.exec('COMMIT');
          open = false;
          ended = over;
          return value;
        }),
      rollback: () => {
        if (ended) return;
        ended = over;
        abandon();
      },
    };
  };

  return {
    read: (work) => attempt(path, () => ok(work())),
    write: (work) => {
      const refused = refusal();
      if (refused) return refused;
      const transaction = db.transaction(() => {
        const value = work();
        count.run();
        return value;
      });
      return attempt(path, () => ok(transaction.immediate()));
    },
    begin: () => refusal() ?? attempt(path, () => ok(begin())),
    alone: (work) => busy() ?? work(),
    abandon,
  };
}
