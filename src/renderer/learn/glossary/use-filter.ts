import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type GlossaryFilter, NO_FILTER } from './listed.ts';

/** How the list was left: kept while the program runs. */
const kept = createStore<GlossaryFilter>(() => NO_FILTER);

export function useFilter(): readonly [GlossaryFilter, (change: Partial<GlossaryFilter>) => void] {
  const filter = useStore(kept);
  const change = useCallback((next: Partial<GlossaryFilter>) => kept.setState(next), []);
  return [filter, change];
}
