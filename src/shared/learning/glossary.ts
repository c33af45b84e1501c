import { customers } from './glossary/customers.ts';
import { delivery } from './glossary/delivery.ts';
import { foundations } from './glossary/foundations.ts';
import { journey } from './glossary/journey.ts';
import { metrics } from './glossary/metrics.ts';
import { mix } from './glossary/mix.ts';
import { service } from './glossary/service.ts';
import { swot } from './glossary/swot.ts';
import { value } from './glossary/value.ts';
import { voice } from './glossary/voice.ts';
import type { TermEntry } from './model.ts';
import type { TermId } from './terms.ts';

/** What the glossary says of each term. */
export const glossary: Readonly<Record<TermId, TermEntry>> = {
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
};
