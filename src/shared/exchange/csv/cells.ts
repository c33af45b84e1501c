import { t } from '../../i18n.ts';
import type { ImportFault, ImportPlan } from '../import.ts';
import type { SourceRow } from './table.ts';
import type { Parse } from './values.ts';

/** How much of a value is shown beside its fault. */
const SHOWN = 80;

/** Where the text of a field comes from. */
type Source = { readonly column: number; readonly name: string } | { readonly text: string };
export type Sources = ReadonlyMap<string, Source>;

export const sourcesOf = (plan: ImportPlan, columns: readonly string[]): Sources =>
  new Map<string, Source>([
    ...plan.fixed.filter(({ text }) => text.trim() !== '').map(({ field, text }) => [field, { text: text.trim() }] as const),
    ...plan.columns.map(({ column, field }) => [field, { column, name: columns[column] ?? '' }] as const),
  ]);

/** The cells of one row by the fields they are led to; collects what is wrong with them. */
export interface Cells {
  /** As it stands in the file; '' for a field that nothing is led to. */
  raw(field: string): string;
  /** What a field means; `empty` when it is blank, and also when it makes no sense: that is a fault then. */
  read<T, E>(field: string, parse: Parse<T>, empty: E): T | E;
  /** As `read`, but a blank is a fault as well. */
  need<T, E>(field: string, parse: Parse<T>, empty: E): T | E;
  /** @param field '' for the row as a whole */
  fault(field: string, reason: string): void;
}

export function cellsOf(row: SourceRow, sources: Sources, faults: ImportFault[]): Cells {
  const textOf = (field: string): string => {
    const source = sources.get(field);
    if (!source) return '';
    return 'text' in source ? source.text : (row.cells[source.column] ?? '');
  };
  const fault = (field: string, reason: string): void => {
    const source = sources.get(field);
    const column = source && 'name' in source ? source.name : '';
    faults.push({ line: row.line, column, value: short(field === '' ? '' : textOf(field)), reason });
  };
  const read = <T, E>(field: string, parse: Parse<T>, empty: E): T | E => {
    const text = textOf(field).trim();
    if (text === '') return empty;
    const reading = parse(text);
    if ('value' in reading) return reading.value;
    fault(field, reading.reason);
    return empty;
  };
  return {
    raw: textOf,
    read,
    need: (field, parse, empty) => {
      if (textOf(field).trim() !== '') return read(field, parse, empty);
      fault(field, t('This is missing.'));
      return empty;
    },
    fault,
  };
}

/** The fault of a row that could not be read at all. */
export const rowFault = ({ line, cells }: SourceRow, reason: string): ImportFault => ({
  line,
  column: '',
  value: short(cells.find((cell) => cell.trim() !== '') ?? ''),
  reason,
});

const short = (text: string): string => {
  // Cut first: a cell may hold megabytes.
  const line = text
    .slice(0, 4 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
};
