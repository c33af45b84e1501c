import { missingLetters } from '../analysis/swot.ts';
import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, listed, quoted } from './words.ts';

const LETTERS = { S: 'strength', W: 'weakness', O: 'opportunity', T: 'threat' } as const;

export const towsCitesNothing = defineCheck({
  id: 'tows-cites-nothing',
  severity: 'warning',
  title: 'A TOWS strategy that does not cite both letters of its kind',
  why: 'TOWS draws a strategy from two findings; without them it is an idea like any other.',
  term: 'TOWS',
  find: ({ of, has }) =>
    of('swot').flatMap((swot) =>
      swot.data.strategies.flatMap((strategy) => {
        const { id: item, statement, kind, cites } = strategy;
        const missing = missingLetters(strategy, swot);
        const citesNothing = !cites.some(has);
        if (missing.length === 0 && !citesNothing) return [];
        const place = { record: swot.id, field: 'strategies', item };
        const values = { strategy: quoted(statement, t('an untitled strategy')), kind: kind ?? '' };
        return [
          {
            sentence: asSentence(
              kind === null
                ? t('{{strategy}} cites nothing of the SWOT.', values)
                : t('{{strategy}} is of the kind {{kind}} and cites no {{missing}}.', {
                    ...values,
                    missing: listed(
                      missing.map((letter) => t(LETTERS[letter])),
                      'or',
                    ),
                  }),
            ),
            about: [{ record: swot.id, item }],
            place,
            fix: openAt(t('Cite what it rests on'), place),
          },
        ];
      }),
    ),
});
