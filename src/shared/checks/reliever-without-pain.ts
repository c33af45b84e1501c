import type { Reference } from '../fields.ts';
import { t } from '../i18n.ts';
import { defineCheck, type Found } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, quoted } from './words.ts';

export const relieverWithoutPain = defineCheck({
  id: 'reliever-without-pain',
  severity: 'warning',
  title: 'A reliever or creator that answers nothing',
  why: 'A value proposition counts what customers feel; what answers no pain or gain costs and is not missed.',
  term: 'value proposition',
  find: ({ of, has }) =>
    of('value-fit').flatMap(({ id: record, data }) => {
      const lone = <I extends { readonly id: string; readonly statement: string }>(
        items: readonly I[],
        answers: (item: I) => readonly Reference[],
        say: (item: I) => Pick<Found, 'sentence'> & { readonly field: string; readonly label: string },
      ): Found[] =>
        items
          .filter((item) => !answers(item).some(has))
          .map((item) => {
            const { sentence, field, label } = say(item);
            const place = { record, field, item: item.id };
            return { sentence: asSentence(sentence), about: [{ record, item: item.id }], place, fix: openAt(label, place) };
          });
      return [
        ...lone(
          data.relievers,
          ({ relieves }) => relieves,
          ({ statement }) => ({
            sentence: t('{{reliever}} relieves no pain.', { reliever: quoted(statement, t('an untitled reliever')) }),
            field: 'relievers',
            label: t('Link a pain'),
          }),
        ),
        ...lone(
          data.creators,
          ({ creates }) => creates,
          ({ statement }) => ({
            sentence: t('{{creator}} creates no gain.', { creator: quoted(statement, t('an untitled creator')) }),
            field: 'creators',
            label: t('Link a gain'),
          }),
        ),
      ];
    }),
});
