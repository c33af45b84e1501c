import type { CheckContext } from '../../checks/model.ts';
import type { OwnQuestion } from './model.ts';
import { randomFrom, seedFor } from './random.ts';
import { claimAssumed } from './workspace/claims.ts';
import { lowestPhase, momentOfTruth } from './workspace/journeys.ts';
import { metricBehind, metricNoise, metricReached, objectiveMetric } from './workspace/metrics.ts';
import type { OwnMaker } from './workspace/own.ts';
import { gateFailed, painHeaviest, painUnanswered, segmentFirst } from './workspace/people.ts';
import { initiativeUnowned, objectiveUnmeasured, quickWin, tacticForPain } from './workspace/plan.ts';
import { kanoFeature, servqualGap } from './workspace/studies.ts';
import { swotExternal, swotHeaviest, swotUncited, towsKind } from './workspace/swot.ts';
import { concentrateHere, touchpointUnmeasured } from './workspace/touchpoints.ts';

/** Everything that makes questions of a strategy. */
export const ownMakers: readonly OwnMaker[] = [
  metricNoise,
  painUnanswered,
  lowestPhase,
  concentrateHere,
  servqualGap,
  kanoFeature,
  swotExternal,
  segmentFirst,
  tacticForPain,
  initiativeUnowned,
  objectiveUnmeasured,
  claimAssumed,
  metricBehind,
  quickWin,
  painHeaviest,
  momentOfTruth,
  touchpointUnmeasured,
  swotUncited,
  towsKind,
  swotHeaviest,
  gateFailed,
  metricReached,
  objectiveMetric,
];

/**
 * The questions that a strategy allows, the same for the same seed: one of each sort first, so that a few of them are as
 * varied as they can be.
 */
export function workspaceQuestions(context: CheckContext, seed: number): OwnQuestion[] {
  const sorts = ownMakers.map((maker) => randomFrom(seedFor(seed, maker.id)).shuffle(maker.make(context, seed)));
  const rounds = Math.max(0, ...sorts.map((sort) => sort.length));
  return Array.from({ length: rounds }, (_, round) => {
    const random = randomFrom(seedFor(seed, `round ${round}`));
    return random.shuffle(sorts.flatMap((sort) => sort[round] ?? []));
  }).flat();
}
