import { sampleColumns } from '../../shared/exchange/csv/samples.ts';
import { dryRunWords, faultWords } from '../../shared/exchange/csv/sentences.ts';
import { suggestColumns } from '../../shared/exchange/csv/suggest.ts';
import type { Table } from '../../shared/exchange/csv/table.ts';
import { targetsOf } from '../../shared/exchange/csv/targets.ts';
import { type CsvFormat, type ImportFault, type ImportKind, type ImportPlan, importKinds } from '../../shared/exchange/import.ts';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CliIo } from '../cli.ts';
import { isSameFile } from '../files/same-file.ts';
import { checkImport, type ImportJob, runImport, type Watch } from '../import/run.ts';
import { formatOf, readSource, type Source, tableOf } from '../import/source.ts';
import { openWorkspace, systemClock, type Workspace } from '../workspace/index.ts';
import { readMap, readSet } from './mapping.ts';
import { harmless, inOneLine } from './terminal.ts';
import { strategyCalled } from './workspaces.ts';

export interface ImportTableOptions {
  readonly kind: ImportKind;
  readonly strategy: string;
  readonly map?: string;
  readonly set?: string;
  readonly dryRun?: true;
  readonly skipBad?: true;
}

const TELL_EVERY_MS = 100;

/** Imports a table into a strategy, or says what would come of it. The last line says how much came in. */
export async function importTable(file: string, csv: string, options: ImportTableOptions, io: CliIo): Promise<Result<string>> {
  // The workspace may not be read beside itself, and is no table.
  if (isSameFile(file, csv))
    return fail('csv-binary', t('{{path}} is the workspace itself; choose a table to import into it.', { path: csv }));
  const source = await readSource(csv);
  if (!source.ok) return source;
  const planned = planFor(source.value, options);
  if (!planned.ok) return planned;
  if (planned.value.note !== '') io.stderr.write(`${harmless(planned.value.note)}\n`);
  const opened = openWorkspace(file, systemClock, { readOnly: options.dryRun === true });
  if (!opened.ok) return opened;
  let closed: Result<null> = ok(null);
  let done: Result<string>;
  try {
    done = await importInto(opened.value, source.value, planned.value.plan, options, io);
  } finally {
    closed = opened.value.close();
  }
  return done.ok && !closed.ok ? closed : done;
}

async function importInto(
  workspace: Workspace,
  source: Source,
  plan: ImportPlan,
  { strategy, dryRun, skipBad = false }: Omit<ImportTableOptions, 'skipBad'> & { readonly skipBad?: boolean },
  io: CliIo,
): Promise<Result<string>> {
  const found = strategyCalled(workspace, strategy);
  if (!found.ok) return found;
  const progress = progressOn(io);
  const job: ImportJob = { workspace, strategyId: found.value.id, source, plan };
  if (!dryRun) {
    const imported = await runImport({ ...job, skipBad }, progress);
    progress.end();
    return imported.ok ? ok(`${imported.value.sentence}\n`) : imported;
  }
  const onFault = (fault: ImportFault) => io.stdout.write(`${harmless(inOneLine(faultWords(fault)))}\n`);
  const checked = await checkImport(job, { ...progress, onFault });
  progress.end();
  if (!checked.ok) return checked;
  const words = dryRunWords(checked.value);
  if (checked.value.bad === 0 || skipBad) return ok(`${words}\n`);
  io.stdout.write(`${words}\n`);
  return fail('import-bad-rows', t('Nothing would be imported: correct the bad rows, or leave them out with --skip-bad.'));
}

/** Progress for somebody who watches: one line that writes over itself. */
function progressOn({ stderr, isTTY }: CliIo): Watch & { end(): void } {
  const { signal } = new AbortController();
  if (!isTTY) return { signal, onProgress: () => undefined, end: () => undefined };
  let told = 0;
  return {
    signal,
    onProgress: (done) => {
      const now = performance.now();
      if (now - told < TELL_EVERY_MS) return;
      told = now;
      stderr.write(`\r${t('Rows read: {{done}}', { done: formatNumber(done) })}`);
    },
    end: () => stderr.write('\r\u001b[K'),
  };
}

interface Planned {
  readonly plan: ImportPlan;
  /** What was suggested, for the person to look at; '' when it was said by hand. */
  readonly note: string;
}

function planFor(source: Source, { kind, map, set = '' }: ImportTableOptions): Result<Planned> {
  const fixed = readSet(set);
  if (!fixed.ok) return fixed;
  const format = formatOf(source, kind);
  const table = tableOf(source, format);
  if (!table.ok) return table;
  if (map !== undefined) {
    const mapped = mapWith(source, format, map, table.value);
    return mapped.ok ? ok({ plan: { kind, fixed: fixed.value, ...mapped.value }, note: '' }) : mapped;
  }
  const isSet = new Set(fixed.value.map(({ field }) => field));
  const columns = suggestColumns(kind, sampleColumns(table.value), format).filter(({ field }) => !isSet.has(field));
  const words = columns.map(({ column, field }) => `${table.value.columns[column] ?? ''}=${field}`).join(', ');
  const note = columns.length > 0 ? t('Columns taken as {{words}}; say otherwise with --map.', { words }) : '';
  return ok({ plan: { kind, format, columns, fixed: fixed.value }, note });
}

/** By names the first row must be a heading, whatever it looks like. */
function mapWith(source: Source, format: CsvFormat, map: string, read: Table): Result<Pick<ImportPlan, 'format' | 'columns'>> {
  const columns = readMap(map, read);
  if (columns.ok) return ok({ format, columns: columns.value });
  if (format.header) return columns;
  const headed = { ...format, header: true };
  const table = tableOf(source, headed);
  const again = table.ok ? readMap(map, table.value) : columns;
  return again.ok ? ok({ format: headed, columns: again.value }) : columns;
}

/** The fields of each kind, for the help. */
export const importHelp = (): string => {
  const lines = importKinds.map(
    (kind) =>
      `  ${kind.padEnd(12)}${targetsOf(kind)
        .map(({ field }) => field)
        .join(', ')}`,
  );
  return ['', t('Fields:'), ...lines].join('\n');
};
