import { DIMENSION_ORDER } from '../analysis/servqual.ts';
import { CRITERION_AXES } from '../frameworks/segmentation.ts';
import { t } from '../i18n.ts';
import type { RecordOf } from '../records.ts';
import { defineCheck, type Found } from './define.ts';
import { editFix, openAt } from './fixes.ts';
import { scaledTo100, totalWords, wrongTotal } from './shares.ts';
import { nameOf } from './words.ts';

export const weightsNot100 = defineCheck({
  id: 'weights-not-100',
  severity: 'error',
  title: 'Weights that do not add up to 100',
  why: 'In market segmentation a score is a share of 100; with other weights no two scores can be compared.',
  term: 'market segmentation',
  find: ({ of }) => [...of('segmentation').flatMap(criteria), ...of('servqual').flatMap(dimensions)],
});

function criteria({ id: record, data }: RecordOf<'segmentation'>): Found[] {
  return (['attractiveness', 'fit'] as const).flatMap((axis): Found[] => {
    const own = data.criteria.filter((criterion) => criterion.axis === axis);
    const weights = own.map(({ weight }) => weight);
    const total = wrongTotal(weights);
    const [first] = own;
    if (total === null || !first) return [];
    const values = { axis: t(CRITERION_AXES[axis]), total: totalWords(total) };
    const place = { record, field: 'criteria', item: first.id };
    const scaled = scaledTo100(weights);
    return [
      {
        sentence: t('The criteria of {{axis}} add up to {{total}}, not to 100.', { ...values, axis: values.axis.toLowerCase() }),
        // The first criterion tells the axes apart.
        about: [{ record }, { record, item: first.id }],
        place,
        fix: scaled
          ? editFix(
              t('Scale to 100'),
              t('Scale the criteria of {{axis}} to 100', { axis: values.axis.toLowerCase() }),
              'segmentation',
              record,
              (now) => {
                const current = now.criteria.filter((criterion) => criterion.axis === axis);
                const shares = scaledTo100(current.map(({ weight }) => weight));
                if (!shares) return now;
                const byId = new Map(current.map(({ id }, index) => [id, shares[index] ?? null]));
                return {
                  ...now,
                  criteria: now.criteria.map((criterion) => ({ ...criterion, weight: byId.get(criterion.id) ?? criterion.weight })),
                };
              },
            )
          : openAt(t('Set the weights'), place),
      },
    ];
  });
}

function dimensions(study: RecordOf<'servqual'>): Found[] {
  const { id: record, data } = study;
  const total = wrongTotal(DIMENSION_ORDER.map((dimension) => data.weights[dimension]));
  if (total === null) return [];
  const place = { record, field: 'weights' };
  const scaled = scaledTo100(DIMENSION_ORDER.map((dimension) => data.weights[dimension]));
  return [
    {
      sentence: t('The weights of {{study}} add up to {{total}}, not to 100.', { study: nameOf(study), total: totalWords(total) }),
      why: t('The gaps of the service quality dimensions are weighed by shares of 100.'),
      term: 'service quality dimensions',
      about: [{ record }],
      place,
      fix: scaled
        ? editFix(t('Scale to 100'), t('Scale the weights of the dimensions to 100'), 'servqual', record, (now) => {
            const shares = scaledTo100(DIMENSION_ORDER.map((dimension) => now.weights[dimension]));
            if (!shares) return now;
            const weights = { ...now.weights };
            DIMENSION_ORDER.forEach((dimension, index) => {
              weights[dimension] = shares[index] ?? null;
            });
            return { ...now, weights };
          })
        : openAt(t('Set the weights'), place),
    },
  ];
}
