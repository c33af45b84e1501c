import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MatrixId } from '../../shared/trace/index.ts';
import type { OptionalColumn, Which } from './part.ts';

export type TraceView = 'lines' | 'matrix' | 'table';

/** How the throughline was last looked at, while the window is open: who comes back from a record finds the same. */
export interface Shown {
  readonly view: TraceView;
  readonly which: Which;
  readonly switchedOn: readonly OptionalColumn[];
  /** The record id of the segment whose part is shown; null for all. */
  readonly segment: string | null;
  readonly matrix: MatrixId;
}

const shown = createStore<Shown>(() => ({ view: 'lines', which: 'first', switchedOn: [], segment: null, matrix: 'pain-reliever' }));

export const show = (change: Partial<Shown>): void => shown.setState(change);

export const useShown = (): Shown => useStore(shown);
