import type { SampleColumn } from './suggest.ts';
import type { Table } from './table.ts';

/** How many rows are looked at for the values of a column. */
const SAMPLE_ROWS = 500;

/** The columns of a table with the first of their values, blanks left out. */
export function sampleColumns(table: Table): SampleColumn[] {
  const values = table.columns.map((): string[] => []);
  let seen = 0;
  for (const { cells, fault } of table.rows()) {
    if (fault !== null) continue;
    cells.forEach((cell, index) => {
      const text = cell.slice(0, 500).trim();
      if (text !== '') values[index]?.push(text);
    });
    seen += 1;
    if (seen === SAMPLE_ROWS) break;
  }
  return table.columns.map((name, index) => ({ name, named: table.named[index] ?? false, values: values[index] ?? [] }));
}
