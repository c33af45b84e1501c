import { hash } from 'node:crypto';
import type { ImportContext } from '../../shared/exchange/csv/context.ts';
import { localeOf } from '../../shared/exchange/csv/locale.ts';
import { planFor } from '../../shared/exchange/csv/plan.ts';
import { sampleColumns } from '../../shared/exchange/csv/samples.ts';
import { suggestColumns } from '../../shared/exchange/csv/suggest.ts';
import type { SourceRow, Table } from '../../shared/exchange/csv/table.ts';
import { targetsOf } from '../../shared/exchange/csv/targets.ts';
import type { ImportFile, ImportKind, ImportPlan } from '../../shared/exchange/import.ts';
import { ok, type Result } from '../../shared/result.ts';
import { inSlices } from './slices.ts';
import { firstLine, formatOf, type Source, tableOf } from './source.ts';

/** Where plans are kept by the heading of the file they were for. */
export interface Remembered {
  importPlan(signature: string): ImportPlan | undefined;
}

/** What is known of a file before it is imported. */
export type Described = Omit<ImportFile, 'token'>;

const SAMPLES = 5;
const FIRST_ROWS = 12;
const LONGEST_SAMPLE = 80;

/** What tells files with this heading from others. */
export const signatureOf = (source: Source, kind: ImportKind): string =>
  hash(
    'sha1',
    `${kind}
${firstLine(source)}`,
    'base64url',
  );

/**
 * Reads a file for the first time for a strategy: by the plan that was remembered for such a file, else by what is found out.
 * Errors: csv-empty, csv-unreadable.
 */
export async function describeNew(
  source: Source,
  kind: ImportKind,
  remembered: Remembered,
  context: ImportContext,
): Promise<Result<Described>> {
  const before = remembered.importPlan(signatureOf(source, kind));
  if (before?.kind === kind && before.format.header) {
    const plan = planFor({ ...before, format: { ...before.format, encoding: source.encoding } }, context);
    const table = tableOf(source, plan.format);
    const fits = table.ok && plan.columns.every(({ column }) => column < table.value.columns.length);
    if (fits) return factsOf(source, table.value, plan, true);
  }
  const format = formatOf(source, kind);
  const table = tableOf(source, format);
  return table.ok ? factsOf(source, table.value, suggest(kind, table.value, format), false) : table;
}

/**
 * Reads a file in another way than before. Where other columns come of it, they are led to fields anew.
 * Errors: csv-empty, csv-unreadable.
 */
export async function describeAgain(
  source: Source,
  plan: ImportPlan,
  last: Described,
  remembered: Remembered,
  context: ImportContext,
): Promise<Result<Described>> {
  if (plan.kind !== last.plan.kind) return describeNew(source, plan.kind, remembered, context);
  const table = tableOf(source, plan.format);
  if (!table.ok) return table;
  const same = last.columns.map(({ name }) => name).join('\n') === table.value.columns.join('\n');
  if (same) return factsOf(source, table.value, plan, last.remembered);
  const found = localeOf(table.value.rows());
  const chosen = (name: keyof typeof found): boolean => plan.format[name] !== last.plan.format[name];
  const format = {
    ...plan.format,
    ...(!chosen('dateOrder') && { dateOrder: found.dateOrder }),
    ...(!chosen('decimal') && { decimal: found.decimal }),
  };
  return factsOf(source, table.value, suggest(plan.kind, table.value, format), false);
}

const suggest = (kind: ImportKind, table: Table, format: ImportPlan['format']): ImportPlan => ({
  kind,
  format,
  columns: suggestColumns(kind, sampleColumns(table), format),
  fixed: [],
});

async function factsOf(source: Source, table: Table, plan: ImportPlan, remembered: boolean): Promise<Result<Described>> {
  let rows = 0;
  const firstRows: string[][] = [];
  const count = ({ cells }: SourceRow): void => {
    rows += 1;
    if (rows <= FIRST_ROWS) firstRows.push(cells.map((cell) => cell.slice(0, LONGEST_SAMPLE)));
  };
  await inSlices(table.rows(), count, new AbortController().signal, () => undefined);
  return ok({
    name: source.name,
    bytes: source.bytes,
    rows,
    columns: sampleColumns(table).map(({ name, values }) => ({
      name,
      samples: [...new Set(values)].slice(0, SAMPLES).map((value) => value.slice(0, LONGEST_SAMPLE)),
    })),
    firstRows,
    targets: targetsOf(plan.kind),
    plan,
    remembered,
  });
}
