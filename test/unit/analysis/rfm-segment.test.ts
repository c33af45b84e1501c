import { describe, expect, it } from 'vitest';
import { annualValueOf, ruleInWords, segmentOfGroup, yearsOf } from '../../../src/shared/analysis/rfm-segment.ts';
import { parseData } from '../../../src/shared/records.ts';

const champions = { name: 'Champions', customers: 4, recencyDays: 12.4, orders: 8.25, spend: 300_00, revenue: 1200_00 };
const rule = { name: 'Champions', recency: [4, 5], frequency: [5, 5], monetary: [1, 5] } as const;
const twoYears = { first: '2024-01-01', last: '2025-12-31' };

describe('yearsOf', () => {
  it('counts both ends of the span', () => {
    expect(yearsOf(twoYears)).toBeCloseTo(731 / 365.25, 10);
  });

  it('says nothing of a year from a month or less', () => {
    expect(yearsOf({ first: '2026-01-01', last: '2026-01-30' })).toBeNull();
    expect(yearsOf({ first: '2026-01-01', last: '2026-01-31' })).not.toBeNull();
  });
});

describe('annualValueOf', () => {
  it('is the revenue by customer and year, in whole minor units', () => {
    expect(annualValueOf(champions, twoYears)).toBe(Math.round(1200_00 / 4 / (731 / 365.25)));
  });

  it('is unknown for a group without customers', () => {
    expect(annualValueOf({ ...champions, customers: 0, revenue: 0 }, twoYears)).toBeNull();
  });
});

describe('ruleInWords', () => {
  it('leaves out scores that do not matter', () => {
    expect(ruleInWords(rule)).toBe('recency 4–5, frequency 5');
    expect(ruleInWords({ recency: [1, 5], frequency: [1, 5], monetary: [1, 5] })).toBe('any score');
  });
});

describe('segmentOfGroup', () => {
  const made = segmentOfGroup({
    group: champions,
    rule,
    asOf: '2026-01-10',
    span: twoYears,
    files: ['sales.csv'],
    currency: 'EUR',
    id: 'e1',
  });

  it('fills in name, size and value, and can be stored', () => {
    expect(made).toMatchObject({ name: 'Champions', size: 4, annualValue: 149_90 });
    expect(parseData('segment', made)).toMatchObject({ ok: true });
  });

  it('says how the value was calculated, from which file and how many customers', () => {
    expect(made.evidence?.[0]).toMatchObject({
      claim: '4 customers brought €1,200 from 1 Jan 2024 to 31 Dec 2025: €1,200 / 4 / 2.001 years = €149.90 a year each.',
      level: 'validated',
      source: 'Imported purchases: sales.csv',
      sampleSize: 4,
    });
  });

  it('leaves the value open when the purchases span a month or less', () => {
    const short = { first: '2026-01-01', last: '2026-01-09' };
    const brief = segmentOfGroup({
      group: champions,
      rule: undefined,
      asOf: '2026-01-10',
      span: short,
      files: [],
      currency: 'EUR',
      id: 'e1',
    });
    expect(brief.annualValue).toBeNull();
    expect(brief.evidence?.[0]?.claim).toContain('too short a time');
    expect(brief.description).toContain('fit no RFM group');
  });
});
