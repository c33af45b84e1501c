import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/main/workspace/index.ts';
import { freshPath, setting, testClock, value } from '../unit/main/helpers.ts';
import { manyRows } from '../unit/main/import/desk.ts';

/** Imports in another process and kills it at once when it has come so far. Gives how far that was. */
function importUntilKilled(path: string, csv: string, strategyId: string, rows: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'csv-importer.ts'), path, csv, strategyId], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    const last = (): string => out.split('\n').at(-2) ?? '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (Number(last()) >= rows) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', () => (out === '' ? reject(new Error(err)) : resolve(last())));
  });
}

test('a process that is killed in the middle of an import leaves nothing of it', { timeout: 240_000 }, async () => {
  const path = freshPath();
  const { workspace, strategyId } = setting(path);
  value(workspace.close());
  const csv = freshPath('csv');
  writeFileSync(csv, manyRows(60_000));
  for (const rows of [1, 20_000, 50_000]) {
    const reached = await importUntilKilled(path, csv, strategyId, rows);
    expect(reached).not.toBe('done');
    const again = value(openWorkspace(path, testClock()));
    expect(value(again.rowCounts(strategyId))).toEqual({ feedback: 0, responses: 0, purchases: 0, points: 0 });
    expect(value(again.batches.list(strategyId))).toEqual([]);
    expect(value(again.history.state(strategyId)).undo).toBe(null);
    expect(value(again.search({ query: 'comment', strategyId, limit: 10 }))).toEqual([]);
    expect(again.verify()).toMatchObject({ ok: true, problems: [] });
    value(again.close());
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path, '.throughline')}.`))).toContain(basename(path));
    expect(readdirSync(dirname(path)).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  }
  expect(await importUntilKilled(path, csv, strategyId, Number.POSITIVE_INFINITY)).toBe('done');
  const whole = value(openWorkspace(path, testClock(), { readOnly: true }));
  expect(value(whole.rowCounts(strategyId)).feedback).toBe(60_000);
  value(whole.close());
});
