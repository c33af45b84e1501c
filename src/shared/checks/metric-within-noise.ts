import { marginWords, valueWords } from '../analysis/metric-words.ts';
import { scorecardRow } from '../analysis/scorecard.ts';
import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { inMetric } from './fixes.ts';
import { asSentence, nameOf } from './words.ts';

export const metricWithinNoise = defineCheck({
  id: 'metric-within-noise',
  severity: 'warning',
  title: 'A change that the sample cannot show',
  why: 'The change is smaller than its confidence interval, so it may be chance.',
  term: 'confidence interval',
  find: ({ of, series }) =>
    of('metric').flatMap((metric) => {
      const own = series().get(metric.id);
      const change = own ? scorecardRow(own).change : null;
      if (!change?.noise || change.margin === null) return [];
      const record = metric.id;
      const { data } = metric;
      const [from, to] = [valueWords(data, change.from.value), valueWords(data, change.to.value)];
      // A difference that rounding hides is reported by nobody.
      if (from === to) return [];
      const values = { metric: nameOf(metric), from, to, n: formatNumber(change.to.n ?? 0) };
      return [
        {
          sentence: asSentence(
            change.difference > 0
              ? t('{{metric}} rose from {{from}} to {{to}}; a sample of {{n}} cannot show that.', values)
              : t('{{metric}} fell from {{from}} to {{to}}; a sample of {{n}} cannot show that.', values),
          ),
          why: t('The confidence interval of the change is {{margin}}, so it may be chance.', { margin: marginWords(data, change.margin) }),
          about: [{ record }],
          place: { record },
          fix: inMetric(t('Open metric')),
        },
      ];
    }),
});
