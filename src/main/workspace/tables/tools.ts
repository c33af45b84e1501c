import type { Database } from 'better-sqlite3';
import { t } from '../../../shared/i18n.ts';
import type { Clock } from '../clock.ts';
import type { History } from '../history.ts';
import { refuse } from '../refusal.ts';
import type { StrategyRows } from '../strategy-rows.ts';
import type { Transactions } from '../transactions.ts';
import type { RowEdit } from './edits.ts';
import type { Reader } from './entries.ts';
import type { Names } from './names.ts';
import type { Store } from './store.ts';

/** What everything that works with rows needs. */
export interface RowTools {
  readonly store: Store;
  readonly names: Names;
  readonly history: History;
  readonly clock: Clock;
  readonly transactions: Transactions;
  readonly strategies: {
    /** The strategy's number within the file. Refused with not-found. */
    numberOf(id: string): number;
    touch: StrategyRows['touch'];
  };
  /** Reads what the numbers in the strategy's rows stand for. */
  reader(strategy: number): Reader;
  /** Does an edit and notes it. Call inside a transaction. */
  change(strategyId: string, label: string, edit: RowEdit): void;
  /** Notes an edit that was done already. */
  note(strategyId: string, label: string, edit: RowEdit): void;
}

interface Parts extends Pick<RowTools, 'store' | 'names' | 'history' | 'clock' | 'transactions'> {
  readonly strategyRows: StrategyRows;
}

/** The number of a strategy; refused with not-found. */
export const numberIn = (strategyRows: StrategyRows) => (id: string) =>
  strategyRows.number(id) ?? refuse('not-found', t('This strategy is not in the workspace any more.'));

export function makeRowTools(db: Database, { strategyRows, ...parts }: Parts): RowTools {
  const { store, names, history, clock } = parts;
  const batchIds = db.prepare<[number], { number: number; id: string }>('SELECT number, id FROM batches WHERE strategy = ?');
  const numberOf = numberIn(strategyRows);
  const note = (strategyId: string, label: string, edit: RowEdit): void => {
    history.noteRows(strategyId, label, edit);
    strategyRows.touch(strategyId, clock.now(), undefined);
  };
  return {
    ...parts,
    strategies: { numberOf, touch: strategyRows.touch },
    reader: (strategy) => {
      const batches = new Map(batchIds.all(strategy).map((row) => [row.number, row.id]));
      return { naming: names.reader(strategy), batch: (number) => batches.get(number) ?? '' };
    },
    note,
    change: (strategyId, label, edit) => {
      store.apply(numberOf(strategyId), edit, false);
      note(strategyId, label, edit);
    },
  };
}
