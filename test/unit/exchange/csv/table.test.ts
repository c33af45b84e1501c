import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Layout, MOST_COLUMNS, readTable, type SourceRow } from '../../../../src/shared/exchange/csv/table.ts';
import { failure, value } from '../../main/helpers.ts';

const COMMAS: Layout = { delimiter: ',', quote: '"', header: true };
const rowsOf = (text: string, layout: Partial<Layout> = {}, damaged = false): SourceRow[] => [
  ...value(readTable({ text, damaged }, { ...COMMAS, ...layout })).rows(),
];
const cells = (rows: readonly SourceRow[]): (readonly string[])[] => rows.map((row) => row.cells);
const faults = (rows: readonly SourceRow[]): [line: number, fault: string | null][] => rows.map(({ line, fault }) => [line, fault]);

describe('rows', () => {
  test('know the line at which they begin, whatever line ends and blank lines stand before', () => {
    const rows = rowsOf('a,b\n1,"two\nlines"\n\n , \n3,"x\n\ny"\n4,z');
    expect(rows.map(({ line }) => line)).toEqual([2, 6, 9]);
    expect(cells(rows)).toEqual([
      ['1', 'two\nlines'],
      ['3', 'x\n\ny'],
      ['4', 'z'],
    ]);
  });

  test('keep what only looks like a formula, a quote in the middle of a cell, and blanks at its ends', () => {
    const rows = rowsOf('a,b\n=SUM(A1),+1\n-x,@cmd\n5" tall, both \n');
    expect(cells(rows)).toEqual([
      ['=SUM(A1)', '+1'],
      ['-x', '@cmd'],
      ['5" tall', ' both '],
    ]);
    expect(rows.every(({ fault }) => fault === null)).toBe(true);
  });

  test('with too few or too many cells are faults; blank cells beyond the last column are none', () => {
    expect(faults(rowsOf('a,b\n1\n1,2,3\n1,2,,\n'))).toEqual([
      [2, 'There is 1 cell, where the heading has 2.'],
      [3, 'There are 3 cells, where the heading has 2.'],
      [4, null],
    ]);
  });

  test('whose quote is never closed are faults, and the next line is read again', () => {
    const rows = rowsOf('a,b\n1,"open\n2,two\n3,"three"\n');
    expect(faults(rows)).toEqual([
      [2, 'A quote stands alone within a quoted cell; double it, or put a delimiter behind it.'],
      [3, null],
      [4, null],
    ]);
    expect(faults(rowsOf('a,b\n1,"open\n2,two\n'))[0]?.[1]).toContain('never closed');
  });

  test('with a stray quote are faults, and nothing of the rows below is swallowed', () => {
    const text = `a,b\n${'"x,1\n'.repeat(3000)}2,"he said "hi""\n3,last\n`;
    const rows = rowsOf(text);
    expect(rows).toHaveLength(3002);
    expect(rows.at(-1)).toEqual({ line: 3003, cells: ['3', 'last'], fault: null });
    expect(rows.filter(({ fault }) => fault !== null)).toHaveLength(3001);
  });

  test('with an endless cell or a NUL character are faults', () => {
    const rows = rowsOf(`a,b\n1,"${'x\n'.repeat(5_000_000)}"\n2,a\u0000b\n3,good\n`);
    expect(faults(rows).map(([, fault]) => fault?.slice(0, 20))).toEqual(['A cell is longer tha', 'A cell holds a NUL c', undefined]);
    expect(rows.map(({ line }) => line)).toEqual([2, 5_000_003, 5_000_004]);
  });

  test('with a character that the encoding did not have are faults only where the bytes were at fault', () => {
    expect(rowsOf('a\ncaf\ufffd\n')[0]?.fault).toBe(null);
    expect(rowsOf('a\ncaf\ufffd\n', {}, true)[0]?.fault).toContain('encoding');
  });

  test('parted by runs of blanks keep the blanks within quotes', () => {
    const text = '  id \t name   sum\n 1   "Ann  Lee" 2  \n\n 2 5"x 3\n 3 "a ""b"" c"\t4\n';
    expect(cells(rowsOf(text, { delimiter: 'blanks' }))).toEqual([
      ['1', 'Ann  Lee', '2'],
      ['2', '5"x', '3'],
      ['3', 'a "b" c', '4'],
    ]);
    expect(rowsOf(text.replaceAll('"', ''), { delimiter: 'blanks' })[1]?.cells).toEqual(['2', '5x', '3']);
  });

  test('may be quoted in single quotes or not at all', () => {
    expect(cells(rowsOf("a,b\n'x,y',2\n", { quote: "'" }))).toEqual([['x,y', '2']]);
    expect(cells(rowsOf('a,b\n"x,2\n', { quote: '' }))).toEqual([['"x', '2']]);
  });

  test('come back as they were written, with the lines at which they begin', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', 'a"b', '"', '""', 'x\ny', '\n', ',', ' ', ';', 'é €'));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t'),
        (table, delimiter) => {
          const clean = table.map((row) => ['k', ...row.slice(0, 2).map((text) => text.replaceAll('\r', '').replaceAll('\u0000', ''))]);
          const text = Papa.unparse(clean, { delimiter, newline: '\n' });
          const rows = rowsOf(text, { delimiter: delimiter === ',' ? ',' : delimiter === ';' ? ';' : '\t', header: false });
          expect(cells(rows)).toEqual(clean);
          let line = 1;
          for (const row of rows) {
            expect(row.line).toBe(line);
            line += row.cells.join('').split('\n').length;
          }
        },
      ),
    );
  });

  test('come back whole where one piece of the text ends and the next begins', () => {
    const made = Array.from({ length: 20_000 }, (_, index) => [`${index}`, `say "${index}", twice\n${'x'.repeat(index % 40)}`]);
    const rows = rowsOf(Papa.unparse(made, { newline: '\n' }), { header: false });
    expect(cells(rows)).toEqual(made);
  });
});

describe('columns', () => {
  test('have names that can be told apart', () => {
    expect(value(readTable({ text: ',Name, Name ,"two\nlines",Name\n1,2,3,4,5\n', damaged: false }, COMMAS)).columns).toEqual([
      'Column 1',
      'Name',
      'Name (2)',
      'two lines',
      'Name (3)',
    ]);
    expect(value(readTable({ text: '1,2\n', damaged: false }, { ...COMMAS, header: false })).columns).toEqual(['Column 1', 'Column 2']);
  });

  test('are read up to five thousand, and refused beyond', () => {
    const wide = (count: number): string =>
      `${Array.from({ length: count }, (_, index) => `c${index}`).join(',')}\n${','.repeat(count - 2)}1,2\n`;
    expect(rowsOf(wide(5000))[0]).toMatchObject({ line: 2, fault: null });
    expect(failure(readTable({ text: wide(MOST_COLUMNS + 1), damaged: false }, COMMAS), 'csv-unreadable').message).toContain('5,000');
  });

  test('whose heading cannot be read are refused with its line', () => {
    expect(failure(readTable({ text: '\na,"b\n1,2\n', damaged: false }, COMMAS), 'csv-unreadable').message).toContain('line 2');
  });
});
