import { futureOf, ownLinks } from '../analysis/journey-future.ts';
import { t } from '../i18n.ts';
import { type RecordOf, recordsOf } from '../records.ts';
import { defineCheck } from './define.ts';
import { steps } from './fixes.ts';
import type { Fix } from './model.ts';
import { asSentence, nameOf, short } from './words.ts';

/** Letters of the name that the copy takes over. */
const LONGEST_NAME = 200;

export const asIsWithoutToBe = defineCheck({
  id: 'as-is-without-to-be',
  severity: 'hint',
  title: 'A journey that was mapped and never redesigned',
  why: 'A map of today describes; customer journey optimisation begins with the map of what should be.',
  term: 'customer journey optimisation',
  find: ({ of }) => {
    const journeys = of('journey');
    const present = new Set(journeys.flatMap(({ data }) => (data.kind === 'to-be' ? (data.counterpart?.record ?? []) : [])));
    return journeys
      .filter(({ id, data }) => data.kind === 'as-is' && data.phases.length > 0 && !present.has(id))
      .map((journey) => ({
        sentence: asSentence(t('{{journey}} is mapped as it is; no map shows how it should be.', { journey: nameOf(journey) })),
        about: [{ record: journey.id }],
        place: { record: journey.id },
        fix: futureFix(journey),
      }));
  },
});

const futureFix = ({ id, title }: RecordOf<'journey'>): Fix => ({
  kind: 'change',
  label: t('Make the to-be map'),
  make: (records, newId) => {
    const story = t('Make the map of {{journey}} as it should be', { journey: short(title) });
    const journey = recordsOf(records, 'journey').find((record) => record.id === id);
    if (!journey) return steps(story, []);
    const copy = newId();
    const name = t('{{name}}, as it should be', { name: short(journey.title, LONGEST_NAME) || t('Untitled journey map') });
    return steps(story, [{ id: copy, kind: 'journey', data: ownLinks(futureOf(journey, name), copy, journey), revision: null }]);
  },
});
