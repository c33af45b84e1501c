import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney, parseNumber, showMoney, showNumber } from '../../../../src/renderer/ui/numbers.ts';

const value = (typed: string, bounds = {}) => {
  const read = parseNumber(typed, bounds);
  return read.ok ? read.value : read.problem;
};

describe('parseNumber', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['0', 0],
    ['-3', -3],
    ['−3', -3],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['1 234', 1234],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1’234', 1234],
  ])('reads %j', (typed, expected) => {
    expect(value(typed)).toBe(expected);
  });

  it.each(['12,', 'abc', '1e5', '--2', '1,2,3', '0x10', 'NaN', 'Infinity', '12 apples', '٣'])('keeps %j as not a number yet', (typed) => {
    expect(value(typed)).toMatch(/is not a number yet/);
  });

  it('says which bound is passed', () => {
    expect(value('101', { min: 0, max: 100 })).toMatch(/100 or less/);
    expect(value('-1', { min: 0, max: 100 })).toMatch(/0 or more/);
  });

  it('refuses a number that cannot be held exactly', () => {
    expect(value('99999999999999999999')).toMatch(/too large/);
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
        const number = hundredths / 100;
        expect(value(showNumber(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('parseMoney', () => {
  it.each([
    ['4000', 'EUR', 400_000],
    ['€4,000', 'EUR', 400_000],
    ['£ 12.50', 'GBP', 1250],
    ['12,5', 'EUR', 1250],
    ['0.29', 'EUR', 29],
    ['¥1,200', 'JPY', 1200],
    ['EUR 7', 'EUR', 700],
    ['', 'EUR', null],
  ])('reads %j in %s', (typed, currency, expected) => {
    expect(parseMoney(typed, currency)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['abc', 'EUR'],
    ['12.345', 'EUR'],
    ['1.5', 'JPY'],
    ['-5', 'EUR'],
    ['5 bananas', 'EUR'],
  ])('refuses %j in %s', (typed, currency) => {
    expect(parseMoney(typed, currency).ok).toBe(false);
  });

  it('reads back what it shows, to the last minor unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), fc.constantFrom('EUR', 'GBP', 'JPY', 'PLN', 'SEK', 'CHF', 'UAH'), (minor, currency) => {
        expect(parseMoney(showMoney(minor, currency), currency)).toEqual({ ok: true, value: minor });
      }),
    );
  });
});
