import Papa from 'papaparse';
import type { Table } from '../../shared/exchange/csv/table.ts';
import { nameKey } from '../../shared/exchange/csv/values.ts';
import type { ImportPlan } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Parts are parted by commas; those with a comma in them are quoted. */
const partsOf = (text: string): string[] =>
  Papa.parse<string[]>(text, { delimiter: ',' })
    .data.flat()
    .filter((part) => part.trim() !== '');

/** What stands before and behind the "=" at this place; without one there is nothing behind it. */
const splitAt = (part: string, place: number): [before: string, behind: string] =>
  place === -1 ? [part.trim(), ''] : [part.slice(0, place).trim(), part.slice(place + 1).trim()];

/**
 * Reads `--map column=field,…`: a column by its name or its number from 1; nothing before the "=" is the one without a name.
 * Errors: invalid-input, with the columns there are.
 */
export function readMap(text: string, { columns: names, named }: Pick<Table, 'columns' | 'named'>): Result<ImportPlan['columns']> {
  const columns: { column: number; field: string }[] = [];
  // A field has no "=" in it, a column may.
  for (const part of partsOf(text)) {
    const [name, field] = splitAt(part, part.lastIndexOf('='));
    const column = name === '' ? unnamedIn(named) : columnCalled(name, names);
    if (column === null || field === '') {
      const known = names.slice(0, 30).join(', ');
      return fail(
        'invalid-input',
        t('--map: “{{name}}” names no column; write column=field with one of {{known}}.', { name: part, known }),
      );
    }
    columns.push({ column, field });
  }
  return ok(columns);
}

/** The place of the only column that the heading gives no name. */
const unnamedIn = (named: readonly boolean[]): number | null => (named.filter((has) => !has).length === 1 ? named.indexOf(false) : null);

/** The place of a column, from 0; null when none is called so. */
function columnCalled(name: string, names: readonly string[]): number | null {
  const exact = names.indexOf(name);
  if (exact !== -1) return exact;
  const folded = names.findIndex((known) => nameKey(known) === nameKey(name));
  if (folded !== -1) return folded;
  const number = /^\d{1,5}$/.test(name) ? Number(name) : 0;
  return number >= 1 && number <= names.length ? number - 1 : null;
}

/** Reads `--set field=text,…`. Errors: invalid-input. */
export function readSet(text: string): Result<ImportPlan['fixed']> {
  const fixed = partsOf(text).map((part) => {
    const [field, value] = splitAt(part, part.indexOf('='));
    return { field, text: value };
  });
  const [wrong] = fixed.filter((entry) => entry.field === '' || entry.text === '');
  return wrong
    ? fail('invalid-input', t('--set: “{{part}}” says nothing; write field=text.', { part: wrong.field || wrong.text }))
    : ok(fixed);
}
