import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  customersOfGroup,
  groupCustomers,
  leadingGroups,
  purchaseDays,
  type RfmStudy,
  rfmSummary,
  rfmTable,
  scoreCustomers,
} from '../../../src/shared/analysis/rfm.ts';
import { RFM_GROUPS } from '../../../src/shared/metrics/rfm-groups.ts';
import type { CustomerColumns } from '../../../src/shared/rows.ts';

const columns = (rows: readonly (readonly [id: string, lastPurchase: string, orders: number, spend: number])[]): CustomerColumns => ({
  ids: rows.map(([id]) => id),
  lastPurchase: rows.map(([, day]) => day),
  orders: rows.map(([, , orders]) => orders),
  spend: rows.map(([, , , spend]) => spend),
});

/** Five customers, each a fifth: the first is the best in everything. */
const FIFTHS = columns([
  ['a', '2026-05-05', 50, 500_00],
  ['b', '2026-05-04', 40, 400_00],
  ['c', '2026-05-03', 30, 300_00],
  ['d', '2026-05-02', 20, 200_00],
  ['e', '2026-05-01', 10, 100_00],
]);

/** Scored and grouped; throws where there is nobody. */
const grouped = (customers: CustomerColumns, study: RfmStudy) => {
  const scored = scoreCustomers(customers, study?.rfmAsOf ?? null);
  if (!scored) throw new Error('No customers');
  return groupCustomers(scored, rfmTable(study));
};

const group = (name: string, ends: Partial<Record<`${'recency' | 'frequency' | 'monetary'}${'From' | 'To'}`, number>>) => ({
  id: name,
  name,
  recencyFrom: null,
  recencyTo: null,
  frequencyFrom: null,
  frequencyTo: null,
  monetaryFrom: null,
  monetaryTo: null,
  ...ends,
});

describe('rfmSummary', () => {
  it('is null while there are no customers', () => {
    expect(rfmSummary(columns([]), undefined)).toBeNull();
    expect(purchaseDays(columns([]))).toBeNull();
  });

  it('counts from the last purchase of all when no day is set', () => {
    const summary = rfmSummary(FIFTHS, undefined);
    expect(summary).toMatchObject({ asOf: '2026-05-05', customers: 5, revenue: 1500_00 });
    expect(summary?.groups.find(({ name }) => name === 'Champions')).toEqual({
      name: 'Champions',
      customers: 2,
      recencyDays: 0.5,
      orders: 45,
      spend: 450_00,
      revenue: 900_00,
    });
  });

  it('counts from the day that the study sets, unless somebody bought after it', () => {
    expect(rfmSummary(FIFTHS, { rfmAsOf: '2026-05-15', rfmGroups: [] })?.groups[0]?.recencyDays).toBe(10.5);
    expect(rfmSummary(FIFTHS, { rfmAsOf: '2026-01-01', rfmGroups: [] })?.asOf).toBe('2026-05-05');
  });

  it('places customers by recency and frequency in the matrix', () => {
    const matrix = rfmSummary(FIFTHS, undefined)?.matrix;
    expect(matrix?.map((row) => [...row])).toEqual([0, 1, 2, 3, 4].map((at) => [0, 1, 2, 3, 4].map((other) => (other === at ? 1 : 0))));
  });

  it('takes the first group that fits, an open end reaching to 1 or 5', () => {
    const study = { rfmAsOf: null, rfmGroups: [group('Recent', { recencyFrom: 4 }), group('All', {})] };
    expect(rfmSummary(FIFTHS, study)?.groups.map(({ name, customers }) => [name, customers])).toEqual([
      ['Recent', 2],
      ['All', 3],
    ]);
  });

  it('shows groups without a customer, and those who fit none as Other at the end', () => {
    const study = { rfmAsOf: null, rfmGroups: [group('Nobody', { recencyFrom: 5, frequencyTo: 1 }), group('Top', { monetaryFrom: 5 })] };
    expect(rfmSummary(FIFTHS, study)?.groups.map(({ name, customers, spend }) => [name, customers, spend])).toEqual([
      ['Nobody', 0, 0],
      ['Top', 1, 500_00],
      ['Other', 4, 250_00],
    ]);
  });

  it('keeps two groups of one name apart', () => {
    const study = { rfmAsOf: null, rfmGroups: [group('Same', { recencyFrom: 4 }), group('Same', { recencyTo: 3 })] };
    expect(rfmSummary(FIFTHS, study)?.groups.map(({ customers }) => customers)).toEqual([2, 3]);
  });

  it('still scores the others when one row is beyond all reason', () => {
    const odd = columns([
      ['a', '2026-05-05', 1, Number.MAX_SAFE_INTEGER],
      ['b', '2026-05-01', 1, -100],
    ]);
    expect(rfmSummary(odd, undefined)?.customers).toBe(2);
  });

  it('loses no customer and no money, whatever the table', () => {
    const customer = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      orders: fc.integer({ min: 1, max: 9 }),
      spend: fc.integer({ min: -500, max: 5000 }),
    });
    const end = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    const rule = fc.record({ recencyFrom: end, recencyTo: end, frequencyFrom: end, frequencyTo: end, monetaryFrom: end, monetaryTo: end });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 60 }), fc.array(rule, { maxLength: 5 }), (rows, rules) => {
        const table = columns(
          rows.map(({ day, orders, spend }, index) => [`c${index}`, `2026-02-${String(day).padStart(2, '0')}`, orders, spend]),
        );
        const study = { rfmAsOf: null, rfmGroups: rules.map((ends, index) => ({ id: `${index}`, name: `${index}`, ...ends })) };
        const summary = rfmSummary(table, study);
        const spent = rows.reduce((sum, { spend }) => sum + spend, 0);
        expect(summary?.revenue).toBe(spent);
        expect(summary?.groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(rows.length);
        expect(summary?.matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        const scored = grouped(table, study);
        const places = summary?.groups.flatMap((_, index) => customersOfGroup(table, scored, index));
        expect(places?.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
      }),
    );
  });
});

describe('rfmTable', () => {
  it('is the usual table while the study has none', () => {
    expect(rfmTable(undefined)).toEqual(RFM_GROUPS);
    expect(rfmTable({ rfmAsOf: null, rfmGroups: [] })).toEqual(RFM_GROUPS);
  });

  it('names a group that has no name', () => {
    expect(rfmTable({ rfmAsOf: null, rfmGroups: [group(' ', {})] })[0]).toEqual({
      name: 'Untitled group',
      recency: [1, 5],
      frequency: [1, 5],
      monetary: [1, 5],
    });
  });
});

describe('customersOfGroup', () => {
  it('lists those who spent most first', () => {
    const names = customersOfGroup(FIFTHS, grouped(FIFTHS, { rfmAsOf: null, rfmGroups: [group('All', {})] }), 0).map(
      (place) => FIFTHS.ids[place],
    );
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('leadingGroups', () => {
  it('names the group that most customers of a cell are in, and nobody where there are none', () => {
    const study = { rfmAsOf: null, rfmGroups: [group('Spenders', { monetaryFrom: 4 }), group('Rest', { monetaryTo: 2 })] };
    const leads = leadingGroups(grouped(FIFTHS, study));
    expect([0, 1, 2, 3, 4].map((at) => leads[at]?.[at])).toEqual(['Rest', 'Rest', 'Other', 'Spenders', 'Spenders']);
    expect(leads[4]?.[0]).toBeNull();
  });
});

/** Real purchases beside the repository: customer, YYYYMMDD, pieces, dollars. */
const CDNOW = join(import.meta.dirname, '../../../../shared/data/cdnow-transactions.txt');

describe.skipIf(!existsSync(CDNOW))('the purchases of 23,570 real customers', () => {
  it('keep every customer and every cent, and the best group brings most of the revenue', () => {
    const customers = new Map<string, { last: number; orders: number; spend: number }>();
    for (const line of readFileSync(CDNOW, 'utf8').split('\r\n').slice(1)) {
      const [id = '', day = '', , dollars = ''] = line.trim().split(/\s+/);
      if (id === '') continue;
      const { last, orders, spend } = customers.get(id) ?? { last: 0, orders: 0, spend: 0 };
      customers.set(id, { last: Math.max(last, Number(day)), orders: orders + 1, spend: spend + Math.round(Number(dollars) * 100) });
    }
    const iso = (day: number): string => String(day).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
    const summary = rfmSummary(columns([...customers].map(([id, { last, orders, spend }]) => [id, iso(last), orders, spend])), undefined);
    expect(summary).toMatchObject({ asOf: '1998-06-30', customers: 23_570, revenue: 2_500_315_63 });
    expect(summary?.groups.reduce((sum, { customers: count }) => sum + count, 0)).toBe(23_570);
    const best = summary?.groups[0];
    expect(best?.name).toBe('Champions');
    expect((best?.revenue ?? 0) / 2_500_315_63).toBeGreaterThan(0.5);
  });
});
