import type { CheckContext } from '../../checks/model.ts';
import { t } from '../../i18n.ts';
import type { TryOutcome } from '../model.ts';
import { mapChecks } from './checks/map.ts';
import { marketChecks } from './checks/market.ts';
import { situationChecks } from './checks/situation.ts';
import type { CaseTask } from './model.ts';

/** What the program can see of a task. Each reads a strategy by its references and texts alone, so it fits any case. */
const TASK_CHECKS = { ...mapChecks, ...marketChecks, ...situationChecks };

export type TaskCheckId = keyof typeof TASK_CHECKS;
export const taskCheckIds: readonly TaskCheckId[] = Object.keys(TASK_CHECKS).filter((id): id is TaskCheckId => id in TASK_CHECKS);
export const isTaskCheckId = (value: unknown): value is TaskCheckId => typeof value === 'string' && Object.hasOwn(TASK_CHECKS, value);

/** What a check looks for: "A journey map from start to end, with its low point". */
export const taskCheckLabel = (id: TaskCheckId): string => t(TASK_CHECKS[id].looksFor);

/** How a task stands in a strategy; null where the program cannot tell. Never throws for any strategy. */
export const checkTask = ({ check }: Pick<CaseTask, 'check'>, context: CheckContext): TryOutcome | null =>
  check === null ? null : TASK_CHECKS[check].check(context);
