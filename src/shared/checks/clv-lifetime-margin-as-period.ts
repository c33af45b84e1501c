import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import { simpleLifetimeValue } from '../metrics/lifetime-value.ts';
import { isSameAmount, type Lifetime, lifetimesOf, simpleOf, yearlyRevenue } from './clv.ts';
import { defineCheck } from './define.ts';
import { inMetric } from './fixes.ts';
import type { CheckContext } from './model.ts';
import { asSentence, nameOf } from './words.ts';

export const clvLifetimeMarginAsPeriod = defineCheck({
  id: 'clv-lifetime-margin-as-period',
  severity: 'error',
  title: 'A lifetime value that takes the margin of a lifetime for that of a period',
  why: 'Customer lifetime value multiplies the margin of one period; with that of a lifetime the years count twice.',
  term: 'customer lifetime value',
  find: (context) =>
    lifetimesOf(context).flatMap((lifetime) => {
      const record = lifetime.metric.id;
      const sentence = sentenceOf(lifetime, context);
      if (sentence === null) return [];
      return [{ sentence: asSentence(sentence), about: [{ record }], place: { record }, fix: inMetric(t('Open metric')) }];
    }),
});

const LIFETIME_MARGIN = /\b(lifetime|life-time|total|whole)[ -](margin|profit|contribution)\b/iu;

function sentenceOf({ metric: record, points, stepwise }: Lifetime, context: CheckContext): string | null {
  if (!stepwise || stepwise.marginPerPeriod <= 0) return null;
  const values = { metric: nameOf(record), margin: formatNumber(stepwise.marginPerPeriod) };
  const revenue = yearlyRevenue(context);
  // No period is longer than a year, and no margin is larger than the revenue that it is part of.
  if (revenue && stepwise.marginPerPeriod > revenue.amount && !isSameAmount(stepwise.marginPerPeriod, revenue.amount)) {
    const yearly = formatNumber(revenue.amount);
    return t('{{metric}} puts in {{margin}} as the margin of one period, but a customer brings {{yearly}} in a year.', {
      ...values,
      yearly,
    });
  }
  const isLifetime = points.some((point) => {
    const simple = simpleOf(point);
    const value = simple && simple.years > 1 ? simpleLifetimeValue(simple) : null;
    return value?.ok === true && isSameAmount(stepwise.marginPerPeriod, value.value.value);
  });
  if (isLifetime) {
    return t('{{metric}} puts in {{margin}} as the margin of one period, which an earlier value gives for a whole lifetime.', values);
  }
  return LIFETIME_MARGIN.test(record.data.convention)
    ? t('{{metric}} puts in the margin of a lifetime, as its convention says, where the formula takes that of a period.', values)
    : null;
}
