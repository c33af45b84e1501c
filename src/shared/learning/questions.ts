import type { FixedQuestion } from './question.ts';
import { customers } from './questions/customers.ts';
import { delivery } from './questions/delivery.ts';
import { foundations } from './questions/foundations.ts';
import { journey } from './questions/journey.ts';
import { metrics } from './questions/metrics.ts';
import { mix } from './questions/mix.ts';
import { service } from './questions/service.ts';
import { swot } from './questions/swot.ts';
import { value } from './questions/value.ts';
import { voice } from './questions/voice.ts';

/** Every question that is written down, by topic. */
export const questions: readonly FixedQuestion[] = [
  ...foundations,
  ...customers,
  ...journey,
  ...voice,
  ...service,
  ...metrics,
  ...swot,
  ...value,
  ...mix,
  ...delivery,
];
