import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EconomicsNumbers, NO_NUMBERS, retentionFor, sensitivityOf, worthOf } from '../../../src/shared/analysis/economics.ts';
import { sensitivityChart } from '../../../src/shared/charts/sensitivity.ts';

/** £132 of margin a year, one guest in six comes back: the hotel of the samples. */
const HOTEL: EconomicsNumbers = {
  orderValue: 132_00,
  ordersPerYear: 2.5,
  margin: 40,
  retention: 16.7,
  discount: 8,
  cac: 38_00,
  customers: 1000,
};

describe('what a customer is worth', () => {
  it('is margin a year × (1 + d) / (1 + d − r), the first margin at once', () => {
    const { clv, yearlyMargin } = worthOf(HOTEL, 'GBP');
    expect(yearlyMargin.value).toBeCloseTo(132_00, 6);
    expect(clv.value).toBeCloseTo(156_14.46, 1);
    expect(clv.formula).toBe('132 × (1 + 0.08) / (1 + 0.08 − 0.167) = 156.14');
    expect(clv.convention).toContain('t = 0');
    expect(worthOf(HOTEL, 'GBP').ratio.formula).toBe('156.14 / 38 = 4.11');
  });

  it('is 100 a year for 10 years = 1000 without discount, in its simple form (retention 90%)', () => {
    const { simple } = worthOf({ ...NO_NUMBERS, orderValue: 100_00, ordersPerYear: 1, margin: 100, retention: 90 }, 'EUR');
    expect(simple.value).toBeCloseTo(1000_00, 4);
  });

  it('has the published undiscounted factor 1 / (1 − r) at t = 0: 3.333 for 70%', () => {
    const { clv } = worthOf({ ...NO_NUMBERS, orderValue: 1_00, ordersPerYear: 1, margin: 100, retention: 70, discount: 0 }, 'EUR');
    expect(clv.value).toBeCloseTo(333.33, 1);
  });

  it('is three to one where 3,000 comes back for 1,000', () => {
    const { ratio } = worthOf(
      { ...NO_NUMBERS, orderValue: 3000_00, ordersPerYear: 1, margin: 100, retention: 0, discount: 0, cac: 1000_00 },
      'EUR',
    );
    expect(ratio.value).toBe(3);
    expect(ratio.formula).toBe('3,000 / 1,000 = 3');
  });

  it('is written in whole units of a currency without hundredths', () => {
    const { clv } = worthOf({ ...NO_NUMBERS, orderValue: 1000, ordersPerYear: 1, margin: 50, retention: 0, discount: 0 }, 'JPY');
    expect(clv.value).toBe(500);
    expect(clv.formula).toContain('500 ×');
  });

  it('is not known while a number is missing, and says which', () => {
    const worth = worthOf({ ...HOTEL, retention: null, cac: null }, 'GBP');
    expect(worth.clv).toMatchObject({ value: null, formula: '', missing: 'Missing: Retention.' });
    expect(worth.ratio.missing).toBe('Missing: Retention.');
    expect(worth.yearlyMargin.value).toBeCloseTo(132_00, 6);
    expect(worthOf({ ...HOTEL, cac: null }, 'GBP').ratio.missing).toBe('Missing: Cost to win a customer.');
  });

  it('has no end when everybody stays and nothing is discounted', () => {
    const { clv, simple } = worthOf({ ...HOTEL, retention: 100, discount: 0 }, 'GBP');
    expect(clv.value).toBeNull();
    expect(clv.missing).toContain('has no end');
    expect(simple.missing).toContain('has no end');
  });

  it('never falls when retention or margin rises', () => {
    const share = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }), (retention, margin, more, wider) => {
        const low = worthOf({ ...HOTEL, retention, margin }, 'GBP').clv.value ?? Number.NaN;
        const high = worthOf({ ...HOTEL, retention: retention + more, margin: margin + wider }, 'GBP').clv.value ?? Number.NaN;
        expect(high).toBeGreaterThanOrEqual(low - 1e-6);
      }),
    );
  });

  it('reaches a ratio at the retention that is told for it', () => {
    const numbers = { ...HOTEL, cac: 60_00 };
    const retention = retentionFor(numbers, 3);
    expect(retention).not.toBeNull();
    expect(worthOf({ ...numbers, retention }, 'GBP').ratio.value).toBeCloseTo(3, 9);
    expect(retentionFor({ ...HOTEL, cac: 10_000_00 }, 3)).toBeNull();
    expect(retentionFor({ ...HOTEL, cac: 1_00 }, 3)).toBeNull();
  });
});

describe('sensitivity', () => {
  it('goes through today’s value', () => {
    const found = sensitivityOf(HOTEL, 'GBP', { span: 10, step: 5 });
    expect(found?.margins).toEqual([30, 35, 40, 45, 50]);
    expect(found?.retentions).toHaveLength(25);
    expect(found?.values[2]?.[12]).toBeCloseTo(found?.today.value ?? 0, 6);
    expect(found?.threeTimesCost).toBe(114_00);
  });

  it('keeps to shares that there are', () => {
    const found = sensitivityOf({ ...HOTEL, margin: 3, retention: 5 }, 'GBP', { span: 30, step: 5 });
    expect(found?.margins).toEqual([3, 8, 13]);
    expect(found?.retentions[0]).toBe(0);
  });

  it('is not drawn while a number is missing', () => {
    expect(sensitivityOf({ ...HOTEL, discount: null }, 'GBP', { span: 10, step: 5 })).toBeNull();
  });

  it('draws a line for each margin, marks today, and tells the numbers in words and a table', () => {
    const data = sensitivityOf(HOTEL, 'GBP', { span: 10, step: 5 });
    if (!data) throw new Error('nothing to draw');
    const others = [{ id: 'b', name: 'Members first', retention: 30, value: 183_00 }];
    const chart = sensitivityChart(data, { currency: 'GBP', name: 'Today', others });
    const lines = chart.marks.filter((mark) => mark.kind === 'path');
    expect(lines).toHaveLength(5);
    expect(lines.filter((mark) => mark.stroke === 'accent')).toHaveLength(1);
    expect(chart.marks.filter((mark) => mark.kind === 'circle')).toHaveLength(2);
    expect(chart.alt).toContain('Today: lifetime value £156 at 16.7% retention and 40% margin.');
    expect(chart.alt).toContain('Members first: £183 at 30%.');
    expect(chart.table.head).toHaveLength(6);
    expect(new Set(chart.table.rows.map((row) => row.join())).size).toBe(chart.table.rows.length);
  });

  it('stays inside its picture whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 1e9 }),
        (retention, margin, orderValue) => {
          const data = sensitivityOf({ ...HOTEL, retention, margin, orderValue }, 'GBP', { span: 20, step: 10 });
          if (!data) return;
          const { width, height, marks } = sensitivityChart(data, { currency: 'GBP', name: 'Today' });
          const points = marks.flatMap((mark) => (mark.kind === 'path' ? mark.points : []));
          expect(points.filter(([x, y]) => x < 0 || x > width || y < -0.001 || y > height)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
