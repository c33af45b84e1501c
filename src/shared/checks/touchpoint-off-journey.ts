import { t } from '../i18n.ts';
import { defineCheck, onceBegun } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, nameOf } from './words.ts';

export const touchpointOffJourney = defineCheck({
  id: 'touchpoint-off-journey',
  severity: 'warning',
  title: 'A touchpoint in no journey',
  why: 'A touchpoint that no customer journey passes is either a gap in the map or not needed.',
  term: 'customer journey',
  find: ({ of }) => {
    const journeys = of('journey');
    const met = new Set(journeys.flatMap(({ data }) => data.phases.flatMap(({ touchpoints }) => touchpoints.map(({ record }) => record))));
    const map = journeys.find(({ data }) => data.kind !== 'to-be' && data.phases.length > 0);
    const found = of('touchpoint')
      .filter(({ id }) => !met.has(id))
      .map((touchpoint) => ({
        sentence: asSentence(t('{{touchpoint}} stands in no journey.', { touchpoint: nameOf(touchpoint) })),
        about: [{ record: touchpoint.id }],
        place: { record: touchpoint.id },
        fix: map
          ? openAt(t('Put it in a journey'), { record: map.id, field: 'phases' })
          : openAt(t('Open touchpoint'), { record: touchpoint.id }),
        weight: touchpoint.data.importance ?? 0,
      }));
    return onceBegun(met.size > 0, found);
  },
});
