import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, listed, quoted } from './words.ts';

export const objectiveNotMeasurable = defineCheck({
  id: 'objective-not-measurable',
  severity: 'error',
  title: 'An objective without metric, baseline, target or date',
  why: 'Nobody can say when the objective is met; the report lists it as a gap.',
  term: 'objective',
  find: ({ of, has }) =>
    of('brief').flatMap(({ id: record, data }) =>
      data.objectives.flatMap(({ id: item, statement, measuredBy, baseline, target, due }) => {
        const missing = [
          ...(has(measuredBy) ? [] : [t('metric')]),
          ...(baseline === null ? [t('baseline')] : []),
          ...(target === null ? [t('target')] : []),
          ...(due === null ? [t('date')] : []),
        ];
        if (missing.length === 0) return [];
        const objective = quoted(statement, t('an untitled objective'));
        const place = { record, field: 'objectives', item };
        return [
          {
            sentence: asSentence(t('{{objective}} has no {{missing}}.', { objective, missing: listed(missing, 'or') })),
            about: [{ record, item }],
            place,
            fix: openAt(t('Complete it'), place),
          },
        ];
      }),
    ),
});
