import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../../src/shared/exchange/csv/detect.ts';
import { isKnownHeading } from '../../../../src/shared/exchange/csv/suggest.ts';
import type { CsvFormat, ImportKind } from '../../../../src/shared/exchange/import.ts';

const formatOf = (text: string, kind: ImportKind = 'feedback'): CsvFormat =>
  detectFormat({ text, damaged: false }, 'utf-8', (cells) => isKnownHeading(kind, cells));

describe('the delimiter', () => {
  test.each([
    [',', 'id,comment\n1,"Good, really; good"\n2,Bad\n'],
    [';', 'id;comment;price\n1;Good, really;1,50\n2;Bad;2,00\n'],
    ['\t', 'id\tcomment\n1\tGood, really\n2\tBad; very bad\n'],
    ['|', 'id|comment\n1|Good, really\n2|Bad\n'],
    ['blanks', ' customer  date amount\n 1  19970101 2.50\n 22 19970102   12.00\n'],
  ] as const)('is found out: %j', (delimiter, text) => {
    expect(formatOf(text).delimiter).toBe(delimiter);
  });

  test('of one column of sentences is none of the marks in them', () => {
    const text = `comment\n${Array.from({ length: 20 }, (_, index) => `Well, ${'really, '.repeat(index % 4)}I like it; mostly\n`).join('')}`;
    expect(['\t', '|']).toContain(formatOf(text).delimiter);
  });

  test('is found although a row is ragged and a quote is open', () => {
    expect(formatOf('id;said\n1;good\n2\n3;"open\n4;fine, thanks\n5;ok\n').delimiter).toBe(';');
  });
});

describe('the quote', () => {
  test('is single where cells are wrapped so, and double otherwise', () => {
    expect(formatOf("id,said\n'1','it''s, well'\n'2','fine'\n").quote).toBe("'");
    expect(formatOf("id,said\n1,it's fine\n2,'tis good\n").quote).toBe('"');
  });
});

describe('the heading', () => {
  test.each([
    [true, 'id,date,comment\n1,2026-05-01,Good\n'],
    [true, 'Comment\nGood\nBad\n'],
    [true, 'who,what\nAnn,apples\nBob,pears\n'],
    [false, '1,2026-05-01,Good\n2,2026-05-02,Bad\n'],
    [false, 'C1,2026-05-01\nC2,2026-05-02\n'],
    [false, 'Lovely place to stay in the summer\n'],
    [false, 'Ann,Good\nBob,Bad\nAnn,Bad\n'],
  ])('is there or not: %s, %j', (header, text) => {
    expect(formatOf(text).header).toBe(header);
  });
});

describe('dates and decimals', () => {
  test.each([
    ['ymd', 'date,said\n2026-05-01,a\n'],
    ['dmy', 'date,said\n01/02/2026,a\n13/02/2026,b\n'],
    ['mdy', 'date,said\n01/02/2026,a\n02/13/2026,b\n'],
    ['dmy', 'date,said\n1.2.26,a\n2.2.26,b\n'],
    ['dmy', 'date,said\n01/02/2026,a\n'],
    ['ymd', 'date,said\n99/12/31,a\n98/01/02,b\n'],
    ['mdy', 'date,said\n01/02/2026 10:15 PM,a\n12/31/2026 1:05 AM,b\n'],
  ] as const)('have the order that the values tell: %s, %j', (order, text) => {
    expect(formatOf(text).dateOrder).toBe(order);
  });

  test.each([
    ['.', 'id,amount\n1,"1,234.50"\n2,3.20\n'],
    [',', 'id;amount\n1;1.234,50\n2;3,2\n'],
    [',', 'id;amount\n1;12,5\n2;1.000\n'],
    ['.', 'id;date;amount\n1;1.2.2026;12\n'],
    ['.', 'id,said\n1,"On 3,5 days"\n'],
  ] as const)('have the mark that the values tell: %s, %j', (decimal, text) => {
    expect(formatOf(text).decimal).toBe(decimal);
  });
});
