import Papa from 'papaparse';
import { LONGEST_TEXT } from '../../fields.ts';
import { formatNumber } from '../../format.ts';
import { plural, t } from '../../i18n.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { CsvFormat } from '../import.ts';
import { blanksToTabs } from './blanks.ts';
import type { Decoded } from './decode.ts';

/** The most columns that a table may have. */
export const MOST_COLUMNS = 5001;

/** A row as it stands in the file. */
export interface SourceRow {
  /** The line at which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be read; null when it can. */
  readonly fault: string | null;
}

export type Layout = Pick<CsvFormat, 'delimiter' | 'quote' | 'header'>;

export interface Table {
  /** Each name once; "Column 3" for what has none. */
  readonly columns: readonly string[];
  /** Of each column, whether the heading names it. */
  readonly named: readonly boolean[];
  /** The rows below the heading, in their order, without blank ones. Reads as it goes: stop when you have enough. */
  rows(): Generator<SourceRow, void>;
}

/**
 * A text read as a table.
 * Errors: csv-empty (no row), csv-unreadable (a heading that cannot be read, or more columns than MOST_COLUMNS).
 */
export function readTable({ text, damaged }: Decoded, layout: Layout): Result<Table> {
  const source = layout.delimiter === 'blanks' ? blanksToTabs(text, layout.quote) : text;
  const first = readRows(source, layout).next().value;
  if (!first) return fail('csv-empty', t('There is no row in the file; choose another.'));
  if (first.fault !== null && layout.header) {
    return fail('csv-unreadable', t('The heading in line {{line}} cannot be read: {{fault}}', { line: first.line, fault: first.fault }));
  }
  const width = first.cells.length;
  if (width > MOST_COLUMNS) {
    const most = formatNumber(MOST_COLUMNS - 1);
    return fail('csv-unreadable', t('The rows have more than {{most}} columns; choose another delimiter.', { most }));
  }
  const check = checker(width, damaged, source.includes('\u0000'), layout.header);
  const heading = layout.header ? first.cells : new Array<string>(width).fill('');
  return ok({
    columns: namesOf(heading),
    named: heading.map((cell) => !isBlank(cell)),
    *rows() {
      let isHeading = layout.header;
      for (const row of readRows(source, layout)) {
        if (!isHeading) yield check(row);
        isHeading = false;
      }
    },
  });
}

/** Names by which columns can be told apart. */
function namesOf(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, 200) || t('Column {{number}}', { number: index + 1 });
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
    taken.add(free);
    return free;
  });
}

function checker(width: number, damaged: boolean, hasNul: boolean, header: boolean): (row: SourceRow) => SourceRow {
  // A file that is read in the wrong way has as many faults as rows: their sentences are made once.
  const ragged = new Map<number, string>();
  const raggedWords = (count: number): string => {
    const known = ragged.get(count) ?? widthFault(count, width, header);
    ragged.set(count, known);
    return known;
  };
  const tooLong = t('A cell is longer than {{most}} characters; shorten it.', { most: formatNumber(LONGEST_TEXT) });
  const faultOf = (cells: readonly string[]): string | null => {
    if (cells.length !== width && !(cells.length > width && cells.slice(width).every(isBlank))) return raggedWords(cells.length);
    if (cells.some((cell) => cell.length > LONGEST_TEXT)) return tooLong;
    if (hasNul && cells.some((cell) => cell.includes('\u0000'))) return t('A cell holds a NUL character; delete it.');
    if (damaged && cells.some((cell) => cell.includes('\ufffd'))) {
      return t('A character means nothing in this encoding; choose another encoding, or mend the cell.');
    }
    return null;
  };
  return (row) => {
    const fault = row.fault ?? faultOf(row.cells);
    return fault === null ? row : { ...row, fault };
  };
}

function widthFault(count: number, width: number, header: boolean): string {
  const found = plural(count, 'There is {{count}} cell', 'There are {{count}} cells');
  return header
    ? t('{{found}}, where the heading has {{width}}.', { found, width })
    : t('{{found}}, where the first row has {{width}}.', { found, width });
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** How much is given to the parser at once, in characters: small enough to stop in between. */
const PIECE = 1 << 17;
/** After a fault: what was read beyond the row is read again. */
const SMALL_PIECE = 1 << 10;

/** What the parser gives; its types leave it open. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Every row that is not blank, the heading among them, whatever their width. A row whose quotes are wrong ends with its line.
 * @param text with tabs in place of blanks where those are the delimiter
 */
export function* readRows(text: string, { delimiter, quote }: Omit<Layout, 'header'>): Generator<SourceRow, void> {
  const parser = new Papa.Parser({
    delimiter: delimiter === 'blanks' ? '\t' : delimiter,
    newline: '\n',
    ...(quote === '' ? { fastMode: true } : { quoteChar: quote, escapeChar: quote }),
  });
  let from = 0;
  let line = 1;
  let size = PIECE;
  while (from < text.length) {
    const end = Math.min(text.length, from + size);
    const isLast = end === text.length;
    const { data, errors, meta }: Parsed = parser.parse(text.slice(from, end), 0, !isLast);
    const wrong = firstFault(data.length, errors);
    const sound = wrong ? data.slice(0, wrong.row) : data;
    const begins = line;
    for (const cells of sound) {
      if (!cells.every(isBlank)) yield { line, cells, fault: null };
      line += linesOf(cells);
    }
    if (wrong) {
      const start = skipLines(text, from, line - begins);
      const next = skipLines(text, start, 1);
      yield { line, cells: [text.slice(start, next).trimEnd()], fault: quoteFault(wrong.code) };
      from = next;
      line += 1;
      size = SMALL_PIECE;
    } else if (isLast) {
      return;
    } else if (data.length === 0) {
      size *= 2;
    } else {
      from += meta.cursor;
      size = Math.min(size * 2, PIECE);
    }
  }
}

/** The last quote of a row that is cut off may only look stray; one that others follow is. */
function firstFault(complete: number, errors: Parsed['errors']): Parsed['errors'][number] | undefined {
  const [first, second] = errors;
  return first && (first.row < complete || second) ? first : undefined;
}

const quoteFault = (code: string): string =>
  code === 'MissingQuotes'
    ? t('A quote is opened and never closed; close it or delete it.')
    : t('A quote stands alone within a quoted cell; double it, or put a delimiter behind it.');

/** How many lines of the file a row takes. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}

/** The place that is so many line ends further on. */
function skipLines(text: string, from: number, lines: number): number {
  let at = from;
  for (let left = lines; left > 0; left -= 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  return at;
}
