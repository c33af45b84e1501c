import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeIsNoise } from '../../../src/shared/metrics/change-is-noise.ts';
import { customerEffort } from '../../../src/shared/metrics/customer-effort.ts';
import { customerSatisfaction } from '../../../src/shared/metrics/customer-satisfaction.ts';
import { netPromoterScore } from '../../../src/shared/metrics/net-promoter-score.ts';
import { figureOf, refused } from './results.ts';

const count = fc.oneof(fc.nat(5), fc.nat(10_000), fc.constant(Number.MAX_SAFE_INTEGER));
const nps = fc.record({ promoters: count, passives: count, detractors: count });
const sizeOf = ({ promoters, passives, detractors }: { promoters: number; passives: number; detractors: number }) =>
  promoters + passives + detractors;

describe('netPromoterScore', () => {
  it('gives 30 for 100, 60 and 40, with the adjusted interval around 29.56', () => {
    const { value, n, interval, unit, substituted } = figureOf(netPromoterScore({ promoters: 100, passives: 60, detractors: 40 }));
    expect({ value, n, unit, substituted }).toEqual({ value: 30, n: 200, unit: 'points', substituted: '100 × (100 − 40) / 200 = 30' });
    const { low, high } = interval ?? { low: 0, high: 0 };
    expect((low + high) / 2).toBeCloseTo(29.56, 2);
    expect((high - low) / 2).toBeCloseTo(10.74, 2);
  });

  it('gives 30.0, 19.9 … 39.3, for 118, 76 and 46', () => {
    const { value, interval } = figureOf(netPromoterScore({ promoters: 118, passives: 76, detractors: 46 }));
    expect(value).toBe(30);
    expect(interval?.low).toBeCloseTo(19.9, 1);
    expect(interval?.high).toBeCloseTo(39.3, 1);
    expect(interval?.confidence).toBe(95);
  });

  it('says its convention with the confidence that was asked for', () => {
    const wide = figureOf(netPromoterScore({ promoters: 10, passives: 5, detractors: 1, confidence: 99 }));
    const usual = figureOf(netPromoterScore({ promoters: 10, passives: 5, detractors: 1 }));
    expect(wide.convention).toContain('99% interval');
    expect(usual.convention).toContain('Promoters answer 9–10, passives 7–8, detractors 0–6');
    expect(wide.interval?.low).toBeLessThan(usual.interval?.low ?? Number.NaN);
  });

  it('stays within −100 … 100, and from two answers on within its own interval', () => {
    fc.assert(
      fc.property(
        nps.filter((counts) => sizeOf(counts) > 0),
        fc.constantFrom(95, 99, 99.9),
        (counts, confidence) => {
          const { value, interval } = figureOf(netPromoterScore({ ...counts, confidence }));
          expect(Math.abs(value)).toBeLessThanOrEqual(100);
          const { low, high } = interval ?? { low: 1, high: -1 };
          expect(low).toBeGreaterThanOrEqual(-100);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThan(high);
          if (sizeOf(counts) < 2) return;
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });

  it.each([
    [{ promoters: -1, passives: 0, detractors: 0 }, 'The number of promoters is not a whole number from 0 on; correct it.'],
    [{ promoters: 1, passives: 0.5, detractors: 0 }, 'The number of passives is not a whole number from 0 on; correct it.'],
    [{ promoters: 1, passives: 0, detractors: 1e300 }, 'The number of detractors is not a whole number from 0 on; correct it.'],
    [{ promoters: Number.NaN, passives: 0, detractors: 0 }, 'The number of promoters is not a whole number from 0 on; correct it.'],
    [{ promoters: 0, passives: 0, detractors: 0 }, 'There are no answers; a Net Promoter Score needs at least one.'],
    [{ promoters: 1, passives: 0, detractors: 0, confidence: 0.95 }, 'The confidence is a percentage from 50 to 99.9; 95 is usual.'],
  ])('refuses %j', (input, message) => expect(refused(netPromoterScore(input))).toBe(message));
});

describe('customerSatisfaction', () => {
  it.each([
    [5, [1, 2, 3, 4, 5], 9, 4],
    [7, [1, 1, 1, 1, 1, 1, 1], 2, 6],
    [10, [0, 0, 0, 0, 0, 0, 0, 0, 3, 1], 4, 9],
  ])('counts the top two scores of 1–%d as positive', (max, counts, positive, positiveFrom) => {
    const n = counts.reduce((sum, each) => sum + each, 0);
    const result = figureOf(customerSatisfaction({ counts, scale: { min: 1, max } }));
    expect(result).toMatchObject({ positive, positiveFrom, n, value: (100 * positive) / n, unit: '%' });
    expect(result.convention).toContain(`Positive: ${positiveFrom}–${max} on a scale of 1–${max}`);
  });

  it('gives the mean, and Wilson’s interval', () => {
    // Wilson (1927) for 8 of 10 at 95 %: 49.0 … 94.3
    const result = figureOf(customerSatisfaction({ counts: [0, 1, 1, 4, 4], scale: { min: 1, max: 5 } }));
    expect(result.mean).toBeCloseTo(4.1, 10);
    expect(result.interval?.low).toBeCloseTo(49.02, 2);
    expect(result.interval?.high).toBeCloseTo(94.33, 2);
    expect(result.substituted).toBe('100 × 8 / 10 = 80');
  });

  it('takes counts by score, and another lowest positive score', () => {
    const byScore = customerSatisfaction({ counts: { 2: 1, 5: 3 }, scale: { min: 1, max: 5 }, positiveFrom: 5 });
    expect(figureOf(byScore)).toEqual(figureOf(customerSatisfaction({ counts: [0, 1, 0, 0, 3], positiveFrom: 5 })));
    expect(figureOf(byScore)).toMatchObject({ value: 75, mean: 4.25 });
    expect(figureOf(byScore).convention).toContain('Positive: 5 on a scale of 1–5');
  });

  it('stays within 0 … 100 and within its own interval', () => {
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 5, maxLength: 5 }).filter((counts) => counts.some((each) => each > 0)),
        fc.constantFrom(50, 95, 99.9),
        (counts, confidence) => {
          const { value, mean, interval } = figureOf(customerSatisfaction({ counts, confidence }));
          const { low, high } = interval ?? { low: 1, high: -1 };
          expect([0 <= low, low <= value, value <= high, high <= 100, 1 <= mean, mean <= 5]).toEqual(new Array(6).fill(true));
        },
      ),
    );
  });

  it.each([
    [{ counts: [1, 2, 3], scale: { min: 1, max: 5 } }, 'There are 3 counts, but 5 scores on the scale of 1–5; give one for each.'],
    [{ counts: [1, 2, 3] }, 'Say from which score on an answer is positive on a scale of 1–3.'],
    [{ counts: { 11: 4 }, scale: { min: 0, max: 10 }, positiveFrom: 9 }, 'The score “11” is not on the scale of 0–10.'],
    [{ counts: { '1.5': 4 }, scale: { min: 1, max: 5 } }, 'The score “1.5” is not on the scale of 1–5.'],
    [{ counts: { 4: 4 } }, 'Say which scale the scores are on: its lowest and its highest score.'],
    [{ counts: [1, 1, 1, 1, -1] }, 'The count of the score 5 is not a whole number from 0 on; correct it.'],
    [{ counts: [1, 1, 1, 1, 1], positiveFrom: 6 }, 'The lowest positive score is not on the scale of 1–5; correct it.'],
    [{ counts: [0, 0, 0, 0, 0] }, 'There are no answers; at least one is needed.'],
    [{ counts: [], scale: { min: 5, max: 1 } }, 'A scale runs from one whole score to a higher one, with at most 101 scores.'],
    [{ counts: {}, scale: { min: 0, max: 1e9 } }, 'A scale runs from one whole score to a higher one, with at most 101 scores.'],
  ])('refuses %j', (input, message) => expect(refused(customerSatisfaction(input))).toBe(message));
});

describe('customerEffort', () => {
  it('gives a mean of 4.08 and 46.0 % easy answers for 80, 210, 140, 110, 160, 180, 120', () => {
    const result = figureOf(customerEffort({ counts: [80, 210, 140, 110, 160, 180, 120], scale: { min: 1, max: 7 } }));
    expect(result).toMatchObject({ value: 4.08, easyShare: 46, n: 1000, unit: 'of 7', substituted: '4,080 / 1,000 = 4.08' });
    expect(result.convention).toContain('higher is easier; easy: 5–7');
  });

  it('gives Student’s interval around the mean', () => {
    // 2, 4, 4, 4, 6: mean 4, sd √2, half-width 2.7764 × √2 / √5
    const { interval, sd } = figureOf(customerEffort({ counts: [0, 1, 0, 3, 0, 1, 0] }));
    expect(sd).toBeCloseTo(Math.SQRT2, 12);
    expect(interval?.low).toBeCloseTo(4 - 1.756, 3);
    expect(interval?.high).toBeCloseTo(4 + 1.756, 3);
  });

  it('gives no interval for one answer, and none beyond the scale', () => {
    expect(figureOf(customerEffort({ counts: [0, 0, 1, 0, 0] }))).not.toHaveProperty('interval');
    expect(figureOf(customerEffort({ counts: [1, 0, 0, 0, 1] })).interval).toEqual({ low: 1, high: 5, confidence: 95 });
  });

  it('counts 4–5 as easy on 1–5, and asks on a scale that has no custom', () => {
    expect(figureOf(customerEffort({ counts: [0, 0, 1, 1, 2] })).easyShare).toBe(75);
    expect(refused(customerEffort({ counts: [0, 0, 0, 1] }))).toBe('Say from which score on an answer is positive on a scale of 1–4.');
  });
});

describe('changeIsNoise', () => {
  const now = { promoters: 118, passives: 76, detractors: 46 };

  it('finds +3.9 ± 14.0 within noise, and +19.6 ± 15.2 not', () => {
    const spring26 = figureOf(changeIsNoise({ a: now, b: { promoters: 107, passives: 71, detractors: 48 } }));
    expect(spring26.noise).toBe(true);
    expect(spring26.difference).toBeCloseTo(3.9, 1);
    expect(spring26.margin).toBeCloseTo(14, 1);
    const spring25 = figureOf(changeIsNoise({ kind: 'nps', a: now, b: { promoters: 71, passives: 59, detractors: 52 } }));
    expect(spring25.noise).toBe(false);
    expect(spring25.difference).toBeCloseTo(19.6, 1);
    expect(spring25.margin).toBeCloseTo(15.2, 1);
    expect(spring25.substituted).toMatch(/^\|30 − 10\.44\| = 19\.56 > 1\.96 × √\(4\.94² \+ 5\.\d+²\) = 15\.\d+$/);
    expect(spring25.convention).toContain('Two Net Promoter Scores');
  });

  it('compares shares with two positive and two other answers added', () => {
    const result = figureOf(changeIsNoise({ kind: 'share', a: { positive: 60, n: 100 }, b: { positive: 50, n: 100 } }));
    const error = (positive: number) => ((positive + 2) / 104) * (1 - (positive + 2) / 104) * (1 / 104);
    expect(result.value).toBe(10);
    expect(result.margin).toBeCloseTo(196 * Math.sqrt(error(60) + error(50)), 1);
    expect(result.noise).toBe(true);
    expect(figureOf(changeIsNoise({ kind: 'share', a: { positive: 80, n: 100 }, b: { positive: 50, n: 100 } })).noise).toBe(false);
  });

  it('compares means with the standard errors of their samples', () => {
    const result = figureOf(changeIsNoise({ kind: 'mean', a: { mean: 4.5, sd: 2, n: 400 }, b: { mean: 4, sd: 1.5, n: 225 } }));
    expect(result.margin).toBeCloseTo(1.96 * Math.sqrt(0.01 + 0.01), 4);
    expect(result).toMatchObject({ difference: 0.5, noise: false, n: 625 });
  });

  it('never finds a change in what is the same, and turns only the sign when the sides change places', () => {
    fc.assert(
      fc.property(
        nps.filter((counts) => sizeOf(counts) > 0),
        nps.filter((counts) => sizeOf(counts) > 0),
        (a, b) => {
          expect(figureOf(changeIsNoise({ a, b: a })).noise).toBe(true);
          const [there, back] = [figureOf(changeIsNoise({ a, b })), figureOf(changeIsNoise({ a: b, b: a }))];
          expect(there.noise).toBe(back.noise);
          expect(there.difference + back.difference).toBe(0);
        },
      ),
    );
  });

  it.each([
    [{ kind: 'share' as const, a: { positive: 3, n: 2 }, b: { positive: 1, n: 2 } }, 'more positive answers than answers'],
    [{ kind: 'share' as const, a: { positive: 0, n: 0 }, b: { positive: 1, n: 2 } }, 'no answers on one side'],
    [{ kind: 'mean' as const, a: { mean: 3, sd: 1, n: 1 }, b: { mean: 3, sd: 1, n: 5 } }, 'at least two answers'],
    [{ kind: 'mean' as const, a: { mean: 3, sd: -1, n: 5 }, b: { mean: 3, sd: 1, n: 5 } }, 'not below 0'],
    [{ kind: 'mean' as const, a: { mean: Number.POSITIVE_INFINITY, sd: 1, n: 5 }, b: { mean: 3, sd: 1, n: 5 } }, 'The mean'],
    [{ a: now, b: { promoters: 0, passives: 0, detractors: 0 } }, 'There are no answers'],
  ])('refuses %j', (change, words) => expect(refused(changeIsNoise(change))).toContain(words));
});
