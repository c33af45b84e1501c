import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli.ts';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import { sampleNames } from '../../../src/shared/samples.ts';
import { freshPath, setting, testClock, value } from './helpers.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...argv: string[]): Promise<Ran> {
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

/** Runs a command that has to fail with one sentence. */
async function failed(...argv: string[]): Promise<string> {
  const ran = await run(...argv);
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/^[^\n]+\.\n$/);
  return ran.err;
}

const json = (text: string): unknown => JSON.parse(text);

describe('new', () => {
  test('makes a workspace with no strategy', async () => {
    const path = freshPath();
    expect(await done('new', path)).toContain(path);
    expect(json(await done('list', path, '--json'))).toEqual([]);
    const workspace = value(openWorkspace(path, testClock(), { readOnly: true }));
    expect(workspace.strategies.list()).toEqual([]);
    value(workspace.close());
  });

  test('leaves a file alone that is there', async () => {
    const path = freshPath();
    writeFileSync(path, 'mine');
    expect(await failed('new', path, '--sample', 'coastal-hotel')).toContain(path);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test.each(sampleNames)('makes the sample %s, the same every time', async (sample) => {
    const [one, two] = [freshPath(), freshPath()];
    await done('new', one, '--sample', sample);
    await done('new', two, '--sample', sample);
    const listed = await done('list', one, '--json');
    expect(await done('list', two, '--json')).toBe(listed);
    const records = json(listed);
    expect(Array.isArray(records) && records.length).toBeGreaterThan(15);
    expect(await done('verify', one)).toContain('1 strategy');
    expect(await done('verify', one)).not.toContain('gone');
  });
});

describe('reading commands', () => {
  test('leave every byte of the file as it is', async () => {
    const path = freshPath();
    await done('new', path, '--sample', 'coastal-hotel');
    const before = readFileSync(path);
    const [record] = listOf(await done('list', path, '--json'));
    const out = freshPath('json');
    for (const argv of [
      ['list', path],
      ['search', path, 'harbour'],
      ['search', path, 'harbour', '--json'],
      ['verify', path],
      ['export', path, '--strategy', record?.strategyId ?? '', '--out', out],
    ]) {
      await done(...argv);
      expect([argv[0], readFileSync(path).equals(before)]).toEqual([argv[0], true]);
    }
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}-`))).toEqual([]);
  });

  test('work on a file that may not be written', async () => {
    const path = freshPath();
    await done('new', path);
    chmodSync(path, 0o444);
    await done('list', path);
    await done('verify', path);
    const file = freshPath('json');
    writeFileSync(file, '{"format":"throughline-strategy","version":1,"name":"A","records":[]}');
    expect(await failed('import', path, file)).toContain('cannot be written');
  });

  test('say that the file is open elsewhere', async () => {
    const { workspace } = setting();
    expect(await failed('list', workspace.path)).toContain('open in another');
    value(workspace.close());
  });

  test('list records by strategy and kind', async () => {
    const path = freshPath();
    const { workspace, strategyId, add } = setting(path);
    const persona = add('persona', { name: 'Maya', status: 'review' });
    const other = value(workspace.strategies.create('Zweite Stärke'));
    value(workspace.close());
    expect(json(await done('list', path, '--kind', 'persona', '--json'))).toEqual([
      { id: persona.id, strategyId, kind: 'persona', title: 'Maya', status: 'review', updatedAt: persona.updatedAt, data: persona.data },
    ]);
    for (const called of [other.id, 'Zweite Stärke', 'zweite starke']) {
      expect(listOf(await done('list', path, '--strategy', called, '--json')).map((record) => record.kind)).toEqual(['brief']);
    }
    expect(await done('list', path)).toMatch(/Harbour House {2}\([^)]+\)\n {2}Brief .*\n {2}Persona +review +Maya\n\nZweite Stärke/);
    expect(await failed('list', path, '--strategy', 'Third')).toContain('“Harbour House”, “Zweite Stärke”');
  });

  test('ask for the id where two strategies have one name', async () => {
    const path = freshPath();
    const { workspace } = setting(path);
    value(workspace.strategies.create('Harbour House'));
    value(workspace.close());
    expect(await failed('list', path, '--strategy', 'Harbour House')).toContain('Two strategies');
  });
});

describe('output to a terminal', () => {
  test('names an empty workspace and what has no name', async () => {
    const path = freshPath();
    await done('new', path);
    expect(await done('list', path)).toBe(`There is no strategy in ${path} yet.\n`);
    const unnamed = `${path}.json`;
    writeFileSync(unnamed, JSON.stringify({ format: 'throughline-strategy', version: 1, name: '', records: [], images: [] }));
    await done('import', path, unnamed);
    expect(await done('list', path)).toMatch(/^\(no name\) {2}\(/);
  });

  test('holds no control character of a file, and JSON keeps its values', async () => {
    const path = freshPath();
    const { workspace, add } = setting(path);
    const name = 'Maya\n\u001b[2J\u009b31m\u2028 Lindqvist';
    add('persona', { name });
    value(workspace.close());
    const text = await done('list', path, '--kind', 'persona');
    expect(text).toContain('  Persona          draft   Maya \\u001b[2J\\u009b31m Lindqvist\n');
    const listed = await done('list', path, '--kind', 'persona', '--json');
    expect(listed).not.toMatch(/[^\P{Cc}\n]/u);
    expect(json(listed)).toMatchObject([{ title: name, data: { name } }]);
  });
});

describe('export and import', () => {
  test('bring a whole strategy over as it was', async () => {
    const [path, out, again] = [freshPath(), freshPath('json'), freshPath('json')];
    await done('new', path, '--sample', 'coastal-hotel');
    const [record] = listOf(await done('list', path, '--json'));
    await done('export', path, '--strategy', record?.strategyId ?? '', '--out', out);
    const imported = await done('import', path, out);
    expect(imported).not.toContain('outside');
    const id = /\(([0-9a-f-]{36})\)/.exec(imported)?.[1] ?? '';
    await done('export', path, '--strategy', id, '--out', again);
    const shape = (file: string): unknown => json(readFileSync(file, 'utf8').replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"id"'));
    expect(shape(again)).toEqual(shape(out));
    expect(await done('verify', path)).toContain('2 strategies');
  });

  test('refuse what is no strategy, and change nothing', async () => {
    const path = freshPath();
    await done('new', path);
    const listed = await done('list', path, '--json');
    for (const [content, words] of [
      ['hello', 'not JSON'],
      ['{"format": "throughline-strategy", "ver', 'ends in the middle'],
      ['{"format": "throughline-strategy", "version": 9}', 'version 9'],
      ['{"format": "throughline-strategy", "version": 1, "name": "A", "records": [{"id": "a", "kind": "dream", "data": {}}]}', '“dream”'],
      ['[]', 'not a Throughline strategy'],
    ] as const) {
      const file = freshPath('json');
      writeFileSync(file, content);
      expect(await failed('import', path, file)).toContain(words);
    }
    await failed('import', path, freshPath('json'));
    expect(await done('list', path, '--json')).toBe(listed);
  });

  test('never write over the workspace', async () => {
    const path = freshPath();
    const { workspace } = setting(path);
    value(workspace.close());
    await failed('export', path, '--strategy', 'Harbour House', '--out', path);
    await failed('report', path, '--strategy', 'Harbour House', '--out', path);
    await done('verify', path);
  });
});

describe('report', () => {
  test('writes a PDF and shows progress to whoever watches', async () => {
    const [path, out] = [freshPath(), freshPath('pdf')];
    const { workspace, add } = setting(path);
    add('persona', { name: 'Maya \u{12000}', quote: 'Łódź' });
    value(workspace.close());
    const err: string[] = [];
    const io = { stdout: { write: () => undefined }, stderr: { write: (text: string) => err.push(text) }, isTTY: true };
    expect(await runCli(['report', path, '--strategy', 'Harbour House', '--out', out], io)).toBe(0);
    expect(readFileSync(out).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(err.join('')).toContain('100 %');
    expect(err.join('')).toContain('U+12000');
    const quiet = await run('report', path, '--strategy', 'Harbour House', '--out', out);
    expect(quiet.err).not.toContain('%');
    expect(await failed('report', path, '--strategy', 'Harbour House', '--out', `${out}/no/report.pdf`)).toContain('cannot be written');
  });
});

describe('wrong usage', () => {
  test.each([
    [[]],
    [['dance']],
    [['new']],
    [['new', 'a', '--sample', 'moon-base']],
    [['list']],
    [['list', 'a', '--kind', 'dream']],
    [['list', 'a', '--colour']],
    [['search', 'a']],
    [['report', 'a']],
    [['export', 'a', '--strategy', 's']],
    [['import', 'a']],
    [['verify', 'a', 'b']],
  ])('%j gives 2', async (argv) => {
    const ran = await run(...argv);
    expect(ran.code).toBe(2);
    expect(ran.err).not.toBe('');
    expect(ran.out).toBe('');
  });

  test('help is there for every command and is no error', async () => {
    expect(await done('--help')).toContain('verify');
    for (const name of ['new', 'list', 'search', 'report', 'export', 'import', 'verify'])
      expect(await done(name, '--help')).toContain(`throughline ${name}`);
    expect(await done('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a missing file is a sentence', async () => {
    const path = freshPath();
    for (const argv of [
      ['list', path],
      ['search', path, 'x'],
      ['verify', path],
      ['report', path, '--strategy', 's', '--out', 'x.pdf'],
    ]) {
      expect(await failed(...argv)).toContain(path);
    }
    expect(existsSync(path)).toBe(false);
  });
});

interface Listed {
  readonly id: string;
  readonly strategyId: string;
  readonly kind: string;
}

const listOf = (text: string): readonly Listed[] => JSON.parse(text);
