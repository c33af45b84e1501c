import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquisitionCost, lifetimeToAcquisition } from '../../../src/shared/metrics/acquisition-cost.ts';
import { lifetimeValue, simpleLifetimeValue } from '../../../src/shared/metrics/lifetime-value.ts';
import { churnRate, retentionRate } from '../../../src/shared/metrics/retention-rate.ts';
import { figureOf, refused } from './results.ts';

describe('simpleLifetimeValue', () => {
  it('gives 1000 for 100 a year over 10 years, and says that it is revenue', () => {
    const result = figureOf(simpleLifetimeValue({ annualValue: 100, years: 10 }));
    expect(result).toMatchObject({ value: 1000, substituted: '100 × 10 = 1,000' });
    expect(result.convention).toMatch(/^Revenue/);
  });

  it('gives 5489.27 for 5.90 × 4.2 × 52 a year over 20 years at 21.3 %, and says that it is margin', () => {
    const result = figureOf(simpleLifetimeValue({ annualValue: 5.9 * 4.2 * 52, years: 20, margin: 0.213 }));
    expect(result.value).toBeCloseTo(5489.27, 2);
    expect(result.substituted).toBe('1,288.56 × 20 × 0.213 = 5,489.27');
    expect(result.convention).toMatch(/^Margin/);
  });

  it.each([
    [{ annualValue: -1, years: 1 }, 'The annual value is below 0; put in what a customer brings in a year.'],
    [{ annualValue: 1, years: 0 }, 'The number of years is not above 0; put in how long a customer stays.'],
    [{ annualValue: 1e300, years: 1 }, 'The annual value is no number, or too large to calculate with; correct it.'],
    [{ annualValue: 1, years: 1, margin: 21.3 }, 'The margin is not a share from 0 to 1; write 20% as 0.2.'],
    [{ annualValue: 1, years: 1, margin: Number.NaN }, 'The margin is not a share from 0 to 1; write 20% as 0.2.'],
  ])('refuses %j', (input, message) => expect(refused(simpleLifetimeValue(input))).toBe(message));
});

describe('lifetimeValue', () => {
  it('has the factor r / (1 − r) without discount: 2.333 for 0.7', () => {
    const result = figureOf(lifetimeValue({ marginPerPeriod: 1, retention: 0.7, discount: 0, firstMarginAt: 1 }));
    expect(result.value).toBeCloseTo(2.333, 3);
    expect(figureOf(lifetimeValue({ marginPerPeriod: 1, retention: 0.7 }))).toEqual(result);
  });

  it('says when the first margin comes: r / (1 + d − r) after a period, (1 + d) / (1 + d − r) at once', () => {
    const input = { marginPerPeriod: 100, retention: 0.8, discount: 0.1 };
    const later = figureOf(lifetimeValue({ ...input, firstMarginAt: 1 }));
    const atOnce = figureOf(lifetimeValue({ ...input, firstMarginAt: 0 }));
    expect(later.value).toBeCloseTo(266.6667, 4);
    expect(atOnce.value).toBeCloseTo(366.6667, 4);
    expect([later.convention, atOnce.convention].map((words) => /t = \d/.exec(words)?.[0])).toEqual(['t = 1', 't = 0']);
    expect(atOnce.substituted).toBe('100 × (1 + 0.1) / (1 + 0.1 − 0.8) = 366.67');
  });

  it('differs between the two by exactly one margin', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: -1000, max: 1000 }),
        (retention, discount, margin) => {
          const input = { marginPerPeriod: margin, retention, discount };
          const later = figureOf(lifetimeValue({ ...input, firstMarginAt: 1 })).value;
          expect(figureOf(lifetimeValue({ ...input, firstMarginAt: 0 })).value - later).toBeCloseTo(margin, 6);
        },
      ),
    );
  });

  it.each([
    [{ marginPerPeriod: 1, retention: 90 }, 'The retention is not a share from 0 to 1; write 20% as 0.2.'],
    [{ marginPerPeriod: 1, retention: 0.5, discount: -0.1 }, 'The discount is not a share from 0 to 1; write 20% as 0.2.'],
    [
      { marginPerPeriod: 1, retention: 1, discount: 0 },
      'When everybody stays and nothing is discounted, the value has no end; give a discount or a lower retention.',
    ],
    [{ marginPerPeriod: Number.NaN, retention: 0.5 }, 'The margin per period is no number, or too large to calculate with; correct it.'],
  ])('refuses %j', (input, message) => expect(refused(lifetimeValue(input))).toBe(message));
});

describe('retentionRate and churnRate', () => {
  it('give 90 % and 10 % for 1000 at the start and 900 at the end, none gained', () => {
    expect(figureOf(retentionRate({ atStart: 1000, atEnd: 900, gained: 0 }))).toMatchObject({ value: 90, unit: '%', n: 1000 });
    expect(figureOf(churnRate({ atStart: 1000, lost: 100 }))).toMatchObject({ value: 10, substituted: '100 × 100 / 1,000 = 10' });
    expect(figureOf(churnRate({ retention: 0.9 }))).toMatchObject({ value: 10, substituted: '100 − 90 = 10' });
  });

  it('leave those gained in between out', () => {
    expect(figureOf(retentionRate({ atStart: 200, atEnd: 250, gained: 90 })).value).toBe(80);
  });

  it('add up to 100, however churn is asked for', () => {
    const counts = fc
      .integer({ min: 1, max: 1e12 })
      .chain((atStart) => fc.record({ atStart: fc.constant(atStart), stayed: fc.nat(atStart), gained: fc.nat(1e12) }));
    fc.assert(
      fc.property(counts, ({ atStart, stayed, gained }) => {
        const retention = figureOf(retentionRate({ atStart, atEnd: stayed + gained, gained })).value;
        expect(retention + figureOf(churnRate({ atStart, lost: atStart - stayed })).value).toBeCloseTo(100, 10);
        expect(retention + figureOf(churnRate({ retention: stayed / atStart })).value).toBeCloseTo(100, 10);
      }),
    );
  });

  it.each([
    [retentionRate({ atStart: 0, atEnd: 0, gained: 0 }), 'There were no customers at the start; choose a period that began with some.'],
    [retentionRate({ atStart: 10, atEnd: 5, gained: 6 }), 'More customers were gained than there are at the end; correct one of the two.'],
    [
      retentionRate({ atStart: 10, atEnd: 12, gained: 1 }),
      'More customers stayed than there were at the start; correct the counts, or add those gained.',
    ],
    [
      retentionRate({ atStart: 10.5, atEnd: 1, gained: 0 }),
      'The number of customers at the start is not a whole number from 0 on; correct it.',
    ],
    [churnRate({ atStart: 10, lost: 11 }), 'More customers were lost than there were at the start; correct one of the two.'],
    [churnRate({ atStart: 0, lost: 0 }), 'There were no customers at the start; choose a period that began with some.'],
    [churnRate({ retention: 90 }), 'The retention is not a share from 0 to 1; write 20% as 0.2.'],
  ])('refuse what makes no sense (%#)', (result, message) => expect(refused(result)).toBe(message));
});

describe('acquisitionCost and lifetimeToAcquisition', () => {
  it('divide the spend by the customers gained, and say which costs are in', () => {
    const result = figureOf(acquisitionCost({ spend: 50_000, customersGained: 250, includes: 'media and\nsalaries' }));
    expect(result).toMatchObject({ value: 200, n: 250, substituted: '50,000 / 250 = 200' });
    expect(result.convention).toContain('costs that are in: media and salaries.');
    expect(figureOf(acquisitionCost({ spend: 1, customersGained: 1 })).convention).toContain('say which costs are in');
  });

  it('give 3 to 1 for 3000 and 1000, and call 3 to 1 a rule of thumb', () => {
    const result = figureOf(lifetimeToAcquisition({ ltv: 3000, cac: 1000 }));
    expect(result).toMatchObject({ value: 3, unit: 'to 1' });
    expect(result.convention).toContain('rule of thumb');
  });

  it.each([
    [acquisitionCost({ spend: -1, customersGained: 1 }), 'The spend is below 0; put in what was spent.'],
    [acquisitionCost({ spend: 1, customersGained: 0 }), 'No customers were gained, so there is no cost for each; choose another period.'],
    [
      lifetimeToAcquisition({ ltv: 1, cac: 0 }),
      'The acquisition cost is not above 0; there is nothing to compare the lifetime value with.',
    ],
    [lifetimeToAcquisition({ ltv: 1e10, cac: 1e-320 }), 'The numbers are too large or too small to calculate with; check them.'],
  ])('refuse what makes no sense (%#)', (result, message) => expect(refused(result)).toBe(message));
});
