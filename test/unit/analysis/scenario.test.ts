import { describe, expect, it } from 'vitest';
import { differenceWords, quantityWords, scenarioOf, type Whole, withNumber } from '../../../src/shared/analysis/scenario.ts';
import { suggestEconomics } from '../../../src/shared/analysis/suggest-economics.ts';
import { NOTHING_OBSERVED, type Observed } from '../../../src/shared/observed.ts';
import type { AnyRecord } from '../../../src/shared/records.ts';
import { make } from './make.ts';
import { metric, point } from './observe.ts';

const WHOLE: Whole = {
  coverage: [
    { id: 'pains', label: 'Pains answered', covered: 7, total: 8, orphans: ['p'] },
    { id: 'metrics', label: 'Metrics with an objective', covered: 2, total: 4, orphans: ['a', 'b'] },
    { id: 'tactics', label: 'Tactics at a touchpoint', covered: 0, total: 0, orphans: [] },
  ],
  findings: { open: [], waived: [], counts: { error: 1, warning: 2, hint: 3 } },
  complete: 64,
};

const brief = (data: Record<string, unknown> = {}): AnyRecord =>
  make('brief', 'brief', { name: 'Harbour House', currency: 'GBP', ...data });

const mix = (id: string, data: Record<string, unknown> = {}): AnyRecord => make('marketing-mix', id, { totalBudget: 60_000_00, ...data });

const economics = (data: Record<string, unknown> = {}): AnyRecord =>
  make('economics', 'economics', {
    orderValue: 132_00,
    ordersPerYear: 2.5,
    margin: 40,
    retention: 16.7,
    discount: 8,
    cac: 38_00,
    ...data,
  });

const byId = (records: readonly AnyRecord[], observed: Observed = NOTHING_OBSERVED) =>
  new Map(scenarioOf(records, observed, WHOLE).map((quantity) => [quantity.id, quantity]));

describe('a strategy in numbers', () => {
  it('says what a customer is worth, with the formula and its convention', () => {
    const found = byId([brief(), economics()]);
    const clv = found.get('clv');
    expect(clv?.value).toBeCloseTo(156_14.46, 1);
    expect(clv?.formula).toContain('132 × (1 + 0.08) / (1 + 0.08 − 0.167) = 156.14');
    expect(found.get('ltv-cac')?.value).toBeCloseTo(4.109, 3);
    expect(found.get('cac')).toMatchObject({ better: 'down', place: { kind: 'economics', record: 'economics', path: ['cac'] } });
  });

  it('names what is missing in place of a value', () => {
    expect(byId([brief()]).get('clv')).toMatchObject({ value: null, missing: 'There are no customer economics yet.' });
    expect(byId([brief()]).get('retention')?.place).toBeNull();
    expect(byId([brief(), economics({ margin: null })]).get('clv')?.missing).toBe('Missing: Margin.');
    expect(byId([brief()]).get('budget')?.missing).toBe('There is no marketing mix yet.');
  });

  it('adds the budgets of several mixes up, and lets none of them be changed in their sum', () => {
    const found = byId([brief(), mix('m1'), mix('m2', { totalBudget: 4_000_00 })]);
    expect(found.get('budget')).toMatchObject({ value: 64_000_00, place: null, formula: '£60,000 + £4,000 = £64,000' });
  });

  it('gives the budget of each P that has one, what tactics cost, and every price', () => {
    const one = mix('m', {
      product: { budget: 12_000_00 },
      price: { points: [{ id: 'weekend', name: 'Work weekend', price: 520_00 }] },
      tactics: [{ id: 't', statement: 'Relaunch', p: 'product', cost: 9_000_00 }],
    });
    const found = byId([brief(), one]);
    expect(found.get('budget-product')?.value).toBe(12_000_00);
    expect(found.has('budget-place')).toBe(false);
    expect(found.get('budget-cost')?.value).toBe(9_000_00);
    expect(found.get('price weekend')).toMatchObject({ label: 'Work weekend', value: 520_00, better: 'neither' });
  });

  it('counts coverage over all rows that have anything, and open checks of every severity', () => {
    const found = byId([brief()]);
    expect(found.get('coverage')).toMatchObject({ value: 75, formula: 'Pains answered 7 of 8, Metrics with an objective 2 of 4' });
    expect(found.get('checks')).toMatchObject({ value: 6, better: 'down', formula: '1 errors + 2 warnings + 3 hints' });
    expect(found.get('complete')?.value).toBe(64);
  });

  it('takes the way that is better from the metric that measures the target', () => {
    const objectives = [{ id: 'o', statement: 'Less effort', measuredBy: { record: 'effort' }, target: 3 }];
    const effort = metric({ name: 'Calls', kind: 'custom', unit: 'calls', better: 'down' }, 'effort');
    expect(byId([brief({ objectives }), effort]).get('target o')).toMatchObject({ value: 3, better: 'down', label: 'Less effort' });
    expect(byId([brief({ objectives })]).get('target o')?.better).toBe('neither');
  });

  it('writes values and differences in their unit', () => {
    const money = { unit: { kind: 'money', currency: 'GBP' } } as const;
    expect(quantityWords(money, 156_14.46)).toBe('£156');
    expect(quantityWords(money, 12_50)).toBe('£12.50');
    expect(quantityWords({ unit: { kind: 'money', currency: 'JPY' } }, 10_450)).toBe('¥10,450');
    expect(quantityWords({ unit: { kind: 'ratio' } }, 4.109)).toBe('4.1 : 1');
    expect(quantityWords(money, null)).toBe('–');
    expect(differenceWords({ ...money, value: 12_00 }, -3_00)).toBe('−£3');
    expect(differenceWords({ ...money, value: 153_20 }, -10_57)).toBe('−£11');
    expect(differenceWords({ ...money, value: 12_00 }, -10_57)).toBe('−£10.57');
    expect(differenceWords({ unit: { kind: 'percent' }, value: 30 }, 2.25)).toBe('+2.3 points');
  });

  it('changes one number wherever it stands, and nothing else', () => {
    const { data } = mix('m', {
      price: {
        points: [
          { id: 'a', name: 'A', price: 1 },
          { id: 'b', name: 'B', price: 2 },
        ],
      },
    });
    const changed = withNumber(data, ['price', 'points', 'b', 'price'], 9);
    expect(changed).toEqual({
      ...data,
      price: {
        ...Reflect.get(data, 'price'),
        points: [
          { id: 'a', name: 'A', price: 1 },
          { id: 'b', name: 'B', price: 9 },
        ],
      },
    });
  });
});

describe('numbers suggested for the economics', () => {
  const observed = (points: Observed['points'], rest: Partial<Observed> = {}): Observed => ({ ...NOTHING_OBSERVED, points, ...rest });

  it('takes the latest retention and acquisition cost, money in minor units', () => {
    const repeat = metric({ name: 'Repeat stays', kind: 'retention', unit: '%', period: 'year' }, 'repeat');
    const cac = metric({ name: 'CAC', kind: 'CAC', unit: '£', better: 'down', period: 'year' }, 'cac');
    const points = [
      point({ metric: 'repeat', date: '2025-09-30', value: 15.3 }),
      point({ metric: 'repeat', date: '2026-09-30', value: 16.7 }),
      point({ metric: 'cac', date: '2026-09-30', value: 38.25 }),
    ];
    const found = suggestEconomics([brief(), repeat, cac], observed(points));
    expect(found.map(({ field, value, caution }) => ({ field, value, caution }))).toEqual([
      { field: 'retention', value: 16.7, caution: '' },
      { field: 'cac', value: 3825, caution: '' },
    ]);
    expect(found[0]?.from).toBe('Repeat stays: 16.7%, 2026');
  });

  it('turns churn round, and warns of a share that is taken by the month', () => {
    const churn = metric({ name: 'Churn', kind: 'churn', unit: '%', better: 'down', period: 'month' }, 'churn');
    const [first] = suggestEconomics([churn], observed([point({ metric: 'churn', date: '2026-09-30', value: 42 })]));
    expect(first).toMatchObject({ field: 'retention', value: 58 });
    expect(first?.caution).toContain('for a year');
  });

  it('reads retention and discount from what a lifetime value was calculated with', () => {
    const clv = metric({ name: 'CLV', kind: 'CLV', unit: '£', period: 'year' }, 'clv');
    const inputs = { formula: 'clv', input: { marginPerPeriod: 132, retention: 0.167, discount: 0.08, firstMarginAt: 0 } };
    const found = suggestEconomics([clv], observed([point({ metric: 'clv', date: '2026-09-30', value: 156.14, inputs })]));
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['retention', 16.7],
      ['discount', 8],
    ]);
  });

  it('takes the mean order and the number of customers from imported purchases', () => {
    const groups = [
      { name: 'Loyal', customers: 10, recencyDays: 1, orders: 3, spend: 0, revenue: 0 },
      { name: 'New', customers: 20, recencyDays: 1, orders: 1, spend: 0, revenue: 0 },
    ];
    const found = suggestEconomics([], observed([], { rfm: { asOf: '2026-11-22', customers: 30, revenue: 5_000_00, groups, matrix: [] } }));
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['orderValue', 100_00],
      ['customers', 30],
    ]);
  });

  it('has nothing to say where nothing was observed', () => {
    expect(suggestEconomics([brief()], NOTHING_OBSERVED)).toEqual([]);
  });
});
