import { t } from '../../../i18n.ts';
import { customerSatisfaction } from '../../../metrics/customer-satisfaction.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num, sum } from './tools.ts';

const STORIES = [
  'Guests of a mountain hotel rate their stay from one (very unhappy) to five (very happy). The counts from the lowest score up: {{counts}}.',
  'A coffee chain asks at the till how the visit was, on five scores. From the lowest to the highest it counts {{counts}}.',
  'Buyers of an online bookshop rate the delivery on five scores. From the lowest up, the answers are {{counts}}.',
  'Citizens rate the counter of a registry office on five scores. The counts from the lowest to the highest are {{counts}}.',
] as const;

export const csat: Maker = {
  id: 'compute-csat',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const counts = [random.int(4, 30), random.int(8, 45), random.int(20, 90), random.int(60, 190), random.int(40, 170)];
    const [, , third = 0, fourth = 0, fifth = 0] = counts;
    const n = sum(counts);
    const { value, mean } = must(customerSatisfaction({ counts }));
    return computed({
      id: `compute-csat:${seed}`,
      topic: 'metrics',
      terms: ['customer-satisfaction-score', 'top-box'],
      prompt: `${t(random.pick(STORIES), { counts: counts.map(num).join('; ') })} ${t('The two highest scores count as satisfied. What is the CSAT in percent, to one decimal?')}`,
      answer: value,
      unit: '%',
      decimals: 1,
      solution: (result) => [
        t('Satisfied: {{a}} + {{b}} = {{positive}}.', { a: num(fourth), b: num(fifth), positive: num(fourth + fifth) }),
        t('All answers: {{sum}} = {{n}}.', { sum: counts.map(num).join(' + '), n: num(n) }),
        t('CSAT = 100 × {{positive}} ÷ {{n}} = {{result}}', { positive: num(fourth + fifth), n: num(n), result }),
      ],
      slips: [
        { value: (100 * fifth) / n, why: t('Only the highest score was counted. The convention here takes the two highest.') },
        {
          value: (100 * (third + fourth + fifth)) / n,
          why: t('The middle score was counted as satisfied. Somebody who answers in the middle is not.'),
        },
        { value: mean, why: t('This is the mean score. CSAT is a share of satisfied answers.') },
        { value: 20 * mean, why: t('This is the mean as a part of five. CSAT is a share of satisfied answers.') },
        { value: (100 * fourth) / n, why: t('The highest score is missing from the satisfied answers.') },
      ],
    });
  },
};
