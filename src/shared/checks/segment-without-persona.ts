import { t } from '../i18n.ts';
import { defineCheck, onceBegun } from './define.ts';
import { editFix, inThroughline } from './fixes.ts';
import { lonePeople } from './people.ts';
import { asSentence, nameOf, short } from './words.ts';

export const segmentWithoutPersona = defineCheck({
  id: 'segment-without-persona',
  severity: 'warning',
  title: 'A segment that no persona stands for',
  why: 'A segment is a number until a customer persona gives it wishes and troubles to plan for.',
  term: 'customer persona',
  find: (context) => {
    const { segments, pair } = lonePeople(context);
    const found = segments.map((segment) => ({
      sentence: asSentence(t('{{segment}} has no persona.', { segment: nameOf(segment) })),
      about: [{ record: segment.id }],
      place: { record: segment.id },
      fix: pair
        ? editFix(
            t('Link the persona'),
            t('Link {{persona}} to “{{segment}}”', { persona: nameOf(pair.persona), segment: short(segment.title) }),
            'persona',
            pair.persona.id,
            (now) => ({ ...now, segments: [...now.segments, { record: segment.id }] }),
          )
        : inThroughline(t('Link a persona')),
      weight: segment.data.decision === 'target' ? 1 : 0,
    }));
    return onceBegun(context.of('persona').length > 0, found);
  },
});
