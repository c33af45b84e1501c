import type { BinEntry } from '../../../shared/contract.ts';
import { restoreLabel } from '../../../shared/history/rows.ts';
import type { RowTable } from '../../../shared/rows.ts';
import { runsOf } from './runs.ts';
import type { RowTools } from './tools.ts';

/** The rows in the bin: those that went together come back together. Call inside a transaction. */
export interface RowBin {
  list(strategyId: string): BinEntry[];
  /** Brings rows back; undefined when nothing in the bin has this id. */
  restore(id: string): { readonly strategyId: string; readonly table: RowTable } | undefined;
}

/** @param strategyOf the id of a strategy's number */
export function makeRowBin({ store, strategies, change }: RowTools, strategyOf: (number: number) => string): RowBin {
  return {
    list: (strategyId) =>
      store.removals(strategies.numberOf(strategyId)).map(({ id, kind, title, at }) => ({ id, kind, title, deletedAt: at })),
    restore: (id) => {
      const removal = store.removal(id);
      if (!removal) return undefined;
      const { kind, title, strategy, at } = removal;
      const strategyId = strategyOf(strategy);
      const live = { removal: id, title, rows: runsOf(store.removed(removal)), came: true, at };
      change(strategyId, restoreLabel(title), { table: kind, live });
      return { strategyId, table: kind };
    },
  };
}
