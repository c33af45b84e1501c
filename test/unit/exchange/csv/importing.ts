import { importContext } from '../../../../src/shared/exchange/csv/context.ts';
import { detectFormat } from '../../../../src/shared/exchange/csv/detect.ts';
import { type ReadyPlan, readyPlan } from '../../../../src/shared/exchange/csv/plan.ts';
import { sampleColumns } from '../../../../src/shared/exchange/csv/samples.ts';
import { isKnownHeading, suggestColumns } from '../../../../src/shared/exchange/csv/suggest.ts';
import { readTable, type Table } from '../../../../src/shared/exchange/csv/table.ts';
import { type KnownFeedback, NOTHING_KNOWN, startWalk } from '../../../../src/shared/exchange/csv/walk.ts';
import type { ImportCheck, ImportKind, ImportPlan } from '../../../../src/shared/exchange/import.ts';
import type { AnyRecord } from '../../../../src/shared/records.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { value } from '../../main/helpers.ts';

export interface Prepared {
  readonly table: Table;
  readonly plan: ImportPlan;
}

/** A text of commas whose columns are these fields. */
export function mapped(kind: ImportKind, text: string): Prepared {
  const format = { encoding: 'utf-8', delimiter: ',', quote: '"', header: true, dateOrder: 'dmy', decimal: '.' } as const;
  const table = value(readTable({ text, damaged: false }, format));
  return { table, plan: { kind, format, columns: table.columns.map((field, column) => ({ column, field })), fixed: [] } };
}

/** What is suggested for a text. */
export function suggested(kind: ImportKind, text: string): Prepared {
  const decoded = { text, damaged: false };
  const format = detectFormat(decoded, 'utf-8', (cells) => isKnownHeading(kind, cells));
  const table = value(readTable(decoded, format));
  return { table, plan: { kind, format, columns: suggestColumns(kind, sampleColumns(table), format), fixed: [] } };
}

/** The fields that columns are led to, in their order; '' for a column that is left out. */
export function fieldsOf({ table, plan }: Prepared): string[] {
  return table.columns.map((_, column) => plan.columns.find((entry) => entry.column === column)?.field ?? '');
}

export const ready = ({ table, plan }: Prepared, records: readonly AnyRecord[] = []): Result<ReadyPlan> =>
  readyPlan(plan, table.columns, importContext(records));

export interface Walked {
  readonly check: ImportCheck;
  readonly entries: readonly unknown[];
  readonly keys: readonly string[];
}

/** Goes through the whole text by a plan. */
export function walked(prepared: Prepared, records: readonly AnyRecord[] = [], known: KnownFeedback = NOTHING_KNOWN): Walked {
  const plan = value(ready(prepared, records));
  const walk = startWalk<unknown>(plan.reader, plan.sources, { known, hash: (text) => `#${text}` });
  const taken = [...prepared.table.rows()].flatMap((row) => walk.take(row) ?? []);
  return { check: walk.check(), entries: taken.map(({ entry }) => entry), keys: taken.map(({ key }) => key) };
}

/** As suggested, and walked. */
export const taken = (kind: ImportKind, text: string, records: readonly AnyRecord[] = [], fixed: ImportPlan['fixed'] = []): Walked => {
  const prepared = suggested(kind, text);
  const isFixed = new Set(fixed.map(({ field }) => field));
  const columns = prepared.plan.columns.filter(({ field }) => !isFixed.has(field));
  return walked({ ...prepared, plan: { ...prepared.plan, columns, fixed } }, records);
};
