import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RfmCustomer, rfm } from '../../../src/shared/metrics/rfm.ts';
import { groupOf, RFM_GROUPS } from '../../../src/shared/metrics/rfm-groups.ts';
import { figureOf, refused } from './results.ts';

const asOf = '2026-11-22';
const customer = (id: string, changes: Partial<RfmCustomer> = {}): RfmCustomer => ({
  id,
  lastPurchase: '2026-11-01',
  orders: 1,
  spend: 10,
  ...changes,
});

describe('rfm', () => {
  it('gives the fifths of ten customers who all differ', () => {
    const customers = Array.from({ length: 10 }, (_, index) =>
      customer(`C${index}`, { lastPurchase: `2026-10-${10 + index}`, orders: 10 - index, spend: index * 1.5 }),
    );
    const { value, scores } = figureOf(rfm({ customers, asOf }));
    expect(value).toBe(10);
    expect(scores.map(({ recency }) => recency)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(scores.map(({ frequency }) => frequency)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
    expect(scores.map(({ monetary }) => monetary)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('gives equals one score, counted from those strictly worse', () => {
    const orders = [1, 1, 1, 1, 1, 1, 2, 2, 3, 9];
    const { scores } = figureOf(rfm({ customers: orders.map((each, index) => customer(`C${index}`, { orders: each })), asOf }));
    expect(scores.map(({ frequency }) => frequency)).toEqual([1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
    expect(new Set(scores.map(({ recency }) => recency))).toEqual(new Set([1]));
  });

  it('agrees with counting the worse ones one by one', () => {
    const one = fc.record({ day: fc.integer({ min: 1, max: 22 }), orders: fc.nat(4), spend: fc.integer({ min: -3, max: 3 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (rows) => {
        const customers = rows.map(({ day, orders, spend }, index) =>
          customer(String(index), { lastPurchase: `2026-11-${String(day).padStart(2, '0')}`, orders, spend }),
        );
        const scoreAmong = (value: number, all: readonly number[]) =>
          1 + Math.floor((5 * all.filter((other) => other < value).length) / all.length);
        const { scores, groups } = figureOf(rfm({ customers, asOf }));
        expect(scores.map(({ recency, frequency, monetary }) => [recency, frequency, monetary])).toEqual(
          rows.map(({ day, orders, spend }) => [
            scoreAmong(
              day,
              rows.map((row) => row.day),
            ),
            scoreAmong(
              orders,
              rows.map((row) => row.orders),
            ),
            scoreAmong(
              spend,
              rows.map((row) => row.spend),
            ),
          ]),
        );
        expect(groups.reduce((sum, group) => sum + group.customers, 0)).toBe(rows.length);
      }),
    );
  });

  it('scores 100,000 customers without comparing each with each', () => {
    const customers = Array.from({ length: 100_000 }, (_, index) =>
      customer(`C${index}`, {
        lastPurchase: `${2020 + (index % 6)}-0${1 + (index % 9)}-1${index % 10}`,
        orders: (index * 7919) % 50,
        spend: (index * 104_729) % 99_991,
      }),
    );
    const start = performance.now();
    const { scores } = figureOf(rfm({ customers, asOf }));
    // A tenth of a second on a quiet machine; each with each would take a minute.
    expect(performance.now() - start).toBeLessThan(3000);
    expect(scores).toHaveLength(100_000);
  });

  it('groups by an edited table, and leaves out whom no group fits', () => {
    const groups = [{ name: 'Big', recency: [1, 5], frequency: [1, 5], monetary: [3, 5] }] as const;
    const customers = [customer('a', { spend: 5 }), customer('b', { spend: 500 })];
    const result = figureOf(rfm({ customers, asOf, groups }));
    expect(result.scores.map(({ id, group }) => [id, group])).toEqual([
      ['a', null],
      ['b', 'Big'],
    ]);
    expect(result.groups).toEqual([{ name: 'Big', customers: 1 }]);
  });

  it.each([
    [[], 'There are no customers to score; put in at least one.'],
    [[customer('a'), customer('a')], 'The customer “a” is there twice; keep one of the two.'],
    [[customer('a', { lastPurchase: '2026-02-30' })], 'The last purchase of “a” is not a day written YYYY-MM-DD; correct it.'],
    [[customer('a', { lastPurchase: '2026-11-23' })], 'The last purchase of “a” lies after 2026-11-22; correct it or choose a later day.'],
    [[customer('a', { orders: 1.5 })], 'The orders of “a” are not a whole number from 0 on; correct them.'],
    [[customer('a', { spend: Number.NaN })], 'The spend of “a” is not a number that can be used; correct it.'],
  ])('refuses what makes no sense (%#)', (customers, message) => expect(refused(rfm({ customers, asOf }))).toBe(message));

  it('refuses to count from what is no day', () => {
    expect(refused(rfm({ customers: [customer('a')], asOf: 'today' }))).toBe('“today” is not a day written YYYY-MM-DD.');
  });
});

describe('the usual RFM groups', () => {
  const fifths = [1, 2, 3, 4, 5];
  const all = fifths.flatMap((recency) => fifths.flatMap((frequency) => fifths.map((monetary) => ({ recency, frequency, monetary }))));

  it('hold every one of the 125 scores', () => {
    expect(all).toHaveLength(125);
    expect(all.filter((score) => groupOf(score) === undefined)).toEqual([]);
  });

  it('are each the first to fit some score', () => {
    expect(new Set(all.map((score) => groupOf(score)?.name))).toEqual(new Set(RFM_GROUPS.map(({ name }) => name)));
  });

  it.each([
    [5, 5, 5, 'Champions'],
    [1, 5, 5, 'Cannot lose'],
    [3, 5, 2, 'Loyal'],
    [5, 1, 5, 'New'],
    [2, 3, 3, 'At risk'],
    [1, 1, 1, 'Lost'],
  ])('call %d-%d-%d by its name', (recency, frequency, monetary, name) =>
    expect(groupOf({ recency, frequency, monetary })?.name).toBe(name),
  );
});
