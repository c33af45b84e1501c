import { t } from '../../../i18n.ts';
import { customerEffort } from '../../../metrics/customer-effort.ts';
import type { Maker } from '../model.ts';
import { type Random, randomFrom } from '../random.ts';
import { computed, must, num, sum } from './tools.ts';

const STORIES = [
  'After each booking a hotel asks how easy it was, on seven scores; the highest is easiest. From the lowest score up, the counts are {{counts}}.',
  'An online shop asks how easy it was to send something back, on seven scores with the highest as easiest. From the lowest up it counts {{counts}}.',
  'A software firm asks after each support case how easy it was to get help. From the lowest of seven scores (very hard) up: {{counts}}.',
  'A town hall asks how easy it was to renew a permit, on seven scores from very hard to very easy. The counts in that order: {{counts}}.',
] as const;

const drawn = (random: Random): number[] => [
  random.int(5, 40),
  random.int(8, 60),
  random.int(10, 70),
  random.int(20, 90),
  random.int(40, 130),
  random.int(50, 160),
  random.int(20, 120),
];

/** The mean of the scores. */
export const cesMean: Maker = {
  id: 'compute-ces-mean',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const counts = drawn(random);
    const n = sum(counts);
    const { value, easyShare } = must(customerEffort({ counts }));
    const points = sum(counts.map((count, index) => (index + 1) * count));
    return computed({
      id: `compute-ces-mean:${seed}`,
      topic: 'metrics',
      terms: ['customer-effort-score', 'metric-convention'],
      prompt: `${t(random.pick(STORIES), { counts: counts.map(num).join('; ') })} ${t('What is the mean Customer Effort Score, to two decimals?')}`,
      answer: value,
      unit: t('of seven'),
      decimals: 2,
      solution: (result) => [
        t('Each score times its count: {{sum}} = {{points}}.', {
          sum: counts.map((count, index) => `${index + 1} × ${num(count)}`).join(' + '),
          points: num(points),
        }),
        t('All answers: {{sum}} = {{n}}.', { sum: counts.map(num).join(' + '), n: num(n) }),
        t('CES = {{points}} ÷ {{n}} = {{result}}', { points: num(points), n: num(n), result }),
      ],
      slips: [
        { value: easyShare, why: t('This is the share of easy answers. The question asks for the mean score.') },
        {
          value: sum(counts.map((count, index) => index * count)) / n,
          why: t('The scores were counted from zero. The lowest of them is one.'),
        },
        {
          value: sum(counts.map((count, index) => (7 - index) * count)) / n,
          why: t('The scale was read the other way round. Here the highest score is the easiest.'),
        },
        { value: 4, why: t('This is the middle of the scale. Each score weighs as much as it has answers.') },
      ],
    });
  },
};

/** The share of easy answers. */
export const cesEasy: Maker = {
  id: 'compute-ces-easy',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const counts = drawn(random);
    const [, , , fourth = 0, fifth = 0, sixth = 0, seventh = 0] = counts;
    const n = sum(counts);
    const easy = fifth + sixth + seventh;
    const { value, easyShare } = must(customerEffort({ counts }));
    return computed({
      id: `compute-ces-easy:${seed}`,
      topic: 'metrics',
      terms: ['customer-effort-score', 'top-box'],
      prompt: `${t(random.pick(STORIES), { counts: counts.map(num).join('; ') })} ${t('The three highest scores count as easy. What share found it easy, in percent to one decimal?')}`,
      answer: easyShare,
      unit: '%',
      decimals: 1,
      solution: (result) => [
        t('Easy: {{sum}} = {{easy}}.', { sum: [fifth, sixth, seventh].map(num).join(' + '), easy: num(easy) }),
        t('All answers: {{sum}} = {{n}}.', { sum: counts.map(num).join(' + '), n: num(n) }),
        t('Easy share = 100 × {{easy}} ÷ {{n}} = {{result}}', { easy: num(easy), n: num(n), result }),
      ],
      slips: [
        { value: (100 * (sixth + seventh)) / n, why: t('Only the two highest scores were counted. The convention here takes three.') },
        { value: (100 * (easy + fourth)) / n, why: t('The middle score was counted as easy. It is neither easy nor hard.') },
        { value: (100 * (n - easy)) / n, why: t('This is the share of those who did not find it easy.') },
        { value: (100 * easy) / (n - fourth), why: t('The middle answers are missing from n. They count among all answers.') },
        { value, why: t('This is the mean score. The question asks for a share.') },
      ],
    });
  },
};
