import { t } from '../../../i18n.ts';
import { lifetimeValue, simpleLifetimeValue } from '../../../metrics/lifetime-value.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num, share } from './tools.ts';

const SIMPLE = [
  'A regular of a coffee chain spends £{{value}} a year and stays a customer for {{years}} years. The contribution margin is {{margin}}%.',
  'A returning guest of a guest house brings £{{value}} a year for {{years}} years. Of that, {{margin}}% is margin.',
  'A customer of an online pet shop buys for £{{value}} a year over {{years}} years, at a margin of {{margin}}%.',
  'A small firm pays £{{value}} a year for accounting software and keeps it for {{years}} years; the margin is {{margin}}%.',
] as const;

/** Annual value × years × margin. */
export const clvSimple: Maker = {
  id: 'compute-clv-simple',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const value = 10 * random.int(12, 240);
    const years = random.int(2, 12);
    const margin = random.int(18, 75);
    const put = { value: num(value), years: num(years), margin: num(margin) };
    return computed({
      id: `compute-clv-simple:${seed}`,
      topic: 'metrics',
      terms: ['customer-lifetime-value', 'contribution-margin'],
      prompt: `${t(random.pick(SIMPLE), put)} ${t('What is the simple lifetime value as margin, without a discount, in whole pounds?')}`,
      answer: must(simpleLifetimeValue({ annualValue: value, years, margin: share(margin) })).value,
      unit: '£',
      decimals: 0,
      solution: (result) => [
        t('Revenue over the years: {{value}} × {{years}} = {{revenue}}.', { ...put, revenue: num(value * years) }),
        t('Margin of it: {{revenue}} × {{margin}} = {{result}}', { revenue: num(value * years), margin: num(share(margin)), result }),
      ],
      slips: [
        { value: value * years, why: t('This is revenue. Only the margin of it is left over for the business.') },
        { value: value * share(margin), why: t('This is the margin of a single year.') },
        { value: value * years * (1 - share(margin)), why: t('This is the part that the costs take, not the margin.') },
        { value: (value * share(margin)) / years, why: t('The years were divided by. Each year adds its margin.') },
      ],
    });
  },
};

const STORIES = [
  'A member of a streaming service leaves a margin of £{{m}} a year. Each year {{r}}% of members stay; the discount rate is {{d}}%.',
  'A software firm earns a margin of £{{m}} a year with each client, keeps {{r}}% of them from one year to the next, and discounts at {{d}}%.',
  'A hotel group makes £{{m}} margin a year with a loyal guest. Of these guests {{r}}% come back each year, and money is discounted at {{d}}%.',
  'A delivery box brings a margin of £{{m}} a year for each subscriber, with {{r}}% kept each year and a discount rate of {{d}}%.',
] as const;

const withMargin = (id: string, firstMarginAt: 0 | 1): Maker => ({
  id,
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const m = 5 * random.int(8, 120);
    const percent = { r: random.int(55, 92), d: random.int(5, 15) };
    const [r, d] = [share(percent.r), share(percent.d)];
    const put = { m: num(m), r: num(percent.r), d: num(percent.d) };
    const value = (at: 0 | 1): number => must(lifetimeValue({ marginPerPeriod: m, retention: r, discount: d, firstMarginAt: at })).value;
    const undiscounted = must(lifetimeValue({ marginPerPeriod: m, retention: r, firstMarginAt })).value;
    const divisor = num(Number((1 + d - r).toFixed(4)));
    const asked =
      firstMarginAt === 1
        ? t('The first margin comes after a year (t = 1). What is the lifetime value in whole pounds?')
        : t('The first margin comes at once (t = 0). What is the lifetime value in whole pounds?');
    return computed({
      id: `${id}:${seed}`,
      topic: 'metrics',
      terms: ['customer-lifetime-value', 'retention-rate', 'discount-rate', 'contribution-margin'],
      prompt: `${t(random.pick(STORIES), put)} ${asked}`,
      answer: value(firstMarginAt),
      unit: '£',
      decimals: 0,
      solution: (result) => [
        firstMarginAt === 1
          ? t('With the first margin at t = 1: m × r ÷ (1 + d − r).')
          : t('With the first margin at t = 0: m × (1 + d) ÷ (1 + d − r).'),
        t('The divisor: 1 + {{d}} − {{r}} = {{divisor}}.', { d: num(d), r: num(r), divisor }),
        firstMarginAt === 1
          ? t('{{m}} × {{r}} ÷ {{divisor}} = {{result}}', { m: num(m), r: num(r), divisor, result })
          : t('{{m}} × {{one}} ÷ {{divisor}} = {{result}}', { m: num(m), one: num(Number((1 + d).toFixed(4))), divisor, result }),
      ],
      slips: [
        {
          value: value(firstMarginAt === 1 ? 0 : 1),
          why:
            firstMarginAt === 1
              ? t('This counts the first margin at once (t = 0). Here it comes after a year.')
              : t('This counts the first margin after a year (t = 1). Here it comes at once.'),
        },
        { value: undiscounted, why: t('The discount is missing: later money is worth less than money today.') },
        { value: m / (1 - r), why: t('This is the margin times the expected years, 1 ÷ (1 − r), without a discount.') },
        { value: (m * (firstMarginAt === 1 ? r : 1 + d)) / (1 + d), why: t('The retention is missing from the divisor, 1 + d − r.') },
      ],
    });
  },
});

/** The first margin after a period. */
export const clvLater = withMargin('compute-clv-later', 1);
/** The first margin at once. */
export const clvAtOnce = withMargin('compute-clv-at-once', 0);
