import { describe, expect, it } from 'vitest';
import { normalFactor, normalQuantile } from '../../../src/shared/metrics/normal.ts';
import { tFactor, tQuantile } from '../../../src/shared/metrics/student-t.ts';

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655],
    [0.95, 1.644853627],
    [0.975, 1.9599639845],
    [0.995, 2.5758293035],
    [0.9995, 3.2905267315],
    [0.025, -1.9599639845],
  ])('of %d is %d, as tables have it', (p, quantile) => expect(normalQuantile(p)).toBeCloseTo(quantile, 9));

  it('gives 1.96 as the factor of 95 %', () => expect(normalFactor(95)).toBeCloseTo(1.96, 3));
});

describe('the quantile of Student’s t', () => {
  it.each([
    [0.975, 1, 12.7062],
    [0.975, 2, 4.3027],
    [0.975, 3, 3.1824],
    [0.975, 4, 2.7764],
    [0.975, 5, 2.5706],
    [0.975, 10, 2.2281],
    [0.975, 30, 2.0423],
    [0.975, 60, 2.0003],
    [0.975, 120, 1.9799],
    [0.95, 1, 6.3138],
    [0.95, 10, 1.8125],
    [0.995, 1, 63.6567],
    [0.995, 10, 3.1693],
    [0.9995, 10, 4.5869],
    [0.75, 7, 0.7111],
  ])('at %d with %d degrees of freedom is %d, as tables have it', (p, df, quantile) => expect(tQuantile(p, df)).toBeCloseTo(quantile, 4));

  it('comes down to the normal one as answers grow many', () => {
    expect(tQuantile(0.975, 1e9)).toBeCloseTo(normalQuantile(0.975), 8);
    expect(tQuantile(0.975, 1000)).toBeCloseTo(1.9623, 4);
  });

  it('goes on without a step where the calculation changes', () => {
    for (const confidence of [50, 80, 95, 99.9]) {
      const [before, after] = [tFactor(confidence, 1000), tFactor(confidence, 1001)];
      expect(before).toBeGreaterThan(after);
      expect(before - after).toBeLessThan(2e-5);
    }
  });
});
