import { acquisitionCost, lifetimeToAcquisition } from '../../../../../src/shared/metrics/acquisition-cost.ts';
import { changeIsNoise } from '../../../../../src/shared/metrics/change-is-noise.ts';
import { customerEffort } from '../../../../../src/shared/metrics/customer-effort.ts';
import { customerSatisfaction } from '../../../../../src/shared/metrics/customer-satisfaction.ts';
import { kano } from '../../../../../src/shared/metrics/kano.ts';
import { KANO_CATEGORIES } from '../../../../../src/shared/metrics/kano-category.ts';
import { lifetimeValue, simpleLifetimeValue } from '../../../../../src/shared/metrics/lifetime-value.ts';
import { netPromoterScore } from '../../../../../src/shared/metrics/net-promoter-score.ts';
import { objectiveProgress } from '../../../../../src/shared/metrics/objective-progress.ts';
import { churnRate, retentionRate } from '../../../../../src/shared/metrics/retention-rate.ts';
import { segmentAttractiveness } from '../../../../../src/shared/metrics/segment-attractiveness.ts';
import { servqual } from '../../../../../src/shared/metrics/servqual.ts';
import type { Result } from '../../../../../src/shared/result.ts';

/* What src/shared/metrics makes of the numbers in a prompt, read back out of its text. */

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Every number of a text in its order: thousands parted by commas, a true minus. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)].map(([found]) => Number(found.replaceAll(',', '').replace('−', '-')));

const at = (numbers: readonly number[], place: number): number => {
  const found = numbers[place];
  if (found === undefined) throw new Error(`There is no number ${place} in ${numbers.join(', ')}`);
  return found;
};

const kanoCounts = (n: readonly number[]) => ({ M: at(n, 0), O: at(n, 1), A: at(n, 2), I: at(n, 3), R: at(n, 4), Q: at(n, 5) });
const npsCounts = (n: readonly number[], from = 0) => ({ promoters: at(n, from), passives: at(n, from + 1), detractors: at(n, from + 2) });
export const npsChange = (n: readonly number[]) => value(changeIsNoise({ kind: 'nps', a: npsCounts(n, 3), b: npsCounts(n) }));

const pairs = (n: readonly number[]): [number, number][] =>
  Array.from({ length: Math.floor(n.length / 2) }, (_, index) => [at(n, 2 * index), at(n, 2 * index + 1)]);

/** The answer to each question, from the numbers of its prompt in their order. */
export const ANSWERS: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  'compute-nps': (n) => value(netPromoterScore(npsCounts(n))).value,
  'compute-nps-margin': (n) => npsChange(n).margin,
  'compute-csat': (n) => value(customerSatisfaction({ counts: n, scale: { min: 1, max: 5 } })).value,
  'compute-ces-mean': (n) => value(customerEffort({ counts: n, scale: { min: 1, max: 7 } })).value,
  'compute-ces-easy': (n) => value(customerEffort({ counts: n, scale: { min: 1, max: 7 } })).easyShare,
  'compute-clv-simple': (n) => value(simpleLifetimeValue({ annualValue: at(n, 0), years: at(n, 1), margin: at(n, 2) / 100 })).value,
  'compute-clv-later': (n) =>
    value(lifetimeValue({ marginPerPeriod: at(n, 0), retention: at(n, 1) / 100, discount: at(n, 2) / 100, firstMarginAt: 1 })).value,
  'compute-clv-at-once': (n) =>
    value(lifetimeValue({ marginPerPeriod: at(n, 0), retention: at(n, 1) / 100, discount: at(n, 2) / 100, firstMarginAt: 0 })).value,
  'compute-retention': (n) => value(retentionRate({ atStart: at(n, 0), atEnd: at(n, 1), gained: at(n, 2) })).value,
  'compute-churn': (n) => value(churnRate({ atStart: at(n, 0), lost: at(n, 1) })).value,
  'compute-cac': (n) => value(acquisitionCost({ spend: at(n, 0) + at(n, 1), customersGained: at(n, 3) })).value,
  'compute-ltv-cac': (n) =>
    value(
      lifetimeToAcquisition({
        ltv: value(simpleLifetimeValue({ annualValue: at(n, 0), years: 1, margin: at(n, 1) / 100 })).value,
        cac: at(n, 2),
      }),
    ).value,
  'compute-objective-progress': (n) => 100 * value(objectiveProgress({ baseline: at(n, 0), target: at(n, 1), current: at(n, 2) })).value,
  'compute-attractiveness': (n) => {
    const parts = pairs(n);
    const criteria = parts.map(([weight], index) => ({ name: `criterion ${index}`, weight }));
    return value(segmentAttractiveness({ criteria, ratings: parts.map(([, rating]) => rating) })).value;
  },
  'compute-servqual-dimension': (n) =>
    value(servqual({ items: [0, 1, 2, 3].map((place) => ({ dimension: 'one', expectation: at(n, place), perception: at(n, place + 4) })) }))
      .value,
  'compute-servqual-overall': (n) =>
    value(servqual({ items: pairs(n).map(([expectation, perception], index) => ({ dimension: `d${index}`, expectation, perception })) }))
      .value,
  'compute-servqual-weighted': (n) => {
    const parts = pairs(n);
    const items = parts.map(([, gap], index) => ({ dimension: `d${index}`, expectation: 6, perception: 6 + gap }));
    const weights = Object.fromEntries(parts.map(([weight], index) => [`d${index}`, weight]));
    return value(servqual({ items, weights })).weighted ?? Number.NaN;
  },
  'compute-kano-better': (n) => value(kano(kanoCounts(n))).better,
  'compute-kano-worse': (n) => value(kano(kanoCounts(n))).worse,
};

/** The right choice of those that are made with numbers and chosen from. */
export const CHOICES: Readonly<Record<string, (numbers: readonly number[], answer: string) => boolean>> = {
  'compute-kano-category': (n, answer) => answer === KANO_CATEGORIES[value(kano(kanoCounts(n))).rule],
  'compute-nps-noise': (n, answer) => {
    const { noise, difference } = npsChange(n);
    return noise ? /chance alone/.test(answer) : answer.includes(difference > 0 ? 'risen by more' : 'fallen by more');
  },
};
