import { emotionsOf } from '../../../analysis/journey.ts';
import { signed } from '../../../format.ts';
import { t } from '../../../i18n.ts';
import type { RecordOf } from '../../../records.ts';
import { lowest, named, oneOf, ownMaker } from './own.ts';

const nameOf = ({ title }: RecordOf<'journey'>): string => {
  const name = named(title);
  return name === '' ? t('the journey without a name') : t('“{{name}}”', { name });
};

/** The phase in which the customer feels worst. */
export const lowestPhase = ownMaker('lowest-phase', 'journey', ({ of }) =>
  of('journey').map((journey) => {
    const felt = emotionsOf(journey.data).flatMap(({ id, name, value, word }) =>
      value === null || name.trim() === '' ? [] : [{ id, name, value, word }],
    );
    const low = lowest(felt, ({ value }) => value);
    if (!low) return null;
    return {
      about: journey.id,
      terms: ['emotion-curve', 'journey-phase'],
      prompt: t('Where is the lowest point of the emotion curve of {{journey}}?', { journey: nameOf(journey) }),
      answer: {
        text: low.name,
        why:
          low.word === ''
            ? t('You set the emotion here to {{value}}, lower than anywhere else.', { value: signed(low.value) })
            : t('You set the emotion here to {{value}} (“{{word}}”), lower than anywhere else.', {
                value: signed(low.value),
                word: named(low.word),
              }),
      },
      wrong: felt
        .filter(({ id }) => id !== low.id)
        .map(({ name, value }) => ({
          text: name,
          why: t('The emotion here is {{value}}; the lowest is {{low}}.', { value: signed(value), low: signed(low.value) }),
        })),
      place: { record: journey.id, field: 'phases', item: low.id },
      open: t('Open the phase'),
    };
  }),
);

/** A phase that is marked as a moment of truth, among those that are not. */
export const momentOfTruth = ownMaker('moment-of-truth', 'journey', ({ of }, random) =>
  of('journey').map((journey) => {
    const phases = emotionsOf(journey.data).filter(({ name }) => name.trim() !== '');
    const marked = oneOf(
      phases.filter((phase) => phase.momentOfTruth),
      random(journey.id),
    );
    if (!marked) return null;
    const feels = (value: number | null): string => (value === null ? t('not set') : signed(value));
    return {
      about: journey.id,
      terms: ['moment-of-truth', 'customer-journey'],
      prompt: t('Which phase of {{journey}} did you mark as a moment of truth?', { journey: nameOf(journey) }),
      answer: {
        text: marked.name,
        why: t('It is marked as one; the emotion there is {{value}}.', { value: feels(marked.value) }),
      },
      wrong: phases
        .filter((phase) => !phase.momentOfTruth)
        .map(({ name, value }) => ({
          text: name,
          why: t('It is not marked as one; the emotion there is {{value}}.', { value: feels(value) }),
        })),
      place: { record: journey.id, field: 'phases', item: marked.id },
      open: t('Open the phase'),
    };
  }),
);
