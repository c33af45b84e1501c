import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli.ts';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { strategyText } from '../../../src/shared/exchange/strategy-file.ts';
import { parseData } from '../../../src/shared/records.ts';
import { freshPath, handsOn, setting, testClock, value } from './helpers.ts';

async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(argv, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    isTTY: false,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs a command that has to work. */
async function done(...argv: string[]): Promise<string> {
  const ran = await run(...argv);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out;
}

const NAME = 'Harbour House';

/** Opens the file, changes something and closes it. */
function change(path: string, work: (hands: ReturnType<typeof handsOn>, strategyId: string) => void): void {
  const workspace = value(openWorkspace(path, testClock()));
  const strategyId = workspace.strategies.list()[0]?.id ?? '';
  work(handsOn(workspace, testClock(), strategyId), strategyId);
  value(workspace.close());
}

function closedFile() {
  const path = freshPath();
  const { workspace, add } = setting(path);
  const maya = add('persona', { name: 'Maya', pains: [{ id: 'p1', statement: 'Slow checkout', severity: 3, frequency: null }] });
  const mix = add('marketing-mix', { tactics: [] });
  value(workspace.close());
  return { path, maya: maya.id, mix: mix.id };
}
const worse = (path: string, maya: string, severity: number) =>
  change(path, ({ edit }) => edit('persona', maya, { pains: [{ id: 'p1', statement: 'Slow checkout', severity, frequency: null }] }));

describe('snapshot', () => {
  test('keeps a strategy under a name and lists what was kept, newest first', async () => {
    const { path } = closedFile();
    expect(await done('snapshot', path, '--strategy', NAME, '--list')).toBe('“Harbour House”: 0 versions\n');
    const kept = await done('snapshot', path, '--strategy', NAME, '--name', 'Board draft', '--note', 'Shown in\nNovember');
    expect(kept).toMatch(/^Kept “Harbour House” as “Board draft” \(.+\): 3 records\.\n$/);
    await done('snapshot', path, '--strategy', 'harbour house', '--name', 'After the board');
    const before = readFileSync(path);
    const listed = await done('snapshot', path, '--strategy', NAME, '--list');
    expect(listed).toMatch(
      /^“Harbour House”: 2 versions\n {2}20.{14} {2}After the board {2}\(.+\)\n {2}20.{14} {2}Board draft {2}\(.+, 3 records\)\n {4}Shown in November\n$/,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(await done('verify', path)).toContain('sound');
  });

  test('without a name, or with a name and --list, is wrong usage', async () => {
    const { path } = closedFile();
    expect((await run('snapshot', path, '--strategy', NAME)).code).toBe(2);
    expect((await run('snapshot', path, '--strategy', NAME, '--name', '  ')).code).toBe(2);
    expect((await run('snapshot', path, '--strategy', NAME, '--name', 'x', '--list')).code).toBe(2);
    expect((await run('snapshot', path, '--name', 'x')).code).toBe(2);
  });
});

describe('diff', () => {
  test('says what changed since a version, in sentences, and changes no byte', async () => {
    const { path, maya, mix } = closedFile();
    await done('snapshot', path, '--strategy', NAME, '--name', 'Board draft');
    expect(await done('diff', path, 'Board draft', 'now')).toBe('Nothing differs.\n');
    worse(path, maya, 5);
    change(path, ({ edit, read }) => {
      const tactics = [1, 2].map((number) => ({ id: `t${number}`, statement: `Tactic ${number}`, p: 'promotion', cost: 60_000 }));
      edit('marketing-mix', mix, value(parseData('marketing-mix', { ...read('marketing-mix', mix).data, tactics })));
    });
    const before = readFileSync(path);
    expect(await done('diff', path, 'board draft', 'now')).toBe(
      [
        '2 tactics added, 2 records changed.',
        '€1,200 more for Promotion.',
        '  Persona Maya: pain “Slow checkout”: severity 3 → 5.',
        '  Marketing mix: tactic “Tactic 1” added.',
        '  Marketing mix: tactic “Tactic 2” added.',
        '',
      ].join('\n'),
    );
    expect(await done('diff', path, 'now', 'Board draft', '--strategy', NAME)).toContain('severity 5 → 3');
    const json: unknown = JSON.parse(await done('diff', path, 'Board draft', 'now', '--json'));
    expect(json).toMatchObject({
      summary: ['2 tactics added, 2 records changed.', '€1,200 more for Promotion.'],
      changes: [{ record: maya, kind: 'persona', look: 'changed', place: { record: maya, field: 'pains', item: 'p1' } }, {}, {}],
      differences: [{ kind: 'field', path: ['pains', 'p1', 'severity'], change: { before: 3, after: 5 } }, {}, {}],
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('compares two strategies; of a variant only what was changed', async () => {
    const { path } = closedFile();
    const workspace = value(openWorkspace(path, testClock()));
    const variant = value(workspace.variants.duplicate({ id: workspace.strategies.list()[0]?.id ?? '', name: 'Bolder' }));
    value(workspace.close());
    expect(await done('diff', path, NAME, 'Bolder')).toBe('1 record changed.\n  Brief: strategy name “Harbour House” → “Bolder”.\n');
    expect((await run('diff', path, 'now', 'Bolder')).err).toMatch(/^There are several strategies; --strategy says .+\.\n$/);
    expect(await done('diff', path, 'now', NAME, '--strategy', variant.id)).toContain('“Bolder” → “Harbour House”');
  });

  test('names the version that there is not', async () => {
    const { path } = closedFile();
    const ran = await run('diff', path, 'Board', 'now');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toBe('There is no version “Board” of “Harbour House”, and no strategy of that name.\n');
    await done('snapshot', path, '--strategy', NAME, '--name', 'Twice');
    await done('snapshot', path, '--strategy', NAME, '--name', 'Twice');
    expect((await run('diff', path, 'Twice', 'now')).err).toContain('Two versions are called “Twice”');
  });
});

describe('merge', () => {
  async function apart() {
    const made = closedFile();
    await done('snapshot', made.path, '--strategy', NAME, '--name', 'Sent');
    const other = freshPath();
    copyFileSync(made.path, other);
    return { ...made, other };
  }

  test('takes over what the other side changed; a dry run only says it', async () => {
    const { path, other, maya, mix } = await apart();
    worse(other, maya, 5);
    change(path, ({ edit }) => edit('marketing-mix', mix, { notes: 'Ours' }));
    const [ours, theirs] = [readFileSync(path), readFileSync(other)];
    expect(await done('merge', path, other, '--strategy', NAME, '--dry-run')).toBe(
      '  Persona Maya: pain “Slow checkout”: severity 3 → 5.\n“Harbour House” would be merged from “Sent”: 1 record.\n',
    );
    expect(readFileSync(path).equals(ours)).toBe(true);
    expect(await done('merge', path, other, '--strategy', NAME)).toContain('Merged “Harbour House” from “Sent”: 1 record.\n');
    expect(readFileSync(other).equals(theirs)).toBe(true);
    const workspace = value(openWorkspace(path, testClock()));
    const strategyId = workspace.strategies.list()[0]?.id ?? '';
    expect(value(workspace.records.get(maya)).data).toMatchObject({ pains: [{ severity: 5 }] });
    expect(value(workspace.records.get(mix)).data.notes).toBe('Ours');
    expect(value(workspace.history.state(strategyId)).undo).toBe('Merge of Harbour House');
    value(workspace.history.undo(strategyId));
    expect(value(workspace.records.get(maya)).data).toMatchObject({ pains: [{ severity: 3 }] });
    value(workspace.close());
    expect(await done('merge', other, path, '--strategy', NAME)).toContain('1 record.');
    expect(await done('merge', other, path, '--strategy', NAME)).toBe('Merged “Harbour House” from “Sent”: 0 records.\n');
  });

  test('lists conflicts and stops, unless it is said which side wins', async () => {
    const { path, other, maya } = await apart();
    worse(path, maya, 4);
    worse(other, maya, 5);
    const before = readFileSync(path);
    const ran = await run('merge', path, other, '--strategy', NAME);
    expect(ran).toMatchObject({
      code: 1,
      out: 'Conflict in Maya: Pain “Slow checkout”: severity\n    ours: 4\n    theirs: 5\n',
      err: 'Nothing was merged: one conflict to decide; --take ours or --take theirs says which side wins.\n',
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await run('merge', path, other, '--strategy', NAME, '--dry-run')).code).toBe(1);
    const [oursWin, theirsWin] = [freshPath(), freshPath()];
    copyFileSync(path, oursWin);
    copyFileSync(path, theirsWin);
    await done('merge', oursWin, other, '--strategy', NAME, '--take', 'ours');
    await done('merge', theirsWin, other, '--strategy', NAME, '--take', 'theirs');
    for (const [file, severity] of [
      [oursWin, 4],
      [theirsWin, 5],
    ] as const) {
      const workspace = value(openWorkspace(file, testClock(), { readOnly: true }));
      expect(value(workspace.records.get(maya)).data).toMatchObject({ pains: [{ severity }] });
      value(workspace.close());
    }
    expect((await run('merge', path, other, '--strategy', NAME, '--take', 'both')).code).toBe(2);
  });

  test('of an exported strategy needs the version that it was made from, where several may be meant', async () => {
    const { path, other, maya } = await apart();
    await done('snapshot', path, '--strategy', NAME, '--name', 'Later');
    worse(other, maya, 5);
    const json = freshPath('json');
    const workspace = value(openWorkspace(other, testClock()));
    const exported = value(workspace.exportStrategy(workspace.strategies.list()[0]?.id ?? ''));
    value(workspace.close());
    const { snapshots: _, ...bare } = exported;
    writeFileSync(json, strategyText(bare));
    expect((await run('merge', path, json, '--strategy', NAME)).err).toContain('does not say from which version');
    expect((await run('merge', path, json, '--strategy', NAME, '--base', 'None')).err).toContain('there are “Later”, “Sent”');
    expect(await done('merge', path, json, '--strategy', NAME, '--base', 'sent')).toContain(
      'Merged “Harbour House” from “Sent”: 1 record.',
    );
  });

  test('without a common version says so', async () => {
    const { path } = closedFile();
    const other = freshPath();
    copyFileSync(path, other);
    expect((await run('merge', path, other, '--strategy', NAME)).err).toMatch(
      /^.+ has no version in common with “Harbour House”; .+--base\.\n$/,
    );
    expect((await run('merge', path, path, '--strategy', NAME)).err).toContain('is the workspace that is open');
  });
});
