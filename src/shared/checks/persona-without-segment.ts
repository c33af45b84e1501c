import { t } from '../i18n.ts';
import { defineCheck, onceBegun } from './define.ts';
import { editFix, openAt } from './fixes.ts';
import { lonePeople } from './people.ts';
import { asSentence, nameOf, short } from './words.ts';

export const personaWithoutSegment = defineCheck({
  id: 'persona-without-segment',
  severity: 'warning',
  title: 'A persona that belongs to no segment',
  why: 'Without customer segmentation behind a persona, nobody knows how many people it stands for.',
  term: 'customer segmentation',
  find: (context) => {
    const { personas, pair } = lonePeople(context);
    const found = personas.map((persona) => {
      const place = { record: persona.id, field: 'segments' };
      return {
        sentence: asSentence(t('{{persona}} belongs to no segment.', { persona: nameOf(persona) })),
        about: [{ record: persona.id }],
        place,
        fix: pair
          ? editFix(
              t('Link the segment'),
              t('Link {{persona}} to “{{segment}}”', { persona: nameOf(persona), segment: short(pair.segment.title) }),
              'persona',
              persona.id,
              (now) => ({ ...now, segments: [...now.segments, { record: pair.segment.id }] }),
            )
          : openAt(t('Link a segment'), place),
        weight: persona.data.primary ? 1 : 0,
      };
    });
    return onceBegun(context.of('segment').length > 0, found);
  },
});
