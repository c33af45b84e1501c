import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { editFix, openAt } from './fixes.ts';
import { asSentence, listed, nameOf, short } from './words.ts';

export const positioningOffTarget = defineCheck({
  id: 'positioning-off-target',
  severity: 'warning',
  title: 'A positioning for another segment than the chosen target',
  why: 'Brand positioning that speaks to one segment while the plan serves another is heard by neither.',
  term: 'brand positioning',
  find: ({ of, byId }) => {
    const targets = of('segment').filter(({ data }) => data.decision === 'target');
    const all = of('positioning');
    const taken = new Set(all.flatMap(({ data }) => data.target?.record ?? []));
    const free = targets.filter(({ id }) => !taken.has(id));
    const chosen = free.length === 1 ? free[0] : targets.length === 1 ? targets[0] : undefined;
    return all.flatMap((positioning) => {
      const { id: record, data } = positioning;
      const segment = byId.get(data.target?.record ?? '');
      if (segment?.kind !== 'segment' || segment.data.decision === 'target' || targets.length === 0) return [];
      const place = { record, field: 'target' };
      const names = listed(targets.slice(0, 3).map(nameOf));
      const values = { positioning: nameOf(positioning), segment: nameOf(segment), names };
      return [
        {
          sentence: asSentence(
            targets.length === 1
              ? t('{{positioning}} is made for {{segment}}; the chosen target is {{names}}.', values)
              : t('{{positioning}} is made for {{segment}}; chosen targets are {{names}}.', values),
          ),
          about: [{ record }, { record: segment.id }],
          place,
          fix: chosen
            ? editFix(
                t('Link the target'),
                t('Link the positioning to “{{segment}}”', { segment: short(chosen.title) }),
                'positioning',
                record,
                (now) => ({ ...now, target: { record: chosen.id } }),
              )
            : openAt(t('Choose a target'), place),
        },
      ];
    });
  },
});
