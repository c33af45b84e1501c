import { asIsWithoutToBe } from './as-is-without-to-be.ts';
import { budgetOverrun } from './budget-overrun.ts';
import { channelPreferredUnused } from './channel-preferred-unused.ts';
import { claimAssumed } from './claim-assumed.ts';
import { clvLifetimeMarginAsPeriod } from './clv-lifetime-margin-as-period.ts';
import { clvOnRevenue } from './clv-on-revenue.ts';
import { evidenceExpired } from './evidence-expired.ts';
import { feedbackLoopOpen } from './feedback-loop-open.ts';
import { initiativeWithoutReason } from './initiative-without-reason.ts';
import { lowPointWithoutAction } from './low-point-without-action.ts';
import { metricOffTarget } from './metric-off-target.ts';
import { metricStale } from './metric-stale.ts';
import { metricWithinNoise } from './metric-within-noise.ts';
import type { Check, CheckContext, Finding, Findings, WaivedFinding } from './model.ts';
import { objectiveNotMeasurable } from './objective-not-measurable.ts';
import { objectiveWithoutInitiative } from './objective-without-initiative.ts';
import { painWithoutAnswer } from './pain-without-answer.ts';
import { personaWithoutSegment } from './persona-without-segment.ts';
import { personalisationWithoutConsent } from './personalisation-without-consent.ts';
import { phaseWithoutTouchpoint } from './phase-without-touchpoint.ts';
import { positioningOffTarget } from './positioning-off-target.ts';
import { raciNotOneAccountable } from './raci-not-one-accountable.ts';
import { relieverWithoutPain } from './reliever-without-pain.ts';
import { segmentWithoutPersona } from './segment-without-persona.ts';
import { swotUnbalanced } from './swot-unbalanced.ts';
import { tacticWithoutTarget } from './tactic-without-target.ts';
import { targetFailsGate } from './target-fails-gate.ts';
import { touchpointOffJourney } from './touchpoint-off-journey.ts';
import { touchpointUnmeasured } from './touchpoint-unmeasured.ts';
import { towsCitesNothing } from './tows-cites-nothing.ts';
import { findingKey, waiversOf } from './waivers.ts';
import { weightsNot100 } from './weights-not-100.ts';

export { type CheckInput, makeContext } from './context.ts';
export { findingKey, unwaive, waive } from './waivers.ts';

/** Every check, in the order of CHECK_IDS. */
export const checks: readonly Check[] = [
  objectiveNotMeasurable,
  painWithoutAnswer,
  weightsNot100,
  budgetOverrun,
  raciNotOneAccountable,
  personalisationWithoutConsent,
  targetFailsGate,
  towsCitesNothing,
  positioningOffTarget,
  clvOnRevenue,
  clvLifetimeMarginAsPeriod,
  relieverWithoutPain,
  lowPointWithoutAction,
  phaseWithoutTouchpoint,
  touchpointUnmeasured,
  touchpointOffJourney,
  objectiveWithoutInitiative,
  initiativeWithoutReason,
  swotUnbalanced,
  segmentWithoutPersona,
  personaWithoutSegment,
  tacticWithoutTarget,
  channelPreferredUnused,
  metricOffTarget,
  metricStale,
  metricWithinNoise,
  claimAssumed,
  evidenceExpired,
  feedbackLoopOpen,
  asIsWithoutToBe,
];

const ORDER = { error: 0, warning: 1, hint: 2 } as const;

/** What does not hold together, without what was waived; the waived findings beside it. */
export function findingsOf(context: CheckContext): Findings {
  const waivers = waiversOf(context.records);
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const counts = { error: 0, warning: 0, hint: 0 };
  const all = checks.flatMap((check) => check.run(context)).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  for (const finding of all) {
    const waiver = waivers.size === 0 ? undefined : waivers.get(findingKey(finding));
    if (waiver) {
      waived.push({ ...finding, reason: waiver.reason, on: waiver.on, waiver: waiver.id });
    } else {
      open.push(finding);
      counts[finding.severity] += 1;
    }
  }
  return { open, waived, counts };
}
