import type { ServqualData } from '../../../shared/analysis/servqual.ts';
import { type Dimension, SERVQUAL_ITEMS } from '../../../shared/frameworks/servqual.ts';
import { parseNumber } from '../../ui/numbers.ts';
import { cleanText } from '../../ui/text.ts';
import type { Cell } from '../frame/cells.ts';

export type Respondent = ServqualData['respondents'][number];
export type Half = 'expectations' | 'perceptions';
export const HALVES = ['expectations', 'perceptions'] as const satisfies readonly Half[];

const ITEMS = SERVQUAL_ITEMS.length;
/** Characters of a respondent's name. */
export const LONGEST_LABEL = 200;
/** As many as a list of a record holds. */
export const MOST_RESPONDENTS = 5000;

/** Columns of the respondents' grid: the label, 22 expectations, 22 perceptions, and taking the row away. */
export const LABEL_COLUMN = 0;
export const FIRST_ANSWER = 1;
export const LAST_ANSWER = 2 * ITEMS;
export const REMOVE_COLUMN = LAST_ANSWER + 1;
export const COLUMNS = REMOVE_COLUMN + 1;

/** Which answer a column of the grid holds; undefined where it holds none. */
export function answerAt(column: number): { readonly half: Half; readonly index: number } | undefined {
  if (column < FIRST_ANSWER || column > LAST_ANSWER) return undefined;
  const place = column - FIRST_ANSWER;
  return place < ITEMS ? { half: 'expectations', index: place } : { half: 'perceptions', index: place - ITEMS };
}

/** A row of numbers with one of them set; it grows no longer than it must. */
export function withNumber(values: readonly (number | null)[], index: number, value: number | null): (number | null)[] {
  const next = Array.from({ length: Math.max(values.length, index + 1) }, (_, at) => (at === index ? value : (values[at] ?? null)));
  while (next.length > 0 && next.at(-1) === null) next.pop();
  return next;
}

/** The averages with one of them set. */
export const withAverage = (data: ServqualData, half: Half, index: number, value: number | null): ServqualData => ({
  ...data,
  [half]: withNumber(data[half], index, value),
});

export const withWeight = (data: ServqualData, dimension: Dimension, weight: number | null): ServqualData => ({
  ...data,
  weights: { ...data.weights, [dimension]: weight },
});

/** The respondents with one answer set; the row after the last is a new respondent. */
export function withAnswer(data: ServqualData, { row, column }: Cell, value: number | null, newId: () => string): ServqualData {
  const place = answerAt(column);
  if (!place || row > data.respondents.length || (row === data.respondents.length && (value === null || row >= MOST_RESPONDENTS)))
    return data;
  const respondents = [...data.respondents];
  const before = respondents[row] ?? newRespondent(row, newId);
  respondents[row] = { ...before, [place.half]: withNumber(before[place.half], place.index, value) };
  return { ...data, respondents };
}

export const withLabel = (data: ServqualData, row: number, label: string): ServqualData => ({
  ...data,
  respondents: data.respondents.map((respondent, at) => (at === row ? { ...respondent, label } : respondent)),
});

export const withoutRespondent = (data: ServqualData, row: number): ServqualData => ({
  ...data,
  respondents: data.respondents.filter((_, at) => at !== row),
});

const newRespondent = (row: number, newId: () => string): Respondent => ({
  id: newId(),
  label: String(row + 1),
  expectations: [],
  perceptions: [],
});

/** What came of pasting: the study, how many answers were taken, and how many cells were none. */
export interface Pasted {
  readonly data: ServqualData;
  readonly taken: number;
  readonly leftOut: number;
}

/** The cells of a text copied from a spreadsheet; empty lines are none. */
export const cellsOf = (text: string): string[][] =>
  text
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

/** True when a text is more than one cell, so that it is spread over the grid. */
export const isBlock = (text: string): boolean => /\t|[\n\r]\s*\S/.test(text.trim());

/** A rating of 1–7, null for an empty cell, undefined for what is neither. */
function ratingOf(cell: string, decimals: number | undefined): number | null | undefined {
  const parsed = parseNumber(cell, { min: 1, max: 7, decimals });
  return parsed.ok ? parsed.value : undefined;
}

/** Averages pasted from a cell on: down the statements, and from expectations into perceptions where there are two columns. */
export function pastedAverages(data: ServqualData, text: string, at: Cell): Pasted {
  let next = data;
  let taken = 0;
  let leftOut = 0;
  withoutHead(cellsOf(text), 0).forEach((cells, down) => {
    cells.forEach((cell, across) => {
      const half = HALVES[at.column + across];
      const index = at.row + down;
      const rating = half === undefined || index >= ITEMS ? undefined : ratingOf(cell, undefined);
      if (half === undefined || rating === undefined) {
        leftOut += 1;
        return;
      }
      next = withAverage(next, half, index, rating);
      if (rating !== null) taken += 1;
    });
  });
  return { data: next, taken, leftOut };
}

/** Respondents pasted from a cell on, one a line; lines beyond the last are new respondents. A line of 44 has no label. */
export function pastedRespondents(data: ServqualData, text: string, at: Cell, newId: () => string): Pasted {
  const lines = cellsOf(text);
  const widest = lines.reduce((most, cells) => Math.max(most, cells.length), 0);
  const from = at.column === LABEL_COLUMN && widest === 2 * ITEMS ? FIRST_ANSWER : at.column;
  const respondents = [...data.respondents];
  let taken = 0;
  let leftOut = 0;
  withoutHead(lines, from === LABEL_COLUMN ? 1 : 0).forEach((cells, down) => {
    const row = Math.min(at.row, data.respondents.length) + down;
    if (row >= MOST_RESPONDENTS) {
      leftOut += cells.length;
      return;
    }
    let respondent = respondents[row] ?? newRespondent(row, newId);
    cells.forEach((cell, across) => {
      const column = from + across;
      const place = answerAt(column);
      if (column === LABEL_COLUMN) {
        respondent = { ...respondent, label: cleanText(cell).text.slice(0, LONGEST_LABEL).toWellFormed() };
        return;
      }
      const rating = place ? ratingOf(cell, 0) : undefined;
      if (!place || rating === undefined) {
        leftOut += 1;
        return;
      }
      respondent = { ...respondent, [place.half]: withNumber(respondent[place.half], place.index, rating) };
      if (rating !== null) taken += 1;
    });
    respondents[row] = respondent;
  });
  return { data: { ...data, respondents }, taken, leftOut };
}

/** The lines without the first when that names the columns: none of its cells is a number while there are more lines. */
function withoutHead(lines: readonly (readonly string[])[], skipped: number): readonly (readonly string[])[] {
  const [first, ...others] = lines;
  const cells = first?.slice(skipped).filter((cell) => cell !== '') ?? [];
  const isHead = others.length > 0 && cells.length > 0 && cells.every((cell) => !parseNumber(cell).ok);
  return isHead ? others : lines;
}
