import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, quoted } from './words.ts';

export const personalisationWithoutConsent = defineCheck({
  id: 'personalisation-without-consent',
  severity: 'error',
  title: 'A play with no consent basis',
  why: 'Personalisation uses what customers gave for something; without a basis it may not be used.',
  term: 'personalisation',
  find: ({ of }) =>
    of('personalisation').flatMap(({ id: record, data }) =>
      data.plays.flatMap(({ id: item, name, consent, status }) => {
        if (consent !== null || status === 'stopped') return [];
        const place = { record, field: 'plays', item };
        return [
          {
            sentence: asSentence(t('{{play}} names no consent basis.', { play: quoted(name, t('an untitled play')) })),
            about: [{ record, item }],
            place,
            fix: openAt(t('Choose a basis'), place),
          },
        ];
      }),
    ),
});
