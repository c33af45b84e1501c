import { t } from '../i18n.ts';
import { defineCheck, onceBegun } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, nameOf } from './words.ts';

/** From this importance on a touchpoint should be measured. */
const KEY_FROM = 4;

export const touchpointUnmeasured = defineCheck({
  id: 'touchpoint-unmeasured',
  severity: 'warning',
  title: 'A touchpoint of importance 4 or 5 with no metric',
  why: 'What is not measured at a key touchpoint cannot be seen to improve.',
  term: 'touchpoint',
  find: ({ of, has }) => {
    const found = of('touchpoint').flatMap((touchpoint) => {
      const { id: record, data } = touchpoint;
      if (data.importance === null || data.importance < KEY_FROM || data.metrics.some(has)) return [];
      const place = { record, field: 'metrics' };
      const values = { touchpoint: nameOf(touchpoint), importance: data.importance };
      return [
        {
          sentence: asSentence(t('{{touchpoint}} is importance {{importance}} and has no metric.', values)),
          about: [{ record }],
          place,
          fix: openAt(t('Link a metric'), place),
          weight: data.importance,
        },
      ];
    });
    return onceBegun(of('metric').length > 0, found);
  },
});
