import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/main/workspace/index.ts';
import { freshPath, setting, testClock, value } from '../unit/main/helpers.ts';

/** Saves in another process until so many saves were acknowledged, then kills it at once. Gives the last one. */
function saveUntilKilled(path: string, id: string, saves: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'saver.ts'), path, id], { stdio: ['ignore', 'pipe', 'pipe'] });
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
    const acknowledged = await saveUntilKilled(path, id, saves);
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
  await saveUntilKilled(path, id, 3);
  const reader = value(openWorkspace(path, testClock(), { readOnly: true }));
  expect(value(reader.records.get(id)).revision).toBeGreaterThanOrEqual(4);
  value(reader.close());
});
