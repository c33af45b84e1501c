import type { Reference } from '../fields.ts';
import { t } from '../i18n.ts';
import { keyOf } from '../trace/model.ts';
import { defineCheck, onceBegun } from './define.ts';
import { inThroughline } from './fixes.ts';
import type { CheckContext } from './model.ts';
import { asSentence, nameOf, quoted } from './words.ts';

export const painWithoutAnswer = defineCheck({
  id: 'pain-without-answer',
  severity: 'warning',
  title: 'A pain that nothing answers',
  why: 'A pain point that no reliever, opportunity or initiative takes up stays as it is.',
  term: 'pain point',
  find: (context) => {
    const answered = answeredPains(context);
    const found = context.of('persona').flatMap((persona) =>
      persona.data.pains.flatMap(({ id: item, statement, severity }) => {
        const about = { record: persona.id, item };
        if (answered.has(keyOf(about))) return [];
        const values = { pain: quoted(statement, t('an untitled pain')), persona: nameOf(persona), severity: severity ?? 0 };
        return [
          {
            sentence: asSentence(
              severity === null
                ? t('{{pain}} of {{persona}} has no answer.', values)
                : t('{{pain}} of {{persona}}, severity {{severity}}, has no answer.', values),
            ),
            about: [about],
            place: { record: persona.id, field: 'pains', item },
            fix: inThroughline(t('Add a reliever')),
            weight: severity ?? 0,
          },
        ];
      }),
    );
    return onceBegun(answered.size > 0, found);
  },
});

/**
 * Pains that something answers: a reliever, an opportunity or an initiative, directly or through a pain of a journey that
 * is a pain of the persona.
 */
export function answeredPains({ of }: Pick<CheckContext, 'of'>): Set<string> {
  const answered = new Set<string>();
  const add = (references: readonly Reference[]): void => {
    for (const reference of references) answered.add(keyOf(reference));
  };
  for (const { data } of of('value-fit')) for (const { relieves } of data.relievers) add(relieves);
  for (const { data } of of('roadmap')) for (const { from, status } of data.initiatives) if (status !== 'stopped') add(from);
  const journeys = of('journey');
  for (const { data } of journeys) {
    for (const { opportunities } of data.phases) for (const { addresses } of opportunities) add(addresses);
  }
  for (const { id, data } of journeys) {
    for (const { pains } of data.phases) {
      for (const { id: item, personaPain } of pains) if (personaPain && answered.has(keyOf({ record: id, item }))) add([personaPain]);
    }
  }
  return answered;
}
