import { t } from '../i18n.ts';
import { isSameAmount, type Lifetime, lifetimesOf, yearlyRevenue } from './clv.ts';
import { defineCheck, type Found } from './define.ts';
import { inMetric, openAt } from './fixes.ts';
import type { CheckContext } from './model.ts';
import { asSentence, nameOf } from './words.ts';

export const clvOnRevenue = defineCheck({
  id: 'clv-on-revenue',
  severity: 'error',
  title: 'A lifetime value that counts revenue',
  why: 'Customer lifetime value is what is left over; counted in revenue, it allows more to be spent than comes back.',
  term: 'customer lifetime value',
  find: (context) => [
    ...lifetimesOf(context).flatMap((lifetime) => revenueOf(lifetime, context)),
    ...context.of('economics').flatMap(({ id: record, data }) => {
      if (data.margin === null || data.margin < 100) return [];
      const place = { record, field: 'margin' };
      return [
        {
          sentence: t('The customer economics count all revenue as margin.'),
          about: [{ record }],
          place,
          fix: openAt(t('Put in the margin'), place),
        },
      ];
    }),
  ],
});

function revenueOf(lifetime: Lifetime, context: CheckContext): Found[] {
  const { metric } = lifetime;
  const sentence = sentenceOf(lifetime, context);
  if (sentence === null) return [];
  const place = { record: metric.id, field: 'convention' };
  return [{ sentence: asSentence(sentence), about: [{ record: metric.id }], place, fix: inMetric(t('Open metric')) }];
}

/** Words by which a convention says what is counted. */
const REVENUE = /\b(revenue|turnover|sales)\b/iu;
const MARGIN = /\b(margin|profit|contribution)\b/iu;

function sentenceOf({ metric: record, points, simple, stepwise }: Lifetime, context: CheckContext): string | null {
  const { convention } = record.data;
  const metric = nameOf(record);
  if (simple) return (simple.margin ?? 1) >= 1 ? t('{{metric}} counts revenue: its latest value has no margin in it.', { metric }) : null;
  if (stepwise) {
    const revenue = yearlyRevenue(context);
    // What a segment brings may be margin: only the economics say that it is revenue.
    return revenue?.from === 'economics' && isSameAmount(stepwise.marginPerPeriod, revenue.amount)
      ? t('{{metric}} counts revenue: the margin put in is all that a customer spends in a year.', { metric })
      : null;
  }
  return points.length > 0 && REVENUE.test(convention) && !MARGIN.test(convention)
    ? t('{{metric}} counts revenue, as its convention says.', { metric })
    : null;
}
