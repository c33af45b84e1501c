import type { RowTable } from '../../../shared/rows.ts';
import { runsOf } from './runs.ts';
import type { RowTools } from './tools.ts';

/**
 * Puts rows into the bin together. Call inside a transaction.
 * @param words what the bin and the history call so many rows
 * @returns how many there were
 */
export function removeRows(
  { store, strategies, clock, change }: RowTools,
  strategyId: string,
  table: RowTable,
  numbers: readonly number[],
  words: (count: number, first: number) => { readonly title: string; readonly label: string },
): number {
  const live = store.live(table, strategies.numberOf(strategyId), numbers);
  const [first] = live;
  if (first === undefined) return 0;
  const { title, label } = words(live.length, first);
  change(strategyId, label, { table, live: { removal: clock.newId(), title, rows: runsOf(live), came: false } });
  return live.length;
}
