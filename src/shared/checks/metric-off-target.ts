import { targetWords, valueWords } from '../analysis/metric-words.ts';
import { scorecardRow } from '../analysis/scorecard.ts';
import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { inMetric } from './fixes.ts';
import { asSentence, nameOf } from './words.ts';

export const metricOffTarget = defineCheck({
  id: 'metric-off-target',
  severity: 'warning',
  title: 'A metric that missed its target',
  why: 'Where customer experience metrics miss their target, something has to change: the work, or the target.',
  term: 'customer experience metrics',
  find: ({ of, series, today }) => {
    // While the day of an objective is still to come, its metric is on the way and has missed nothing.
    const underway = new Set(
      of('brief').flatMap(({ data }) =>
        data.objectives.flatMap(({ measuredBy, due }) => (measuredBy && due !== null && due >= today ? [measuredBy.record] : [])),
      ),
    );
    // Nor has any before the strategy begins.
    const { start } = of('brief')[0]?.data.horizon ?? { start: null };
    if (start !== null && start > today) return [];
    return of('metric').flatMap((metric) => {
      const own = series().get(metric.id);
      if (!own || underway.has(metric.id)) return [];
      const { latest, target, status } = scorecardRow(own);
      if (status !== 'behind' || !latest || target === null) return [];
      const record = metric.id;
      const values = {
        metric: nameOf(metric),
        value: valueWords(metric.data, latest.value),
        wave: latest.label,
        target: targetWords(metric.data, target),
      };
      return [
        {
          sentence: asSentence(t('{{metric}} is at {{value}} ({{wave}}); its target is {{target}}.', values)),
          about: [{ record }],
          place: { record, field: 'target' },
          fix: inMetric(t('Open metric')),
        },
      ];
    });
  },
});
