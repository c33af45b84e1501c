import type { Reference } from '../fields.ts';
import { t } from '../i18n.ts';
import type { AnyRecord } from '../records.ts';
import { keyOf } from '../trace/model.ts';
import { defineCheck, type Found, onceBegun } from './define.ts';
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
    const found = [
      ...context.of('persona').flatMap((persona) => unanswered(persona, 'pains', persona.data.pains, answered)),
      ...context.of('value-fit').flatMap((map) => unanswered(map, 'extraPains', map.data.extraPains, answered)),
    ];
    return onceBegun(answered.size > 0, found);
  },
});

interface Pain {
  readonly id: string;
  readonly statement: string;
  readonly severity: number | null;
}

/** @param record the persona whose pains they are, or the map that adds them */
function unanswered(record: AnyRecord, field: string, pains: readonly Pain[], answered: ReadonlySet<string>): Found[] {
  return pains.flatMap(({ id: item, statement, severity }) => {
    const about = { record: record.id, item };
    if (answered.has(keyOf(about))) return [];
    const values = { pain: quoted(statement, t('an untitled pain')), record: nameOf(record), severity: severity ?? 0 };
    return [
      {
        sentence: asSentence(
          severity === null
            ? t('{{pain}} of {{record}} has no answer.', values)
            : t('{{pain}} of {{record}}, severity {{severity}}, has no answer.', values),
        ),
        about: [about],
        place: { record: record.id, field, item },
        fix: inThroughline(t('Add a reliever')),
        weight: severity ?? 0,
      },
    ];
  });
}

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
