import { expect, test } from 'vitest';
import { glossary } from '../../../../src/shared/learning/glossary.ts';
import type { TermId } from '../../../../src/shared/learning/terms.ts';
import { acquisitionCost, lifetimeToAcquisition } from '../../../../src/shared/metrics/acquisition-cost.ts';
import { changeIsNoise } from '../../../../src/shared/metrics/change-is-noise.ts';
import { customerEffort } from '../../../../src/shared/metrics/customer-effort.ts';
import { customerSatisfaction } from '../../../../src/shared/metrics/customer-satisfaction.ts';
import type { Figure } from '../../../../src/shared/metrics/figure.ts';
import { lifetimeValue } from '../../../../src/shared/metrics/lifetime-value.ts';
import { netPromoterScore } from '../../../../src/shared/metrics/net-promoter-score.ts';
import { objectiveProgress } from '../../../../src/shared/metrics/objective-progress.ts';
import { churnRate, retentionRate } from '../../../../src/shared/metrics/retention-rate.ts';
import type { Result } from '../../../../src/shared/result.ts';

const ofFive = { min: 1, max: 5 };

/** The example’s own numbers put into the program’s function, and the result as the example states it. */
const examples: readonly (readonly [TermId, Result<Figure>, number, string])[] = [
  ['net-promoter-score', netPromoterScore({ promoters: 96, passives: 68, detractors: 36 }), 30, '= 30'],
  ['confidence-interval', netPromoterScore({ promoters: 100, passives: 60, detractors: 40 }), 30, 'is 30'],
  [
    'customer-satisfaction-score',
    customerSatisfaction({ counts: [20, 20, 23, 157, 200], scale: ofFive, positiveFrom: 4 }),
    85,
    '357 ÷ 420 = 85%',
  ],
  ['top-box', customerSatisfaction({ counts: [10, 10, 10, 60, 60], scale: ofFive, positiveFrom: 4 }), 80, '80%'],
  ['top-box', customerSatisfaction({ counts: [10, 10, 10, 60, 60], scale: ofFive, positiveFrom: 5 }), 40, '40%'],
  [
    'customer-effort-score',
    customerEffort({ counts: [0, 1, 1, 1, 2, 3, 2], scale: { min: 1, max: 7 }, positiveFrom: 5 }),
    5.1,
    '51 ÷ 10 = 5.1',
  ],
  ['customer-lifetime-value', lifetimeValue({ marginPerPeriod: 50, retention: 0.8, discount: 0.1 }), 133.33, '£133.33'],
  ['retention-rate', retentionRate({ atStart: 400, atEnd: 430, gained: 70 }), 90, '90%'],
  ['churn-rate', churnRate({ atStart: 5000, lost: 600 }), 12, '12%'],
  ['customer-acquisition-cost', acquisitionCost({ spend: 12_400, customersGained: 400 }), 31, '£31'],
  ['ltv-to-cac', lifetimeToAcquisition({ ltv: 3600, cac: 1200 }), 3, '3:1'],
];

test.each(examples)('the example of %s states what the program calculates', (id, figure, value, stated) => {
  expect(figure.ok && Math.round(100 * figure.value.value) / 100).toBe(value);
  expect(glossary[id].example).toContain(stated);
});

test('the examples of an interval, of noise and of progress state what the program calculates', () => {
  const interval = netPromoterScore({ promoters: 100, passives: 60, detractors: 40 });
  expect(interval.ok && interval.value.interval?.low.toFixed(1)).toBe('18.8');
  expect(interval.ok && interval.value.interval?.high.toFixed(1)).toBe('40.3');
  expect(glossary['confidence-interval'].example).toContain('from 18.8 to 40.3');
  const change = changeIsNoise({
    a: { promoters: 118, passives: 76, detractors: 46 },
    b: { promoters: 107, passives: 71, detractors: 48 },
  });
  expect(change.ok && [change.value.noise, Math.round(change.value.margin)]).toEqual([true, 14]);
  expect(glossary['statistical-noise'].example).toContain('up to 14 points');
  const progress = objectiveProgress({ baseline: 20, target: 40, current: 25 });
  expect(progress.ok && Math.round(100 * progress.value.value)).toBe(25);
  expect(glossary['target-value'].example).toContain('= 25%');
});
