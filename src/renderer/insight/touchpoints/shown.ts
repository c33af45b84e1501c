import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Cross } from '../../../shared/metrics/importance-performance.ts';
import { type Filter, NO_FILTER, type Sort } from './inventory.ts';

export type TouchpointView = 'inventory' | 'channels' | 'plot';

/** How the touchpoints were last looked at, while the window is open: who comes back from a form finds the same. */
export interface Shown {
  readonly view: TouchpointView;
  readonly cross: Cross;
  readonly sort: Sort;
  readonly filter: Filter;
  /** The journey whose phases are read by channel; null is the first. */
  readonly journey: string | null;
}

const shown = createStore<Shown>(() => ({ view: 'inventory', cross: 'mean', sort: null, filter: NO_FILTER, journey: null }));

export const show = (change: Partial<Shown>): void => shown.setState(change);

export const useShown = (): Shown => useStore(shown);
