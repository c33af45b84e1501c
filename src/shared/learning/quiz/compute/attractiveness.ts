import { t } from '../../../i18n.ts';
import { segmentAttractiveness } from '../../../metrics/segment-attractiveness.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num, sum } from './tools.ts';

const STORIES = [
  {
    criteria: ['size', 'growth', 'margin'],
    says: 'A hotel rates the segment of coast-path walkers, each criterion up to a hundred.',
  },
  {
    criteria: ['visits', 'growth', 'spend'],
    says: 'A coffee chain rates the segment of two-minute commuters, each criterion up to a hundred.',
  },
  {
    criteria: ['size', 'loyalty', 'reach'],
    says: 'An online sports shop rates the segment of club buyers, each criterion up to a hundred.',
  },
  {
    criteria: ['budget', 'growth', 'need'],
    says: 'A maker of practice software rates the segment of small practices, each criterion up to a hundred.',
  },
] as const;

/** Weights in tens that make a hundred. */
const WEIGHTS = [
  [50, 30, 20],
  [40, 35, 25],
  [45, 40, 15],
  [60, 25, 15],
  [30, 20, 50],
  [25, 45, 30],
] as const;

export const attractiveness: Maker = {
  id: 'compute-attractiveness',
  kind: 'compute',
  topic: 'customers',
  make: (seed) => {
    const random = randomFrom(seed);
    const story = random.pick(STORIES);
    const weights = random.pick(WEIGHTS);
    const ratings = weights.map(() => 5 * random.int(4, 19));
    const parts = story.criteria.map((name, index) => ({ name: t(name), weight: weights[index] ?? 0, rating: ratings[index] ?? 0 }));
    const listed = parts
      .map(({ name, weight, rating }) => t('{{name}} (weight {{weight}}) {{rating}}', { name, weight: num(weight), rating: num(rating) }))
      .join('; ');
    const products = parts.map(({ weight, rating }) => weight * rating);
    return computed({
      id: `compute-attractiveness:${seed}`,
      topic: 'customers',
      terms: ['segment-attractiveness', 'weighted-scoring'],
      prompt: `${t(story.says)} ${listed}. ${t('What is its weighted attractiveness, to one decimal?')}`,
      answer: must(segmentAttractiveness({ criteria: parts, ratings })).value,
      unit: t('points of 100'),
      decimals: 1,
      solution: (result) => [
        t('Each rating times its weight: {{products}} = {{total}}.', {
          products: parts.map(({ weight, rating }) => `${num(weight)} × ${num(rating)}`).join(' + '),
          total: num(sum(products)),
        }),
        t('Attractiveness = {{total}} ÷ 100 = {{result}}', { total: num(sum(products)), result }),
      ],
      slips: [
        { value: sum(ratings) / ratings.length, why: t('This is the plain mean. A criterion counts as much as its weight.') },
        { value: sum(products), why: t('The division by the sum of the weights, a hundred, is missing.') },
        {
          value: sum(products) / 300,
          why: t('The weighted sum was divided by the number of criteria as well. The weights have done that.'),
        },
        { value: Math.max(...ratings), why: t('This is the highest single rating. All criteria count.') },
      ],
    });
  },
};
