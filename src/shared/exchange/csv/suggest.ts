import { fold } from '../../fold.ts';
import type { CsvFormat, ImportKind, ImportPlan } from '../import.ts';
import { CALLED } from './column-names.ts';
import { CUSTOMER_FIELDS } from './customers.ts';
import { readDay } from './dates.ts';
import { sentimentIn, source } from './feedback.ts';
import { readWritten } from './numbers.ts';
import { targetsOf } from './targets.ts';
import type { Parse } from './values.ts';

/** A column with the first of its values, blanks left out. */
export interface SampleColumn {
  readonly name: string;
  /** True when the heading names it. */
  readonly named: boolean;
  readonly values: readonly string[];
}

const squeezed = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** The names under which each field may come, its own among them. */
const namesOf = (kind: ImportKind): readonly (readonly [field: string, names: readonly string[]])[] =>
  targetsOf(kind).map(({ field, label }) => [
    field,
    [...new Set([squeezed(field), squeezed(label), ...(CALLED[kind][field]?.split(' ') ?? [])])],
  ]);

/** True when most cells are names that columns go by: then they are a heading. */
export function isKnownHeading(kind: ImportKind, cells: readonly string[]): boolean {
  const known = new Set(namesOf(kind).flatMap(([, names]) => names));
  const named = cells.filter((cell) => cell.trim() !== '');
  const found = named.filter((cell) => known.has(squeezed(cell)));
  return found.length > 0 && 2 * found.length >= named.length;
}

/** Suggests which column goes where: by their names, and where none fits by their values. */
export function suggestColumns(kind: ImportKind, columns: readonly SampleColumn[], format: CsvFormat): ImportPlan['columns'] {
  const taken = new Map<string, number>();
  const free = (column: number): boolean => ![...taken.values()].includes(column);
  const names = columns.map(({ name, named }) => (named ? squeezed(name) : ''));
  const fits = testsFor(format);
  for (const [field, known] of fieldsFor(kind, names)) {
    const found = known
      .map((name) => names.indexOf(name))
      .find((index) => index !== -1 && free(index) && (fits[field]?.(columns[index]) ?? true));
    if (found !== undefined) taken.set(field, found);
  }
  for (const [field, isIt] of guessesFor(kind, format, taken)) {
    const found = columns.findIndex((column, index) => !taken.has(field) && free(index) && isIt(column, index));
    if (found !== -1) taken.set(field, found);
  }
  return [...taken].map(([field, column]) => ({ column, field })).sort((a, b) => a.column - b.column);
}

/** Of a customer table either the fields of purchases or those of customers. */
function fieldsFor(kind: ImportKind, names: readonly string[]): ReturnType<typeof namesOf> {
  const all = namesOf(kind);
  if (kind !== 'customers') return all;
  const summedUp = all.some(([field, known]) => field === 'lastPurchase' && known.some((name) => names.includes(name)));
  const fields = CUSTOMER_FIELDS[summedUp ? 'customers' : 'purchases'];
  return all.filter(([field]) => fields.includes(field));
}

type Test = (column: SampleColumn | undefined) => boolean;

const mostly =
  (isOne: (value: string) => boolean): Test =>
  (column) => {
    if (!column) return false;
    const right = column.values.filter(isOne).length;
    return column.values.length === 0 || right >= 0.5 * column.values.length;
  };

const isNumber =
  (format: CsvFormat) =>
  (value: string): boolean =>
    readWritten(value, format.decimal) !== null;
const isDay =
  (format: CsvFormat) =>
  (value: string): boolean => {
    const read = readDay(value, format.dateOrder);
    // A day that the calendar does not have is a fault of its row; the column is one of dates all the same.
    return read.day !== null || read.why === 'no-such-day';
  };

const reads =
  (parse: Parse<unknown>) =>
  (value: string): boolean =>
    'value' in parse(value);

/** What a column must hold besides its name: a "Rating" of words is none. */
const testsFor = (format: CsvFormat): Readonly<Record<string, Test>> => {
  const [days, numbers] = [mostly(isDay(format)), mostly(isNumber(format))];
  const [sources, moods] = [mostly(reads(source)), mostly(reads(sentimentIn(format)))];
  return {
    source: sources,
    sentiment: moods,
    date: days,
    lastPurchase: days,
    rating: numbers,
    score: numbers,
    amount: numbers,
    spend: numbers,
    orders: numbers,
  };
};

/** How a column without a telling name is known by its values. */
function guessesFor(
  kind: ImportKind,
  format: CsvFormat,
  taken: ReadonlyMap<string, number>,
): readonly (readonly [field: string, isIt: (column: SampleColumn, index: number) => boolean])[] {
  const [days, numbers] = [mostly(isDay(format)), mostly(isNumber(format))];
  const full = (column: SampleColumn, test: Test): boolean => column.values.length > 0 && test(column);
  const day = (column: SampleColumn): boolean => full(column, days);
  const plainNumber = (column: SampleColumn): boolean => !column.named && full(column, numbers) && !day(column);
  switch (kind) {
    case 'feedback':
      return [
        ['date', day],
        // A running number in front, as tables of data have it.
        ['id', (column, index) => index === 0 && plainNumber(column) && new Set(column.values).size === column.values.length],
        ['verbatim', (column) => column.values.length > 0 && meanLength(column) > 30],
        [
          'rating',
          (column) => !format.header && plainNumber(column) && column.values.every((value) => Number(value) >= 0 && Number(value) <= 10),
        ],
      ];
    case 'responses':
      return [
        ['date', day],
        ['score', plainNumber],
      ];
    case 'customers':
      if (taken.has('lastPurchase')) return [];
      return [
        ['date', day],
        ['amount', (column) => plainNumber(column) && column.values.some((value) => value.includes(format.decimal))],
        ['customer', (column) => !column.named && column.values.length > 0],
        ['amount', plainNumber],
      ];
    default:
      return [['name', (column) => !column.named && column.values.length > 0]];
  }
}

const meanLength = ({ values }: SampleColumn): number => values.reduce((sum, value) => sum + value.length, 0) / values.length;
