import { describe, expect, it } from 'vitest';
import {
  basisWords,
  changeWords,
  intervalWords,
  marginWords,
  noiseWords,
  targetWords,
  valueWords,
} from '../../../src/shared/analysis/metric-words.ts';
import { scorecardOf } from '../../../src/shared/analysis/scorecard.ts';
import { HARBOUR, metric, observed } from './observe.ts';

const of = (kind: string | null, unit = '') => metric({ kind, unit }).data;

describe('the words of a value', () => {
  it.each([
    ['NPS', 'points', 30, '30.0'],
    ['NPS', '', -12.34, '−12.3'],
    ['NPS', '', -0.01, '0.0'],
    ['CSAT', '', 86, '86.0%'],
    ['CES', '', 3.6, '3.60'],
    ['retention', '%', 28.44, '28.4%'],
    ['LTVCAC', '', 4.1, '4.1 : 1'],
    ['CAC', '£', 38, '£38'],
    ['CAC', '£ a guest', 38, '£38'],
    ['CAC', '€', 4.1, '€4.10'],
    ['CAC', '£', -38.5, '−£38.50'],
    ['CLV', 'EUR', 5489.27, '5,489 EUR'],
    ['custom', '% of room nights', 41, '41.0%'],
    ['custom', 'calls after nine', 12, '12'],
    [null, '', 1234.567, '1,235'],
  ] as const)('%s in “%s”: %d', (kind, unit, value, words) => {
    expect(valueWords(of(kind, unit), value)).toBe(words);
  });

  it('writes a target as it was put in', () => {
    expect(targetWords(of('CSAT'), 88)).toBe('88%');
    expect(targetWords(of('NPS'), 35)).toBe('35');
    expect(targetWords(of('LTVCAC'), 3)).toBe('3 : 1');
  });

  it('gives a change its direction', () => {
    expect(changeWords(of('NPS'), 3.89)).toBe('+3.9');
    expect(changeWords(of('CAC', '£'), -6)).toBe('−£6');
    expect(changeWords(of('CSAT'), 0.01)).toBe('±0.0');
  });

  it('writes margins and intervals with the metric’s decimals', () => {
    expect(marginWords(of('NPS'), 14.04)).toBe('±14.0');
    expect(intervalWords(of('NPS'), { low: -1.53, high: 22.02 })).toBe('−1.5 … 22.0');
  });

  it('says whether a change is within chance', () => {
    const [row] = scorecardOf([metric()], observed({ responses: HARBOUR }));
    if (!row?.change || !row.whole) throw new Error('No change');
    expect(noiseWords(row.metric.data, row.change)).toBe('+3.9 since Spring 26, and ±14.0 could be chance.');
    expect(noiseWords(row.metric.data, row.whole)).toBe('+19.6 ±15.2 since Spring 25: more than chance alone would make.');
  });

  it('says what the number is', () => {
    expect(basisWords(metric({ kind: 'CES', scale: '1-7' }).data)).toBe('1–7, 7 is easiest');
    expect(basisWords(metric({ kind: 'CSAT', scale: '1-5', positiveFrom: 4 }).data)).toBe('1–5, satisfied from 4');
    expect(basisWords(of('custom', '% of room nights'))).toBe('% of room nights');
    expect(basisWords(of('CAC', '£'))).toBe('Customer acquisition cost');
    expect(basisWords(of('LTVCAC', ': 1'))).toBe('LTV:CAC');
    expect(basisWords(metric({ name: 'LTV:CAC', kind: 'LTVCAC', unit: ': 1', period: 'year' }).data)).toBe('by year');
    expect(basisWords(metric({ kind: 'custom', unit: '%', period: 'month' }).data)).toBe('by month');
  });
});
