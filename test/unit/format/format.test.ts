import { describe, expect, it } from 'vitest';
import { formatDate, formatFixed, formatMoney, formatNumber, formatPercent, minorUnits, signedFixed } from '../../../src/shared/format.ts';

describe('format', () => {
  it('writes money from minor units, without empty decimals', () => {
    expect(formatMoney(120_000, 'EUR')).toBe('€1,200');
    expect(formatMoney(1_250, 'GBP')).toBe('£12.50');
    expect(formatMoney(1_250, 'JPY')).toBe('¥1,250');
    expect(formatMoney(5, null)).toBe('€0.05');
    expect(minorUnits('JPY')).toBe(0);
    expect(minorUnits('UAH')).toBe(2);
  });

  it('writes a day the same in every time zone, and gives back what is none', () => {
    expect(formatDate('2026-09-04')).toBe('4 Sep 2026');
    expect(formatDate('2026-09-04', 'long')).toBe('4 September 2026');
    expect(formatDate('soon')).toBe('soon');
  });

  it('parts thousands and keeps decimals few', () => {
    expect(formatNumber(12_000.128)).toBe('12,000.13');
    expect(formatNumber(3.14, 0)).toBe('3');
    expect(formatPercent(62.25)).toBe('62.3%');
  });

  it('keeps the decimals of a column of figures, with a true minus and no sign on nothing', () => {
    expect([5.4, -1.1, -0.001, 1234.567].map((value) => formatFixed(value, 2))).toEqual(['5.40', '−1.10', '0.00', '1,234.57']);
    expect([0.5, -1.1, 0, -0.004].map((value) => signedFixed(value, 2))).toEqual(['+0.50', '−1.10', '0.00', '0.00']);
  });
});
