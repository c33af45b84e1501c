import type { Database } from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt } from './refusal.ts';

/** The two ways to work with the file. What a person can cause comes back as an error value. */
export interface Transactions {
  read<T>(work: () => T): Result<T>;
  /** All of the work or nothing of it. Errors besides the work's own: workspace-read-only, disk-full. */
  write<T>(work: () => T): Result<T>;
}

export function makeTransactions(db: Database, path: string, readOnly: boolean): Transactions {
  // Counted in the file and noted outside: a lost log would show as a count that went back.
  const count = db.prepare("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'commits'");
  return {
    read: (work) => attempt(path, () => ok(work())),
    write: (work) => {
      if (readOnly) return fail('workspace-read-only', t('{{path}} is open for reading only.', { path }));
      const transaction = db.transaction(() => {
        const value = work();
        count.run();
        return value;
      });
      return attempt(path, () => ok(transaction.immediate()));
    },
  };
}
