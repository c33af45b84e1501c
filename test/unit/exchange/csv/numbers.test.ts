import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWritten, toMinor, toNumber, type Written } from '../../../../src/shared/exchange/csv/numbers.ts';
import type { Decimal } from '../../../../src/shared/exchange/import.ts';

const read = (text: string, decimal: Decimal): Written => {
  const written = readWritten(text, decimal);
  if (!written) throw new Error(`${text} was not read`);
  return written;
};
const numberOf = (text: string, decimal: Decimal = '.'): number | null => toNumber(read(text, decimal));

describe('a number', () => {
  test.each([
    ['1,234.56', '.', 1234.56],
    ['1.234,56', ',', 1234.56],
    ['1 234,56', ',', 1234.56],
    ['1\u202f234,56', ',', 1234.56],
    ['1’234.56', '.', 1234.56],
    ['12,34,567', '.', 1234567],
    ['£12', '.', 12],
    ['12 €', '.', 12],
    ['EUR 12.50', '.', 12.5],
    ['-£3', '.', -3],
    ['£-3', '.', -3],
    ['85 %', '.', 85],
    ['−3', '.', -3],
    ['3-', '.', -3],
    ['(12.50)', '.', -12.5],
    ['+7', '.', 7],
    ['.5', '.', 0.5],
    ['5.', '.', 5],
    ['007', '.', 7],
    ['-0', '.', 0],
  ] as const)('is read from %j', (text, decimal, expected) => {
    expect(Object.is(numberOf(text, decimal), expected)).toBe(true);
  });

  test.each([
    ['1,5', '.'],
    ['1.5', ','],
    ['1.23,4', '.'],
    ['1,2345', '.'],
    ['1,234.5,6', '.'],
    ['1 23', '.'],
    ['1.2.3', '.'],
    ['--1', '.'],
    ['(-1)', '.'],
    ['1e5', '.'],
    ['0x10', '.'],
    ['five', '.'],
    ['', '.'],
    ['.', '.'],
    ['%', '.'],
    ['£5%', '.'],
    ['3 stars', '.'],
    ['Infinity', '.'],
    ['=1+1', '.'],
  ] as const)('is not guessed from %j', (text, decimal) => {
    expect(readWritten(text, decimal)).toBe(null);
  });

  test('that cannot be counted exactly is none', () => {
    expect(numberOf('9007199254740992')).toBe(null);
    expect(numberOf('9007199254740991')).toBe(9007199254740991);
  });
});

describe('an amount', () => {
  test('is exact in minor units', () => {
    expect(toMinor(read('0.29', '.'), 2)).toEqual({ minor: 29 });
    expect(toMinor(read('1.005', '.'), 3)).toEqual({ minor: 1005 });
    expect(toMinor(read('12', '.'), 2)).toEqual({ minor: 1200 });
    expect(toMinor(read('12.500', '.'), 2)).toEqual({ minor: 1250 });
    expect(toMinor(read('1,200', '.'), 0)).toEqual({ minor: 1200 });
  });

  test('finer than its money or too large is refused, not rounded', () => {
    expect(toMinor(read('12.505', '.'), 2)).toEqual({ minor: null, why: 'too-fine' });
    expect(toMinor(read('12.5', '.'), 0)).toEqual({ minor: null, why: 'too-fine' });
    expect(toMinor(read('99999999999999999', '.'), 2)).toEqual({ minor: null, why: 'too-large' });
  });

  test('comes back from every notation to the last unit', () => {
    const notations = [
      ['en-GB', '.'],
      ['de-DE', ','],
      ['fr-FR', ','],
      ['en-IN', '.'],
      ['de-CH', '.'],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.constantFrom(...notations), (minor, [locale, decimal]) => {
        const exact = `${minor < 0 ? '-' : ''}${String(Math.abs(minor))
          .padStart(3, '0')
          .replace(/(\d\d)$/, '.$1')}`;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(exact as `${number}`);
        expect(toMinor(read(text, decimal), 2)).toEqual({ minor });
      }),
    );
  });
});
