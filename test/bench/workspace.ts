import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/main/workspace/clock.ts';
import { createWorkspace, type Workspace } from '../../src/main/workspace/index.ts';
import type { Result } from '../../src/shared/result.ts';
import { type Spread, spread } from './spread.ts';

const RECORDS = 100_000;
const RUNS = 1_000;

const WORDS =
  'guest room desk quiet booking call price sea window breakfast early late walk trail family phone wifi video weekend refund'.split(' ');

/** The same words each time: a small linear congruential generator. */
const pick = (seed: number): string => WORDS[Math.abs((seed * 1_103_515_245 + 12_345) >> 16) % WORDS.length] ?? 'guest';
const sentence = (seed: number): string => Array.from({ length: 12 }, (_, index) => pick(seed * 31 + index * 7)).join(' ');

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const time = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

function fill(workspace: Workspace): { strategyId: string; ids: string[] } {
  const strategy = must(workspace.strategies.create('Bench'));
  const records = Array.from({ length: RECORDS }, (_, index) => ({
    id: `metric-${index}`,
    kind: 'metric',
    data: {
      name: `Metric ${index} ${pick(index)}`,
      convention: sentence(index),
      notes: index % 997 === 0 ? `rare${index}` : sentence(index + 7),
    },
  }));
  const imported = must(workspace.importStrategy({ format: 'throughline-strategy', version: 1, name: 'Bench', records }));
  must(workspace.strategies.remove(strategy.id));
  return { strategyId: imported.strategy.id, ids: must(workspace.records.list(imported.strategy.id)).map((record) => record.id) };
}

/** Save of one field and search over 100,000 records, in milliseconds. */
export function benchWorkspace(): { records: number; save: Spread; rare: Spread; common: Spread; prefix: Spread } {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const workspace = must(createWorkspace(join(folder, 'bench.throughline'), systemClock));
  try {
    const { strategyId, ids } = fill(workspace);
    const save = Array.from({ length: RUNS }, (_, run) => {
      const record = must(workspace.records.get(ids[(run * 7919) % ids.length] ?? ''));
      const data = { ...record.data, notes: `Changed in run ${run}` };
      return time(() => must(workspace.records.save({ id: record.id, data, revision: record.revision })));
    });
    const search = (query: (run: number) => string): Spread =>
      spread(Array.from({ length: RUNS }, (_, run) => time(() => must(workspace.search({ query: query(run), strategyId, limit: 20 })))));
    return {
      records: RECORDS,
      save: spread(save),
      rare: search((run) => `rare${(run % 100) * 997}`),
      common: search((run) => `${pick(run)} ${pick(run + 3)}`),
      prefix: search((run) => `${pick(run).slice(0, 3)}`),
    };
  } finally {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
