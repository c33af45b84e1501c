import type { HistoryEntry } from '../../shared/contract.ts';

/**
 * How to come to a place in the history: undo back to before a change that stands, or redo up to and with
 * one that was undone.
 * @param entries newest first
 * @param index the entry's place in them, from 0
 */
export function stepsTo(entries: readonly HistoryEntry[], index: number): { readonly action: 'undo' | 'redo'; readonly count: number } {
  if (entries[index]?.undone) return { action: 'redo', count: entries.slice(index).filter(({ undone }) => undone).length };
  return { action: 'undo', count: entries.slice(0, index + 1).filter(({ undone }) => !undone).length };
}
