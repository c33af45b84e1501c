import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activePs, budgetOf } from '../../../src/shared/analysis/mix.ts';
import { make } from './make.ts';

const mix = (data: Record<string, unknown>) => make('marketing-mix', 'm', data).data;

describe('activePs', () => {
  it('leaves the service Ps out of a 4P mix only', () => {
    expect(activePs(mix({ scope: '4P' }))).toEqual(['product', 'price', 'place', 'promotion']);
    expect(activePs(mix({ scope: '7P' }))).toHaveLength(7);
    expect(activePs(mix({ scope: null }))).toHaveLength(7);
  });
});

describe('budgetOf', () => {
  it('adds up budget and cost by P, and says what stands under no P in use', () => {
    const budget = budgetOf(
      mix({
        scope: '4P',
        totalBudget: 100_000,
        price: { budget: 40_000 },
        people: { budget: 9_000 },
        promotion: { budget: 20_000, channelMix: [{ id: 'a', budget: 5_000 }, { id: 'b', budget: 15_000 }, { id: 'c' }] },
        tactics: [
          { id: '1', p: 'price', cost: 1_000 },
          { id: '2', p: 'price', cost: 500 },
          { id: '3', p: 'people', cost: 70 },
          { id: '4', p: null, cost: 7 },
        ],
      }),
    );
    expect(budget).toMatchObject({ total: 100_000, allocated: 60_000, cost: 1_577, unassigned: 77, undated: 1_577, channelMix: 20_000 });
    expect(budget.byP.find(({ p }) => p === 'price')).toEqual({ p: 'price', budget: 40_000, cost: 1_500 });
    expect(budget.quarters).toEqual([]);
  });

  it('spreads a cost over the days of a tactic, quarter by quarter', () => {
    const { quarters } = budgetOf(mix({ tactics: [{ id: '1', start: '2026-12-01', end: '2027-01-31', cost: 6_200 }] }));
    expect(quarters).toEqual([
      { label: 'Q4 2026', start: '2026-10-01', cost: 3_100 },
      { label: 'Q1 2027', start: '2027-01-01', cost: 3_100 },
    ]);
  });

  it('counts a tactic with one date on that day, and puts reversed dates right', () => {
    const { quarters } = budgetOf(
      mix({
        tactics: [
          { id: '1', start: '2026-05-02', cost: 10 },
          { id: '2', start: '2026-06-30', end: '2026-06-01', cost: 20 },
        ],
      }),
    );
    expect(quarters).toEqual([{ label: 'Q2 2026', start: '2026-04-01', cost: 30 }]);
  });

  it('names longer periods when a plan runs over many years', () => {
    const of = (start: string, end: string) => budgetOf(mix({ tactics: [{ id: '1', start, end, cost: 1_000_000 }] })).quarters;
    expect(of('2020-01-01', '2045-12-31').map(({ label }) => label)).toHaveLength(26);
    expect(of('2020-01-01', '2045-12-31')[0]?.label).toBe('2020');
    const widest = of('0001-01-01', '9999-12-31');
    expect(widest.length).toBeLessThanOrEqual(101);
    expect(widest.reduce((sum, { cost }) => sum + cost, 0)).toBe(1_000_000);
  });

  it('loses no minor unit to rounding', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const tactic = fc.record({ start: day, end: day, cost: fc.nat(1_000_000_000) });
    fc.assert(
      fc.property(fc.array(tactic, { maxLength: 20 }), (tactics) => {
        const budget = budgetOf(mix({ tactics: tactics.map((entry, index) => ({ id: `t${index}`, ...entry })) }));
        expect(budget.quarters.reduce((sum, { cost }) => sum + cost, 0)).toBe(budget.cost);
      }),
    );
  });
});
