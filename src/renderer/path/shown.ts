import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PathStepId } from '../../shared/path.ts';

/** Which step was opened last in a strategy, while the window is open: who comes back from a form finds it open. */
interface Shown {
  readonly strategy: string;
  /** Null while all are closed. */
  readonly step: PathStepId | null;
}

const shown = createStore<{ readonly last: Shown | null }>(() => ({ last: null }));

export const showStep = (strategy: string, step: PathStepId | null): void => shown.setState({ last: { strategy, step } });

/** The step that is open: the one last chosen in this strategy, else the current one. */
export function useOpenStep(strategy: string, current: PathStepId | null): PathStepId | null {
  const last = useStore(shown, (state) => state.last);
  return last?.strategy === strategy ? last.step : current;
}
