import { t } from '../i18n.ts';
import { goesOn } from '../trace/nodes.ts';
import { defineCheck, onceBegun } from './define.ts';
import { editFix, openAt, withItem } from './fixes.ts';
import { asSentence, quoted, short } from './words.ts';

export const tacticWithoutTarget = defineCheck({
  id: 'tactic-without-target',
  severity: 'warning',
  title: 'A tactic aimed at no segment',
  why: 'A tactic for everybody has nobody of the target market in mind.',
  term: 'target market',
  find: ({ of, has }) => {
    const targets = of('segment').filter(({ data }) => data.decision === 'target');
    const only = targets.length === 1 ? targets[0] : undefined;
    const found = of('marketing-mix').flatMap(({ id: record, data }) =>
      data.tactics.flatMap((tactic) => {
        const { id: item, statement, segments, cost } = tactic;
        if (!goesOn(tactic) || segments.some(has)) return [];
        const name = quoted(statement, t('an untitled tactic'));
        const place = { record, field: 'tactics', item };
        return [
          {
            sentence: asSentence(t('{{tactic}} is aimed at no segment.', { tactic: name })),
            about: [{ record, item }],
            place,
            fix: only
              ? editFix(
                  t('Aim at the target'),
                  t('Aim {{tactic}} at “{{segment}}”', { tactic: name, segment: short(only.title) }),
                  'marketing-mix',
                  record,
                  (now) => ({
                    ...now,
                    tactics: withItem(now.tactics, item, (entry) => ({ ...entry, segments: [{ record: only.id }] })),
                  }),
                )
              : openAt(t('Choose a segment'), place),
            weight: cost ?? 0,
          },
        ];
      }),
    );
    return onceBegun(of('segment').length > 0, found);
  },
});
