import { prioritiesOf } from '../../../analysis/touchpoints.ts';
import { formatNumber } from '../../../format.ts';
import { t } from '../../../i18n.ts';
import { QUADRANTS } from '../../../metrics/importance-performance.ts';
import { oneOf, ownMaker } from './own.ts';

/** A touchpoint that is important and falls short, among those of the other quadrants. */
export const concentrateHere = ownMaker('concentrate-here', 'journey', ({ of }, random) => {
  const { figure } = prioritiesOf(of('touchpoint'), 'mean');
  if (!figure.ok) return [];
  const { points, cross } = figure.value;
  const named = points.filter(({ name }) => name.trim() !== '');
  const weak = oneOf(
    named.filter(({ quadrant }) => quadrant === 'concentrate-here'),
    random('all'),
  );
  if (!weak) return [];
  const means = { meanImportance: formatNumber(cross.importance, 1), meanPerformance: formatNumber(cross.performance, 1) };
  return [
    {
      about: weak.id,
      terms: ['importance-performance-analysis', 'touchpoint'],
      prompt: t('Which of these touchpoints stands in “Concentrate here”, with the cross at the mean of all?'),
      answer: {
        text: weak.name,
        why: t(
          'Importance {{importance}} (mean {{meanImportance}}) and performance {{performance}} (mean {{meanPerformance}}): it matters and falls short.',
          { importance: weak.importance, performance: weak.performance, ...means },
        ),
      },
      wrong: named
        .filter(({ quadrant }) => quadrant !== 'concentrate-here')
        .map(({ name, importance, performance, quadrant }) => ({
          text: name,
          why: t(
            'Importance {{importance}} (mean {{meanImportance}}) and performance {{performance}} (mean {{meanPerformance}}): it stands in “{{quadrant}}”.',
            { importance, performance, ...means, quadrant: t(QUADRANTS[quadrant]) },
          ),
        })),
      place: { record: weak.id, field: 'performance' },
      open: t('Open the touchpoint'),
    },
  ];
});

/** An important touchpoint without a metric, among those that have one. */
export const touchpointUnmeasured = ownMaker('touchpoint-unmeasured', 'metrics', ({ of, byId, has }, random) => {
  const touchpoints = of('touchpoint').filter(({ data }) => data.name.trim() !== '');
  const bare = oneOf(
    touchpoints.filter(({ data }) => data.metrics.length === 0 && (data.importance ?? 0) >= 4),
    random('all'),
  );
  if (!bare) return [];
  return [
    {
      about: bare.id,
      terms: ['touchpoint', 'customer-experience-metrics'],
      prompt: t('Which important touchpoint has no metric that would tell how it goes?'),
      answer: {
        text: bare.data.name,
        why: t('Its importance is {{importance}} of 5, and no metric is linked to it.', { importance: bare.data.importance ?? 0 }),
      },
      wrong: touchpoints.flatMap(({ data }) => {
        const metric = data.metrics.find(has);
        const title = metric ? byId.get(metric.record)?.title.trim() : undefined;
        if (metric === undefined) return [];
        return [{ text: data.name, why: title ? t('“{{metric}}” measures it.', { metric: title }) : t('A metric is linked to it.') }];
      }),
      place: { record: bare.id, field: 'metrics' },
      open: t('Open the touchpoint'),
    },
  ];
});
