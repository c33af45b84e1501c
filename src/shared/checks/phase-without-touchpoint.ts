import { t } from '../i18n.ts';
import { defineCheck, onceBegun } from './define.ts';
import { openAt } from './fixes.ts';
import { nameOf, quoted } from './words.ts';

export const phaseWithoutTouchpoint = defineCheck({
  id: 'phase-without-touchpoint',
  severity: 'warning',
  title: 'A phase in which the customer meets nobody',
  why: 'Without a touchpoint there is nothing in the phase that could be made better.',
  term: 'touchpoint',
  find: ({ of, has }) =>
    of('journey').flatMap((journey) => {
      const { id: record, data } = journey;
      const empty = data.phases.filter(({ touchpoints }) => !touchpoints.some(has));
      const found = empty.map(({ id: item, name }) => {
        const place = { record, field: 'phases', item };
        const values = { journey: nameOf(journey), phase: quoted(name, t('an untitled phase')) };
        return {
          sentence: t('In {{journey}}, {{phase}} has no touchpoint.', values),
          about: [{ record, item }],
          place,
          fix: openAt(t('Link a touchpoint'), place),
        };
      });
      return onceBegun(empty.length < data.phases.length, found);
    }),
});
