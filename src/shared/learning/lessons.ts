import type { LessonId } from './lesson-ids.ts';
import { brief } from './lessons/brief.ts';
import { cxFoundations } from './lessons/cx-foundations.ts';
import { cxMetrics } from './lessons/cx-metrics.ts';
import { cxStrategyInFourSteps } from './lessons/cx-strategy-in-four-steps.ts';
import { economics } from './lessons/economics.ts';
import { journey } from './lessons/journey.ts';
import { journeyAndTouchpoints } from './lessons/journey-and-touchpoints.ts';
import { kano } from './lessons/kano.ts';
import { marketingMix } from './lessons/marketing-mix.ts';
import { metric } from './lessons/metric.ts';
import { persona } from './lessons/persona.ts';
import { personalisation } from './lessons/personalisation.ts';
import { personalisationAndOmnichannel } from './lessons/personalisation-and-omnichannel.ts';
import { positioning } from './lessons/positioning.ts';
import { roadmap } from './lessons/roadmap.ts';
import { segmentation } from './lessons/segmentation.ts';
import { serviceQuality } from './lessons/service-quality.ts';
import { servqual } from './lessons/servqual.ts';
import { swot } from './lessons/swot.ts';
import { team } from './lessons/team.ts';
import { teamAndCulture } from './lessons/team-and-culture.ts';
import { technology } from './lessons/technology.ts';
import { technologyForCx } from './lessons/technology-for-cx.ts';
import { touchpoint } from './lessons/touchpoint.ts';
import { valueFit } from './lessons/value-fit.ts';
import { voice } from './lessons/voice.ts';
import { voiceOfTheCustomer } from './lessons/voice-of-the-customer.ts';
import type { Lesson } from './model.ts';

/** Every lesson, in the order in which they are offered. */
export const lessons: readonly Lesson[] = [
  cxFoundations,
  cxStrategyInFourSteps,
  brief,
  persona,
  segmentation,
  voiceOfTheCustomer,
  voice,
  journeyAndTouchpoints,
  journey,
  touchpoint,
  serviceQuality,
  servqual,
  kano,
  swot,
  valueFit,
  positioning,
  marketingMix,
  personalisationAndOmnichannel,
  personalisation,
  technologyForCx,
  technology,
  teamAndCulture,
  team,
  roadmap,
  cxMetrics,
  metric,
  economics,
];

/** The lesson of this id; undefined for one that is not there. */
export const lessonOf = (id: LessonId): Lesson | undefined => lessons.find((lesson) => lesson.id === id);
