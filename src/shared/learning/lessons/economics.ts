import { type EconomicsNumber, worthOf } from '../../analysis/economics.ts';
import { listed } from '../../checks/words.ts';
import { economics as framework } from '../../frameworks/economics.ts';
import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { isFilled, nothingYet, outcomeOf } from './asks.ts';

/** What lifetime value and its ratio to the cost of winning a customer are made of. */
const NEEDED = ['orderValue', 'ordersPerYear', 'margin', 'retention', 'discount', 'cac'] as const satisfies readonly EconomicsNumber[];

export const economics: Lesson = {
  id: 'economics',
  title: 'Customer economics',
  topic: 'metrics',
  kinds: ['economics'],
  goal: 'You can work out what a customer is worth and may cost, say which convention you used, and see which number moves it most.',
  minutes: 12,
  steps: [
    {
      title: 'Seven numbers, and what follows from them',
      text: [
        'What a customer spends in one order, how often in a year, how much of it is margin, how many stay, what a pound next year is worth today, what it costs to win one, and how many there are.',
        'From these follow the yearly margin, the lifetime value and its ratio to the cost. They are the bridge from experience to the board’s language.',
      ],
      terms: ['customer-lifetime-value', 'average-order-value', 'purchase-frequency'],
    },
    {
      title: 'Margin, not revenue',
      text: [
        'Only what is left after the costs of serving can pay for winning a customer. So the yearly value is order value × orders per year × contribution margin. Fixed costs stay out: they do not follow one customer.',
        'A lifetime value from revenue looks splendid and allows any acquisition cost. It is the commonest mistake with this number.',
      ],
      terms: ['contribution-margin', 'customer-lifetime-value'],
      example: {
        sample: 'coastal-hotel',
        text: '£248 a stay × 1.4 stays × 38% = £131.94 a year. Counted as revenue it would be £347, more than two and a half times as much, and commission, cleaning and breakfast would be forgotten.',
        from: ['Margin after commission, cleaning, breakfast and laundry.'],
      },
    },
    {
      title: 'Time: who stays, and what later money is worth',
      text: [
        'Each year only a share r stays, and money that comes later counts less, by the discount rate d. Added up for ever: with the first margin a year from now, CLV = m × r ÷ (1 + d − r); with the first margin at once, m × (1 + d) ÷ (1 + d − r). Gupta and Lehmann made formulas of this sort well known.',
        'Always say which of the two. This program takes the first margin at once in customer economics.',
      ],
      terms: ['retention-rate', 'discount-rate', 'metric-convention'],
      example: {
        sample: 'coastal-hotel',
        text: 'With m = £131.94, r = 16.7% and d = 8%: 131.94 × 1.08 ÷ (1.08 − 0.167) = £156.07. The metric of the house starts from £132 and gives £156.14: rounding early makes a difference of seven pence.',
        from: [
          '£156 in 2026: 132 × 1.08 ÷ (1.08 − 0.167).',
          'One guest in six comes back within the year; sister houses count one in five.',
        ],
      },
    },
    {
      title: 'Do not count the years twice',
      text: [
        'The margin in the formula is that of one period. Whoever puts in the margin of five years and lets retention multiply it again has counted the same money several times.',
        'Period and rates belong together: a monthly margin with monthly retention and a monthly discount, or all three by the year.',
      ],
      terms: ['contribution-margin', 'cohort'],
      example: {
        sample: 'coffee-chain',
        text: 'The metric works by month: “m = 1.67 orders × €3.90 × 24% = €1.56, d = 0.6%, r = 58%”. 1.56 × 1.006 ÷ (1.006 − 0.58) = €3.68. A yearly r in it would be another guest altogether.',
        from: ['m = 1.67 orders × €3.90 × 24% = €1.56, d = 0.6%, r = 58%'],
      },
    },
    {
      title: 'What winning a customer costs',
      text: [
        'CAC = spending to win customers ÷ customers won by it. Say what is in: advertising alone, or first-order discounts, commission and hours as well.',
        'Mind the last customer, not only the mean. A channel may win the first hundred cheaply and the next hundred at three times the price.',
      ],
      terms: ['customer-acquisition-cost', 'marketing-budget'],
      example: {
        sample: 'coffee-chain',
        text: '“€4.10 from January to September 2026: €28,700 for 7,000 guests.” Paid posts alone brought 410 guests for €6,000, €14.60 each. They were stopped after a month.',
        from: ['€4.10 from January to September 2026: €28,700 for 7,000 guests.', '€6,000 for 410 guests is €14.60 each'],
      },
    },
    {
      title: 'LTV:CAC, and a rule of thumb',
      text: [
        'The ratio says how many pounds come back for each one spent. Below 1 every new customer is a loss. Three to one is often named as healthy. It is a rule of thumb and no law: it says nothing of when the money comes back or how many such customers are left.',
        'A very high ratio may mean that too little is spent.',
      ],
      terms: ['ltv-to-cac', 'payback-period', 'return-on-investment'],
      example: {
        sample: 'online-retailer',
        text: '€74 × 1.49 × 31% = €34.18 a year; with r = 27% and d = 8% the value is €45.57. Won for €20, the ratio is 2.28. For 3 at the same cost, 46.5% would have to stay.',
        from: ['Mean order after returns, July 2025 to June 2026.', 'Lifetime value of a customer'],
      },
    },
    {
      title: 'Which number moves it most',
      text: [
        'Change one number at a time and look. At low retention a point more of it does little; near 90% each point does much, because the divisor becomes small. At low retention the margin and a second order weigh more.',
        'So do not repeat that retention is always the best lever. Put your own numbers in.',
      ],
      terms: ['customer-retention', 'strategy-variant'],
      example: {
        sample: 'coastal-hotel',
        text: 'One point more of retention, 17.7% instead of 16.7%, lifts the value from £156.07 to £157.80, by 1.1%. One point more of margin, 39% instead of 38%, lifts it by 2.6%.',
        from: ['Lifetime value of a direct guest', 'Margin after commission, cleaning, breakfast and laundry.'],
      },
    },
  ],
  tryIt: {
    task: 'Enter value per order, orders per year, margin, retention, discount rate and the cost to win a customer, so that lifetime value and its ratio to the cost appear. Add one piece of evidence with its source.',
    where: { kind: 'economics' },
    check: ({ of }) => {
      const record = of('economics')[0];
      if (!record) return nothingYet(t('no number is entered yet'), 3);
      const missing = NEEDED.filter((name) => record.data[name] === null).map((name) => t(framework.fields[name].label));
      const { ratio } = worthOf(record.data, of('brief')[0]?.data.currency ?? 'EUR');
      const isProven = record.data.evidence.some(({ claim, source }) => isFilled(claim) && isFilled(source));
      return outcomeOf(
        [
          {
            met: missing.length === 0,
            lack: t('{{there}} of six numbers are there, missing: {{names}}', {
              there: NEEDED.length - missing.length,
              names: listed(missing),
            }),
          },
          { met: ratio.value !== null, lack: t('the six numbers give no ratio of value to cost; look at those of 0 or 100') },
          { met: isProven, lack: t('no evidence says where a number comes from') },
        ],
        t('Lifetime value and its ratio to the cost follow from your numbers, and one of them has its source.'),
      );
    },
  },
  mustKnow: [
    'Yearly margin = order value × orders per year × contribution margin; revenue is not worth.',
    'CLV with the first margin at once: m × (1 + d) ÷ (1 + d − r); a year from now: m × r ÷ (1 + d − r).',
    'Margin, retention and discount belong to the same period.',
    'CAC needs to say which costs are in it; look at the last customers won, too.',
    '3:1 is a rule of thumb; below 1:1 each new customer is a loss.',
  ],
  review: [
    {
      question:
        'A subscription service reports a lifetime value of €900: €30 a month for 30 months. What is missing before you compare it with a CAC of €250?',
      answer:
        'The €30 are revenue, so the margin is missing: at 40% the same sum is €360. Nothing is discounted, though most of the money comes after the first year. And 30 months is presumably a mean taken from present churn, which may not last. With margin the ratio is about 1.4 instead of 3.6, before discounting. The firm may still do well, but it has far less room than it thinks.',
    },
    {
      question: 'The coffee chain’s app guests bring €3.65 and cost €4.10. Should it stop winning them?',
      answer:
        'Not at once. A ratio of 0.89 says that on the mean a guest is bought at a loss, as counted now. Channels differ: guests shown the app in the queue cost little, strangers from paid posts €14.60. So stop the dear channels first. Then work on what follows the first order, since more orders and fewer lost guests raise the value. If the ratio stays below 1 after that, stopping is right.',
    },
    {
      question: 'Two colleagues get £156 and £24 as lifetime value from the same m, r and d of the hotel. Is one of them wrong?',
      answer:
        'Probably neither. One counts the margin of the first stay at once, m × 1.08 ÷ 0.913; the other begins a year later with those who return, m × 0.167 ÷ 0.913. With one guest in six returning, nearly all of the value lies in the first stay, so the difference is that stay itself. Which is right depends on the question: what a new guest is worth, or what a present guest still will bring.',
    },
  ],
};
