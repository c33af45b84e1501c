import { signed } from '../format.ts';
import { t } from '../i18n.ts';
import { keyOf } from '../trace/model.ts';
import { goesOn } from '../trace/nodes.ts';
import { defineCheck } from './define.ts';
import { initiativeFix } from './fixes.ts';
import { nameOf, quoted } from './words.ts';

/** From this emotion down a phase is a low point. */
const LOW = -1;

export const lowPointWithoutAction = defineCheck({
  id: 'low-point-without-action',
  severity: 'warning',
  title: 'A low point of a journey that nobody does anything about',
  why: 'A customer journey is remembered by its lowest point; that is where an improvement weighs most.',
  term: 'customer journey',
  find: ({ of }) => {
    const initiatives = of('roadmap').flatMap(({ data }) => data.initiatives.filter(goesOn));
    const taken = new Set(initiatives.flatMap(({ from }) => from.map(keyOf)));
    return of('journey').flatMap((journey) => {
      const { id: record, data } = journey;
      if (data.kind === 'to-be') return [];
      return data.phases.flatMap(({ id: item, name, emotion, opportunities, pains, owner }) => {
        if (emotion === null || emotion > LOW || opportunities.length > 0) return [];
        const about = { record, item };
        if ([about, ...pains.map((pain) => ({ record, item: pain.id }))].some((reference) => taken.has(keyOf(reference)))) return [];
        const phase = quoted(name, t('an untitled phase'));
        const values = { phase, journey: nameOf(journey), emotion: signed(emotion) };
        return [
          {
            sentence: t('In {{journey}}, {{phase}} is at {{emotion}} and has no opportunity.', values),
            about: [about],
            place: { record, field: 'phases', item },
            fix: initiativeFix(
              { title: t('Lift {{phase}} in {{journey}}', values), from: [about], supports: [], impact: Math.min(5, 2 - emotion) },
              owner,
            ),
          },
        ];
      });
    });
  },
});
