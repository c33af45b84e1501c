import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/main/workspace/index.ts';
import { freshPath, setting, testClock, value } from '../unit/main/helpers.ts';
import { feedback, found, imported, purchase } from '../unit/main/rows.ts';

/** Works in another process until it has said so many lines, then kills it at once. Gives the last one. */
function workUntilKilled(worker: string, path: string, id: string, saves: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, worker), path, id, String(saves)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    let count = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      count = out.split('\n').length - 1;
      if (count >= saves) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', () => {
      const said = out.split('\n').slice(0, count);
      if (said.length < saves) reject(new Error(err));
      else resolve(Number(said.at(-1)));
    });
  });
}

test('a process that is killed while it saves loses no save that was acknowledged', { timeout: 120_000 }, async () => {
  const path = freshPath();
  const { workspace, add, strategyId } = setting(path);
  const { id } = add('metric', { name: 'NPS' });
  value(workspace.close());
  for (const saves of [1, 7, 60, 23]) {
    const acknowledged = await workUntilKilled('saver.ts', path, id, saves);
    const again = value(openWorkspace(path, testClock()));
    const record = value(again.records.get(id));
    // One more may have been written before it could be said.
    expect(record.revision - acknowledged).toBeGreaterThanOrEqual(0);
    expect(record.data.notes).toMatch(new RegExp(`^Revision ${record.revision} `));
    expect(again.verify()).toMatchObject({ ok: true, problems: [] });
    expect(value(again.history.state(strategyId)).undo).toBe('Edit Notes of NPS');
    value(again.close());
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)))).toEqual([basename(path)]);
  }
});

test('a file that a killed process left is free at once', { timeout: 60_000 }, async () => {
  const path = freshPath();
  const { workspace, add } = setting(path);
  const { id } = add('metric', { name: 'NPS' });
  value(workspace.close());
  await workUntilKilled('saver.ts', path, id, 3);
  const reader = value(openWorkspace(path, testClock(), { readOnly: true }));
  expect(value(reader.records.get(id)).revision).toBeGreaterThanOrEqual(4);
  value(reader.close());
});

test('of an import that is killed in the middle nothing is there, and what was there before is as it was', {
  timeout: 120_000,
}, async () => {
  const path = freshPath();
  const place = setting(path);
  const { workspace, strategyId } = place;
  imported(place, 'feedback', [feedback({ verbatim: 'Before', themes: ['t1'] })]);
  const before = found(place);
  value(workspace.close());
  for (const lines of [1, 12, 40]) {
    await workUntilKilled('importer.ts', path, strategyId, lines);
    const reading = openWorkspace(path, testClock(), { readOnly: true });
    if (reading.ok) {
      expect(found({ workspace: reading.value, strategyId })).toEqual(before);
      value(reading.value.close());
    }
    const again = value(openWorkspace(path, testClock()));
    expect(value(again.rowCounts(strategyId)).feedback).toBe(1);
    expect(found({ workspace: again, strategyId })).toEqual(before);
    expect(value(again.batches.list(strategyId))).toHaveLength(1);
    expect(value(again.search({ query: 'quay', limit: 5 }))).toEqual([]);
    expect(value(again.history.state(strategyId)).undo).toBe('Import of 1 feedback item from reviews.csv');
    expect(again.verify()).toMatchObject({ ok: true, problems: [], rows: 1 });
    value(again.close());
  }
});

test('of a variant that is killed while it is made nothing is there, and what it is made from is as it was', {
  timeout: 120_000,
}, async () => {
  const path = freshPath();
  const place = setting(path);
  const { workspace, strategyId } = place;
  for (let count = 0; count < 20; count += 1) place.add('persona', { name: `Persona ${count}` });
  imported(
    place,
    'customers',
    Array.from({ length: 30_000 }, (_, index) => purchase({ customer: `c${index}`, date: '2026-09-14', amount: 100 })),
    'customers.csv',
  );
  const before = value(workspace.records.list(strategyId));
  value(workspace.close());
  for (const lines of [1, 15, 2000]) {
    await workUntilKilled('duplicator.ts', path, strategyId, lines);
    const again = value(openWorkspace(path, testClock()));
    expect(again.strategies.list().map(({ name }) => name)).toEqual(['Harbour House']);
    expect(value(again.records.list(strategyId))).toEqual(before);
    expect(value(again.rowCounts(strategyId)).purchases).toBe(30_000);
    expect(value(again.variants.family(strategyId)).members).toHaveLength(1);
    expect(again.verify()).toMatchObject({ ok: true, problems: [], strategies: 1, records: 21, rows: 30_000 });
    value(again.close());
  }
});
