import type { CsvFormat, Delimiter } from '../import.ts';
import { blanksToTabs } from './blanks.ts';
import { readDay } from './dates.ts';
import type { Decoded } from './decode.ts';
import { localeOf } from './locale.ts';
import { readWritten } from './numbers.ts';
import { readRows, readTable, type SourceRow } from './table.ts';

type Quote = '"' | "'";

/** How much of the text is looked at, in characters and rows. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 200;

/** Preferred in this order where two fit alike: what texts seldom hold comes first. */
const CANDIDATES: readonly Delimiter[] = ['\t', ';', '|', ','];

/**
 * Finds out how a text is laid out and how its values are written.
 * @param knownHeading tells whether a row of cells looks like names of columns that are known
 */
export function detectFormat(decoded: Decoded, encoding: string, knownHeading: (cells: readonly string[]) => boolean): CsvFormat {
  const { text } = decoded;
  const quote = quoteOf(beginningOf(text));
  const delimiter = delimiterOf(text, quote);
  const header = hasHeading(firstRows(text, delimiter, quote), knownHeading);
  const table = readTable(decoded, { delimiter, quote, header });
  const locale = table.ok ? localeOf(table.value.rows()) : localeOf([]);
  return { encoding, delimiter, quote, header, ...locale };
}

/** The first lines, none of them cut off unless it is the only one. */
function beginningOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const end = text.lastIndexOf('\n', SAMPLE);
  return text.slice(0, end === -1 ? SAMPLE : end + 1);
}

/** Double quotes, unless cells are wrapped in single ones. */
function quoteOf(sample: string): Quote {
  if (/(?:^|[,;\t|])"/m.test(sample)) return '"';
  const opened = sample.match(/(?:^|[,;\t|])'/gm)?.length ?? 0;
  const wrapped = sample.match(/(?:^|[,;\t|])'(?:[^'\n]|'')*'(?=[,;\t|]|$)/gm)?.length ?? 0;
  return opened > 1 && wrapped >= 0.9 * opened ? "'" : '"';
}

/** Rows are read from the whole text, as far as they are needed: a cut-off cell would change all that follows. */
function firstRows(text: string, delimiter: Delimiter, quote: Quote): SourceRow[] {
  const source = delimiter === 'blanks' ? blanksToTabs(beginningOf(text), quote) : text;
  const rows: SourceRow[] = [];
  for (const row of readRows(source, { delimiter, quote })) {
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** How evenly a delimiter parts the rows. */
interface Fit {
  readonly delimiter: Delimiter;
  /** Cells of most rows. */
  readonly width: number;
  /** Share of the rows that have as many. */
  readonly share: number;
  /** True when the first row has as many. */
  readonly first: boolean;
}

function fitOf(text: string, delimiter: Delimiter, quote: Quote): Fit {
  const widths = new Map<number, number>();
  const rows = firstRows(text, delimiter, quote);
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width, count] = [...widths].sort(([a, many], [b, more]) => more - many || b - a)[0] ?? [0, 0];
  return { delimiter, width, share: rows.length === 0 ? 0 : count / rows.length, first: rows[0]?.cells.length === width };
}

function delimiterOf(text: string, quote: Quote): Delimiter {
  const fits = CANDIDATES.map((delimiter) => fitOf(text, delimiter, quote)).filter(isTable);
  const best = Math.max(0, ...fits.map(({ share }) => share));
  const [first] = fits.filter(({ share }) => share >= 0.9 * best).sort((a, b) => b.width - a.width);
  if (first) return first.delimiter;
  const blanks = fitOf(text, 'blanks', quote);
  if (blanks.width > 1 && blanks.share >= 0.95) return 'blanks';
  // One column: whatever does not occur.
  return CANDIDATES.find((delimiter) => !text.includes(delimiter)) ?? ',';
}

/** Texts of one column have delimiters in them too, but not in all rows alike, nor in their heading. */
const isTable = ({ width, share, first }: Fit): boolean => width > 1 && share >= (first ? 0.3 : 0.97);

/** A heading names columns: it holds no values, while the rows below do, or its names are known. */
function hasHeading(rows: readonly SourceRow[], knownHeading: (cells: readonly string[]) => boolean): boolean {
  const [first, ...rest] = rows;
  if (!first || first.fault !== null) return true;
  if (knownHeading(first.cells)) return true;
  const cells = first.cells.map((cell) => cell.trim());
  if (rest.length === 0 || cells.some(isValue)) return false;
  const named = cells.filter((cell) => cell !== '');
  if (new Set(named).size < named.length || named.length < cells.length - 1) return false;
  const below = cells.map((_, index) => rest.flatMap(({ cells: row }) => row[index]?.trim() || []));
  if (below.some((column) => column.length > 0 && column.every(isValue))) return true;
  // All texts: a name is short, and does not come again among the values below it.
  return named.every((cell) => cell.length <= 40) && cells.every((cell, index) => !below[index]?.includes(cell));
}

const isValue = (text: string): boolean =>
  text.length <= 40 &&
  (readWritten(text, '.') !== null ||
    readWritten(text, ',') !== null ||
    readDay(text, 'dmy').day !== null ||
    readDay(text, 'mdy').day !== null);
