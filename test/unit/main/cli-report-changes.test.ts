import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli.ts';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { defaultReportOptions } from '../../../src/shared/report/options.ts';
import { freshPath, testClock, value } from './helpers.ts';

const io = { stdout: { write: () => undefined }, stderr: { write: () => undefined }, isTTY: false };

test('the report lists what changed since the version that its options name, and goes without one that is gone', async () => {
  const path = freshPath();
  const out = join(path, '..', 'report.pdf');
  expect(await runCli(['new', path, '--sample', 'coffee-chain'], io)).toBe(0);
  const workspace = value(openWorkspace(path, testClock()));
  const [strategy] = workspace.strategies.list();
  if (!strategy) throw new Error('The sample has a strategy');
  const { id } = value(workspace.snapshots.create({ strategyId: strategy.id, name: 'Before the winter', note: '' }));
  const persona = value(workspace.records.list(strategy.id)).find(({ kind }) => kind === 'persona');
  if (!persona) throw new Error('The sample has personas');
  const data = { ...persona.data, owner: 'Somebody else' };
  value(workspace.records.save({ id: persona.id, revision: persona.revision, data }));
  value(workspace.strategies.setReportOptions(strategy.id, { ...defaultReportOptions(), changesSince: id }));
  value(workspace.close());

  const textOf = async (): Promise<string> => {
    expect(await runCli(['report', path, '--strategy', strategy.id, '--out', out], io)).toBe(0);
    return execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
  };
  expect(await textOf()).toContain('since “Before the winter” of');

  const again = value(openWorkspace(path, testClock()));
  value(again.snapshots.remove(id));
  value(again.close());
  expect(await textOf()).not.toContain('Before the winter');
});
