import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import { describeNew } from '../../src/main/import/describe.ts';
import { checkImport, runImport } from '../../src/main/import/run.ts';
import { readSource } from '../../src/main/import/source.ts';
import { createWorkspace, systemClock } from '../../src/main/workspace/index.ts';
import { importContext } from '../../src/shared/exchange/csv/context.ts';
import type { Result } from '../../src/shared/result.ts';

const ROWS = 100_000;
const WORDS_A_ROW = 60;

const WORDS =
  'guest room desk quiet booking call price sea window breakfast early late walk trail family phone wifi video weekend refund'.split(' ');

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Comments of 60 words over a few thousand words, some of them rare, as customers write. */
function table(): string {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const word = (): string => {
    const base = WORDS[next(WORDS.length)] ?? 'room';
    return next(6) === 0 ? `${base}${next(400)}` : base;
  };
  const rows = ['id,date,comment,rating'];
  for (let row = 0; row < ROWS; row += 1) {
    const words = Array.from({ length: WORDS_A_ROW }, word).join(' ');
    const day = String(1 + (row % 28)).padStart(2, '0');
    rows.push(`F${row},2026-0${1 + (row % 9)}-${day},"${words}, ""so"" they said",${1 + (row % 5)}`);
  }
  return `${rows.join('\n')}\n`;
}

export interface ImportFigures {
  readonly rows: number;
  /** Milliseconds. */
  readonly open: number;
  readonly check: number;
  readonly run: number;
  /** The same file parsed and put into a bare table, without checks, words for search or history. */
  readonly bare: number;
  /** The longest time in which the process answered nobody, in milliseconds. */
  readonly blocked: number;
  /** Memory taken beyond that before the import, at its highest, in megabytes. */
  readonly memory: number;
}

async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly value: T; readonly ms: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begun };
}

/** Import of 100,000 feedback rows beside the bare baseline, in one run. */
export async function benchImport(): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-import-'));
  const csv = join(folder, 'feedback.csv');
  writeFileSync(csv, table());
  try {
    // First, so that its memory is not found to be there already.
    const ours = await importOurs(csv, join(folder, 'bench.throughline'));
    const bare = await timed(() => importBare(csv, join(folder, 'bare.db')));
    return { rows: ROWS, ...ours, bare: bare.ms };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importBare(csv: string, path: string): void {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE feedback (id TEXT, date TEXT, verbatim TEXT, rating REAL) STRICT');
  const insert = db.prepare('INSERT INTO feedback VALUES (?, ?, ?, ?)');
  db.transaction(() => {
    const { data } = Papa.parse<string[]>(readFileSync(csv, 'utf8'), { delimiter: ',', skipEmptyLines: true });
    for (const [id, date, verbatim, rating] of data.slice(1)) insert.run(id, date, verbatim, Number(rating));
  })();
  db.close();
}

async function importOurs(csv: string, path: string): Promise<Omit<ImportFigures, 'rows' | 'bare'>> {
  const workspace = must(createWorkspace(path, systemClock));
  const strategyId = must(workspace.strategies.create('Bench')).id;
  const before = process.memoryUsage().rss;
  let highest = before;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const opened = await timed(async () => {
    const source = must(await readSource(csv));
    return { source, described: must(await describeNew(source, 'feedback', { importPlan: () => undefined }, importContext([]))) };
  });
  const { source, described } = opened.value;
  const watch = {
    signal: new AbortController().signal,
    onProgress: () => {
      highest = Math.max(highest, process.memoryUsage().rss);
    },
  };
  const job = { workspace, strategyId, source, plan: described.plan };
  const check = await timed(async () => must(await checkImport(job, watch)));
  delay.enable();
  const run = await timed(async () => must(await runImport({ ...job, skipBad: false }, watch)));
  delay.disable();
  if (run.value.rows !== ROWS) throw new Error(`${run.value.rows} rows came in`);
  must(workspace.close());
  return { open: opened.ms, check: check.ms, run: run.ms, blocked: delay.max / 1e6, memory: (highest - before) / 1024 / 1024 };
}
