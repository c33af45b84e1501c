import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli.ts';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { freshPath, setting, testClock, value } from './helpers.ts';
import { feedback, found, imported, response } from './rows.ts';

/** Runs a command that has to work. */
async function done(...argv: string[]): Promise<string> {
  const out: string[] = [];
  const io = { stdout: { write: (text: string) => out.push(text) }, stderr: { write: (text: string) => out.push(text) }, isTTY: false };
  expect([argv[0], await runCli(argv, io), out.join('')]).toEqual([argv[0], 0, expect.any(String)]);
  return out.join('');
}

function furnished(): string {
  const path = freshPath();
  const place = setting(path);
  imported(place, 'feedback', [
    feedback({ verbatim: 'The lift\nis slow', source: 'review', date: '2026-08-12' }),
    feedback({ verbatim: 'Fine' }),
  ]);
  imported(place, 'responses', [response({ metric: 'm', score: 9 })]);
  value(place.workspace.close());
  return path;
}

test('search finds feedback', async () => {
  const path = furnished();
  expect(await done('search', path, 'lift sl')).toBe('Feedback: Review, 12 Aug 2026\n    The lift\n');
  expect(JSON.parse(await done('search', path, 'lift', '--json'))).toEqual([
    expect.objectContaining({ kind: 'voice', feedback: expect.any(String), record: '' }),
  ]);
});

test('verify says how many rows there are', async () => {
  const path = furnished();
  expect(await done('verify', path)).toBe(`${path} is sound: 1 strategy, 1 record, 3 rows.\n`);
});

test('export and import take the rows along', async () => {
  const path = furnished();
  const out = freshPath('json');
  await done('export', path, '--strategy', 'Harbour House', '--out', out);
  expect(readFileSync(out, 'utf8')).toContain('"verbatim":"Fine"');
  const other = freshPath();
  await done('new', other);
  await done('import', other, out);
  const workspace = value(openWorkspace(other, testClock(), { readOnly: true }));
  const strategyId = workspace.strategies.list()[0]?.id ?? '';
  expect(found({ workspace, strategyId }).map(({ verbatim }) => verbatim)).toEqual(['The lift\nis slow', 'Fine']);
  value(workspace.close());
});
