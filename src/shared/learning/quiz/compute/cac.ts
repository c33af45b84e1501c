import { t } from '../../../i18n.ts';
import { acquisitionCost } from '../../../metrics/acquisition-cost.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num } from './tools.ts';

const STORIES = [
  'In one quarter a software firm spends £{{media}} on media and £{{salaries}} on the salaries of marketing and sales. {{leads}} people ask for a trial, and {{customers}} become customers.',
  'A hotel spends £{{media}} on advertising and £{{salaries}} on the people who run it. {{leads}} visitors begin a booking; {{customers}} of them are new guests who book.',
  'An online shop pays £{{media}} for campaigns and £{{salaries}} for the team behind them. {{leads}} people sign up for the newsletter, {{customers}} buy for the first time.',
] as const;

export const cac: Maker = {
  id: 'compute-cac',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const media = 500 * random.int(16, 160);
    const salaries = 500 * random.int(12, 120);
    const customers = random.int(90, 900);
    const leads = customers * random.int(3, 9) + random.int(1, 90);
    const spend = media + salaries;
    const put = { media: num(media), salaries: num(salaries), leads: num(leads), customers: num(customers) };
    return computed({
      id: `compute-cac:${seed}`,
      topic: 'metrics',
      terms: ['customer-acquisition-cost'],
      prompt: `${t(random.pick(STORIES), put)} ${t('What is the acquisition cost of a customer with both costs in, in pounds to two decimals?')}`,
      answer: must(acquisitionCost({ spend, customersGained: customers })).value,
      unit: '£',
      decimals: 2,
      solution: (result) => [
        t('All that was spent to gain them: {{media}} + {{salaries}} = {{spend}}.', { ...put, spend: num(spend) }),
        t('CAC = {{spend}} ÷ {{customers}} = {{result}}', { ...put, spend: num(spend), result }),
      ],
      slips: [
        { value: media / customers, why: t('The salaries are missing. Media alone make gaining a customer look cheaper than it is.') },
        { value: salaries / customers, why: t('What was spent on media is missing.') },
        { value: spend / leads, why: t('It was divided by those who showed interest. Only those who became customers count.') },
        { value: spend / (leads + customers), why: t('Interest and customers were added up. Only customers gained count.') },
      ],
    });
  },
};
