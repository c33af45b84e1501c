import { t } from '../i18n.ts';
import { keyOf } from '../trace/model.ts';
import { goesOn } from '../trace/nodes.ts';
import { defineCheck, onceBegun } from './define.ts';
import { initiativeFix } from './fixes.ts';
import { asSentence, quoted, short } from './words.ts';

export const objectiveWithoutInitiative = defineCheck({
  id: 'objective-without-initiative',
  severity: 'warning',
  title: 'An objective that nothing on the roadmap supports',
  why: 'An objective that nobody works on is reached by luck.',
  term: 'objective',
  find: ({ of, has }) => {
    const initiatives = of('roadmap').flatMap(({ data }) => data.initiatives.filter(goesOn));
    const supported = new Set(initiatives.flatMap(({ supports }) => supports.map(keyOf)));
    const found = of('brief').flatMap(({ id: record, data }) =>
      data.objectives.flatMap(({ id: item, statement, measuredBy, owner }) => {
        const about = { record, item };
        if (supported.has(keyOf(about))) return [];
        const title = short(statement) === '' ? t('Reach an objective') : t('Reach “{{objective}}”', { objective: short(statement) });
        const from = measuredBy && has(measuredBy) ? [measuredBy] : [];
        return [
          {
            sentence: asSentence(
              t('{{objective}} has no initiative on the roadmap.', { objective: quoted(statement, t('an untitled objective')) }),
            ),
            about: [about],
            place: { record, field: 'objectives', item },
            fix: initiativeFix({ title, from, supports: [about], impact: null }, owner),
          },
        ];
      }),
    );
    return onceBegun(initiatives.length > 0, found);
  },
});
