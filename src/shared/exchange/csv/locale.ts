import type { CsvFormat, DateOrder, Decimal } from '../import.ts';
import { readDay, threeNumbers } from './dates.ts';
import type { SourceRow } from './table.ts';

/** How many rows are looked at. */
const SAMPLE_ROWS = 5000;

/** In which order the numbers of a date stand, and what marks the decimals, as the values tell. */
export function localeOf(rows: Iterable<SourceRow>): Pick<CsvFormat, 'dateOrder' | 'decimal'> {
  const columns: string[][] = [];
  let seen = 0;
  for (const { cells, fault } of rows) {
    if (fault !== null) continue;
    cells.forEach((cell, index) => {
      // Only short texts can be dates and numbers.
      const text = cell.length > 40 ? '' : cell.trim();
      if (!/\d/.test(text)) return;
      const column = columns[index] ?? [];
      column.push(text);
      columns[index] = column;
    });
    seen += 1;
    if (seen === SAMPLE_ROWS) break;
  }
  const dateOrder = orderOf(columns);
  return { dateOrder, decimal: decimalOf(columns) };
}

/** The order that fits most; day before month where nothing tells. */
function orderOf(columns: readonly (readonly string[] | undefined)[]): DateOrder {
  const votes = { ymd: 0, dmy: 0, mdy: 0 };
  let open = 0;
  for (const column of columns) {
    const found = (column ?? []).flatMap((text) => threeNumbers(text) ?? []);
    if (!column || found.length < 0.6 * column.length) continue;
    for (const { parts, mark } of found) {
      const [a, b, c] = parts;
      if (a.length === 4) continue;
      const [first, second, third] = [Number(a), Number(b), Number(c)];
      if (first > 31 || (third > 31 && c.length < 3 && first > 31)) votes.ymd += 1;
      else if (second > 12 && first <= 12) votes.mdy += 1;
      else if (first > 12 || mark === '.') votes.dmy += 1;
      else open += 1;
    }
  }
  if (votes.ymd > votes.dmy && votes.ymd > votes.mdy) return 'ymd';
  if (votes.mdy > votes.dmy) return 'mdy';
  return votes.dmy > 0 || open > 0 ? 'dmy' : 'ymd';
}

const CERTAIN: Readonly<Record<Decimal, RegExp>> = {
  // One mark that is not followed by three digits, or both, this one last.
  '.': /^\D*(?:\d{1,3}(?:,\d{2,3})+\.\d+|\d*\.(?:\d{1,2}|\d{4,})|0+\.\d+|\d{1,3}(?:,\d{3}){2,})\D*$/,
  ',': /^\D*(?:\d{1,3}(?:[.\s]\d{2,3})+,\d+|\d*,(?:\d{1,2}|\d{4,})|0+,\d+|\d{1,3}(?:\.\d{3}){2,})\D*$/,
};

function decimalOf(columns: readonly (readonly string[] | undefined)[]): Decimal {
  let [points, commas] = [0, 0];
  for (const text of columns.flatMap((column) => column ?? [])) {
    if (/\p{L}{4}/u.test(text) || readDay(text, 'dmy').day !== null) continue;
    if (CERTAIN['.'].test(text)) points += 1;
    else if (CERTAIN[','].test(text)) commas += 1;
  }
  return commas > points ? ',' : '.';
}
