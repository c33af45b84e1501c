import { hash } from 'node:crypto';
import { importContext } from '../../shared/exchange/csv/context.ts';
import type { KindReader } from '../../shared/exchange/csv/kind-reader.ts';
import { type ReadyPlan, readyPlan } from '../../shared/exchange/csv/plan.ts';
import type { RecordKind } from '../../shared/exchange/csv/record-rows.ts';
import { countWords, doneWords, faultWords } from '../../shared/exchange/csv/sentences.ts';
import type { Table } from '../../shared/exchange/csv/table.ts';
import { type KnownFeedback, NOTHING_KNOWN, startWalk, type TakenRow, type Walk } from '../../shared/exchange/csv/walk.ts';
import type { ImportCheck, ImportDone, ImportFault, ImportPlan } from '../../shared/exchange/import.ts';
import { formatNumber } from '../../shared/format.ts';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { importLabel } from '../../shared/history/rows.ts';
import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Workspace } from '../workspace/index.ts';
import { inSlices } from './slices.ts';
import { type Source, tableOf } from './source.ts';

export interface ImportJob {
  readonly workspace: Workspace;
  readonly strategyId: string;
  readonly source: Source;
  readonly plan: ImportPlan;
}

/** How others follow a job and stop it. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Told after each slice how many rows are done. */
  readonly onProgress: (done: number) => void;
  readonly onFault?: (fault: ImportFault) => void;
}

/** A job whose plan has been checked. */
interface Ready {
  readonly table: Table;
  readonly plan: ReadyPlan;
  readonly known: KnownFeedback;
}

const stopped = (): Result<never> => fail('cancelled', t('The import was stopped; nothing was changed.'));

/** Stands for a row's cells: two rows of one strategy that differ do not meet by chance. */
const hashOf = (text: string): string => hash('sha1', text, 'base64url');

function prepare({ workspace, strategyId, source, plan }: ImportJob): Result<Ready> {
  const records = workspace.records.list(strategyId);
  if (!records.ok) return records;
  const table = tableOf(source, plan.format);
  if (!table.ok) return table;
  const ready = readyPlan(plan, table.value.columns, importContext(records.value));
  if (!ready.ok) return ready;
  const known = plan.kind === 'feedback' ? workspace.batches.knownFeedback(strategyId) : ok(NOTHING_KNOWN);
  return known.ok ? ok({ table: table.value, plan: ready.value, known: known.value }) : known;
}

/**
 * The dry run: what an import would do. Writes nothing.
 * Errors: not-found (strategy), invalid-input (the plan), csv-empty, csv-unreadable, cancelled.
 */
export async function checkImport(job: ImportJob, watch: Watch): Promise<Result<ImportCheck>> {
  const ready = prepare(job);
  if (!ready.ok) return ready;
  const { table, plan } = ready.value;
  const walk = walkOf<unknown>(ready.value, plan.reader, watch);
  const finished = await inSlices(table.rows(), walk.take, watch.signal, () => watch.onProgress(walk.check().rows));
  return finished ? ok(walk.check()) : stopped();
}

const walkOf = <Entry>({ plan, known }: Ready, reader: KindReader<Entry>, { onFault }: Watch): Walk<Entry> =>
  startWalk(reader, plan.sources, { known, hash: hashOf, onFault });

/** What came in: the batch, or the records that were made. */
export interface Imported extends ImportDone {
  readonly records: readonly string[];
}

/**
 * Imports all good rows, as one edit. Bad rows stop it unless `skipBad`. Nothing else may be written meanwhile.
 * Errors: as `checkImport`, import-bad-rows with the ImportCheck, workspace-read-only, disk-full, file-not-writable.
 */
export async function runImport(job: ImportJob & { readonly skipBad: boolean }, watch: Watch): Promise<Result<Imported>> {
  const ready = prepare(job);
  if (!ready.ok) return ready;
  const { workspace, strategyId, source } = job;
  const { plan } = ready.value;
  const begin = <K extends 'feedback' | 'responses' | 'customers'>(kind: K) =>
    workspace.batches.begin({ strategyId, kind, file: source.name });
  switch (plan.kind) {
    case 'feedback':
      return write(job, ready.value, plan.reader, begin(plan.kind), watch);
    case 'responses':
      return write(job, ready.value, plan.reader, begin(plan.kind), watch);
    case 'customers':
      return write(job, ready.value, plan.reader, begin(plan.kind), watch);
    default:
      return write(job, ready.value, plan.reader, ok(recordWriter(job, plan)), watch);
  }
}

/** Where rows are written to; all or nothing. */
interface Writer<Entry> {
  add(rows: readonly TakenRow<Entry>[]): Result<null>;
  commit(): Result<{ readonly batch: string | null; readonly rows: number; readonly records?: readonly string[] }>;
  rollback(): void;
}

async function write<Entry>(
  { skipBad }: { readonly skipBad: boolean },
  ready: Ready,
  reader: KindReader<Entry>,
  begun: Result<Writer<Entry>>,
  watch: Watch,
): Promise<Result<Imported>> {
  if (!begun.ok) return begun;
  const writer = begun.value;
  // At once, not at the next turn: the workspace may be closed right after.
  const rollback = (): void => writer.rollback();
  watch.signal.addEventListener('abort', rollback);
  try {
    const walk = walkOf(ready, reader, watch);
    const written = await writeAll(walk, ready.table, writer, skipBad, watch);
    if (!written.ok) return written;
    const check = walk.check();
    if (check.bad > 0 && !skipBad) return badRows(check);
    const kept = writer.commit();
    if (!kept.ok) return kept;
    const { rows, batch, records = [] } = kept.value;
    const counts = { rows, duplicates: check.duplicates, skipped: check.bad, customers: check.customers };
    return ok({ ...counts, batch, records, sentence: doneWords(ready.plan, counts) });
  } finally {
    watch.signal.removeEventListener('abort', rollback);
    // Does nothing after a commit.
    rollback();
  }
}

/** Goes through all rows and writes the good ones; from the first bad row on it only counts, unless bad rows are left out. */
async function writeAll<Entry>(
  walk: Walk<Entry>,
  table: Table,
  writer: Writer<Entry>,
  skipBad: boolean,
  watch: Watch,
): Promise<Result<null>> {
  let waiting: TakenRow<Entry>[] = [];
  let bad = false;
  let failed: Result<null> = ok(null);
  const stop = new AbortController();
  const signal = AbortSignal.any([watch.signal, stop.signal]);
  const flush = (): void => {
    if (waiting.length > 0 && !bad && !signal.aborted) {
      failed = writer.add(waiting);
      if (!failed.ok) stop.abort();
    }
    waiting = [];
    watch.onProgress(walk.check().rows);
  };
  const finished = await inSlices(
    table.rows(),
    (row) => {
      const taken = walk.take(row);
      if (taken) waiting.push(taken);
      else if (!bad && !skipBad && walk.check().bad > 0) {
        bad = true;
        writer.rollback();
      }
    },
    signal,
    flush,
  );
  if (!failed.ok) return failed;
  return finished ? ok(null) : stopped();
}

function badRows(check: ImportCheck): Result<never> {
  const first = check.faults[0];
  const count = formatNumber(check.bad);
  const example = first ? faultWords(first) : '';
  const sentence =
    check.bad === 1
      ? t('One row cannot be taken, so nothing was imported; correct it or leave it out. {{example}}', { example })
      : t('{{count}} rows cannot be taken, so nothing was imported; correct them or leave them out. The first: {{example}}', {
          count,
          example,
        });
  return fail('import-bad-rows', sentence, check);
}

/** The most personas or touchpoints that come in at once: they are made in one go. */
const MOST_RECORDS = 2000;

/** Gathers records and makes them all at the end. */
function recordWriter({ workspace, strategyId, source }: ImportJob, plan: Extract<ReadyPlan, { kind: RecordKind }>): Writer<AnyData> {
  let gathered: AnyData[] = [];
  return {
    add: (rows) => {
      gathered.push(...rows.map(({ entry }) => entry));
      if (gathered.length <= MOST_RECORDS) return ok(null);
      const values = { file: source.name, most: formatNumber(MOST_RECORDS) };
      return fail('invalid-input', t('{{file}} has more than {{most}} rows to make records of; check what it holds, or split it.', values));
    },
    commit: () => {
      if (gathered.length === 0) return ok({ batch: null, rows: 0 });
      const rows = countWords(plan, { rows: gathered.length, customers: null });
      const label = importLabel(t('{{rows}} from {{file}}', { rows, file: source.name }));
      const made = workspace.records.createMany({ strategyId, kind: plan.kind, data: gathered, label });
      if (!made.ok) return made;
      return ok({ batch: null, rows: made.value.length, records: made.value.map(({ id }) => id) });
    },
    rollback: () => {
      gathered = [];
    },
  };
}
