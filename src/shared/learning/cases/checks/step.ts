import type { CheckContext } from '../../../checks/model.ts';
import type { TryOutcome } from '../../model.ts';

export interface TaskCheck {
  /** What it looks for, for those who choose a check for a task of their own. */
  readonly looksFor: string;
  readonly check: (context: CheckContext) => TryOutcome;
}

/** One condition: whether it is met, and the sentence that says what is missing. */
type Step = readonly [met: boolean, missing: string];

/** Done when every step is met; otherwise it says the first that is not. */
export function inSteps(steps: readonly Step[], done: string): TryOutcome {
  const open = steps.find(([met]) => !met);
  return open ? { done: false, says: open[1] } : { done: true, says: done };
}

export const filled = (text: string): boolean => text.trim() !== '';
