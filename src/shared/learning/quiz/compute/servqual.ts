import { t } from '../../../i18n.ts';
import { servqual } from '../../../metrics/servqual.ts';
import type { Maker } from '../model.ts';
import { type Random, randomFrom } from '../random.ts';
import { bracketed, computed, must, num, round, sum } from './tools.ts';

const PLACES = [
  'a seaside hotel',
  'a chain of coffee shops',
  'an online furniture shop',
  'a software help desk',
  'a public health centre',
] as const;

const NAMES = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;

/** One decimal, on a scale that runs from one to seven. */
const answer = (random: Random, low: number, high: number): number => round(random.int(10 * low, 10 * high) / 10, 1);

/** The gap of one dimension from its four statements. */
export const servqualDimension: Maker = {
  id: 'compute-servqual-dimension',
  kind: 'compute',
  topic: 'service',
  make: (seed) => {
    const random = randomFrom(seed);
    const dimension = random.pick(['responsiveness', 'assurance', 'tangibles']);
    const place = random.pick(PLACES);
    const pairs = [0, 1, 2, 3].map(() => ({ dimension, expectation: answer(random, 5.4, 6.9), perception: answer(random, 3.6, 6) }));
    const expected = pairs.map(({ expectation }) => expectation);
    const perceived = pairs.map(({ perception }) => perception);
    const { value } = must(servqual({ items: pairs }));
    return computed({
      id: `compute-servqual-dimension:${seed}`,
      topic: 'service',
      terms: ['service-gap', 'servqual', 'customer-expectation', 'perception'],
      prompt: t(
        'Customers of {{place}} rate four statements on {{dimension}}, on a scale from one to seven. Expected: {{expected}}. Perceived: {{perceived}}. What is the gap of the dimension, with its sign, to two decimals?',
        { place: t(place), dimension: t(dimension), expected: expected.map(num).join('; '), perceived: perceived.map(num).join('; ') },
      ),
      answer: value,
      unit: t('scale points'),
      decimals: 2,
      solution: (result) => [
        t('Gap of each statement, perceived less expected: {{gaps}}.', {
          gaps: pairs
            .map(({ expectation, perception }) => `${num(perception)} − ${num(expectation)} = ${num(round(perception - expectation, 2))}`)
            .join('; '),
        }),
        t('Mean gap = {{total}} ÷ 4 = {{result}}', { total: bracketed(round(sum(perceived) - sum(expected), 2)), result }),
      ],
      slips: [
        {
          value: -value,
          why: t('Perception was taken from expectation. A gap is perception less expectation, so falling short is below zero.'),
        },
        { value: 4 * value, why: t('The gaps were added up. The gap of a dimension is their mean.') },
        { value: sum(perceived) / 4, why: t('This is the mean perception. What was expected has to be taken off it.') },
      ],
    });
  },
};

interface Dimension {
  readonly dimension: string;
  readonly expectation: number;
  readonly perception: number;
}

const five = (random: Random): Dimension[] =>
  NAMES.map((dimension) => ({ dimension, expectation: answer(random, 5.5, 6.8), perception: answer(random, 4, 6.2) }));

const gapOf = ({ expectation, perception }: Dimension): number => round(perception - expectation, 2);

/** The unweighted mean of the five dimensions. */
export const servqualOverall: Maker = {
  id: 'compute-servqual-overall',
  kind: 'compute',
  topic: 'service',
  make: (seed) => {
    const random = randomFrom(seed);
    const place = random.pick(PLACES);
    const dimensions = five(random);
    const gaps = dimensions.map(gapOf);
    const { value } = must(servqual({ items: dimensions }));
    const worst = Math.min(...gaps);
    return computed({
      id: `compute-servqual-overall:${seed}`,
      topic: 'service',
      terms: ['servqual', 'service-gap', 'service-quality-dimensions'],
      prompt: t(
        'A study of {{place}} gives these means (expected; perceived), on a scale from one to seven: {{rows}}. What is the overall gap without weights, with its sign, to two decimals?',
        {
          place: t(place),
          rows: dimensions
            .map(({ dimension, expectation, perception }) => `${t(dimension)} ${num(expectation)}; ${num(perception)}`)
            .join(' / '),
        },
      ),
      answer: value,
      unit: t('scale points'),
      decimals: 2,
      solution: (result) => [
        t('Gaps, perceived less expected: {{gaps}}.', { gaps: gaps.map(num).join('; ') }),
        t('Their sum: {{total}}.', { total: num(round(sum(gaps), 2)) }),
        t('Overall gap = {{total}} ÷ 5 = {{result}}', { total: bracketed(round(sum(gaps), 2)), result }),
      ],
      slips: [
        {
          value: -value,
          why: t('Perception was taken from expectation. A gap is perception less expectation, so falling short is below zero.'),
        },
        { value: sum(gaps), why: t('The gaps were added up. The overall gap is their mean over five dimensions.') },
        { value: worst, why: t('This is the largest single gap. The overall gap is the mean of all five.') },
        {
          value: sum(gaps) / 22,
          why: t('It was divided by the number of statements. These are gaps of dimensions, of which there are five.'),
        },
      ],
    });
  },
};

/** Weights of the five dimensions that make a hundred. */
const WEIGHTS = [
  [14, 33, 24, 17, 12],
  [10, 35, 25, 15, 15],
  [20, 30, 20, 20, 10],
  [12, 28, 26, 18, 16],
  [15, 40, 20, 15, 10],
] as const;

/** The mean weighted by what customers say matters. */
export const servqualWeighted: Maker = {
  id: 'compute-servqual-weighted',
  kind: 'compute',
  topic: 'service',
  make: (seed) => {
    const random = randomFrom(seed);
    const place = random.pick(PLACES);
    const dimensions = five(random).map((entry) => ({ ...entry, expectation: 6, perception: round(6 + answer(random, -2, 0.4), 1) }));
    const gaps = dimensions.map(gapOf);
    const chosen = random.pick(WEIGHTS);
    const weights = Object.fromEntries(NAMES.map((name, index) => [name, chosen[index] ?? 0]));
    const { weighted, value } = must(servqual({ items: dimensions, weights }));
    const products = gaps.map((gap, index) => round(gap * (chosen[index] ?? 0), 2));
    return computed({
      id: `compute-servqual-weighted:${seed}`,
      topic: 'service',
      terms: ['servqual', 'service-gap', 'weighted-scoring'],
      prompt: t(
        'At {{place}}, customers gave out a hundred points for what matters, and the study found these gaps (points; gap): {{rows}}. What is the weighted gap, with its sign, to two decimals?',
        {
          place: t(place),
          rows: dimensions
            .map(({ dimension }, index) => `${t(dimension)} ${num(chosen[index] ?? 0)}; ${num(gaps[index] ?? 0)}`)
            .join(' / '),
        },
      ),
      answer: weighted ?? value,
      unit: t('scale points'),
      decimals: 2,
      solution: (result) => [
        t('Each gap times its points: {{products}} = {{total}}.', {
          products: gaps.map((gap, index) => `${num(chosen[index] ?? 0)} × ${bracketed(gap)}`).join(' + '),
          total: num(round(sum(products), 2)),
        }),
        t('Weighted gap = {{total}} ÷ 100 = {{result}}', { total: bracketed(round(sum(products), 2)), result }),
      ],
      slips: [
        { value, why: t('This is the plain mean of the gaps. Here each counts as much as its points.') },
        { value: -(weighted ?? value), why: t('The sign is turned. A gap below zero stays below zero.') },
        { value: sum(products), why: t('The division by a hundred points is missing.') },
        { value: sum(products) / 500, why: t('It was divided by five dimensions as well. The points have shared that out already.') },
      ],
    });
  },
};
