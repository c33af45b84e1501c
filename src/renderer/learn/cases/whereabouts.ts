import type { CaseWork } from '../../../shared/learning/learner.ts';
import type { Session } from '../../data/session.ts';

/** Where the strategy of a case work is: on the screen, beside it in the workspace, gone from there, or in another file. */
type Whereabouts = 'open' | 'beside' | 'removed' | 'elsewhere';

export function whereIs(work: Pick<CaseWork, 'workspace' | 'strategy'>, { workspace, strategyId }: Session): Whereabouts {
  if (workspace?.path !== work.workspace) return 'elsewhere';
  if (strategyId === work.strategy) return 'open';
  return workspace.strategies.some(({ id }) => id === work.strategy) ? 'beside' : 'removed';
}
