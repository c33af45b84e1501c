import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../../../src/main/cli.ts';
import { openWorkspace } from '../../../../src/main/workspace/index.ts';
import { freshPath, setting, testClock, value } from '../helpers.ts';
import { fileOf, manyRows } from './desk.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(isTTY: boolean, ...argv: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { stdout: { write: (text: string) => out.push(text) }, stderr: { write: (text: string) => err.push(text) }, isTTY };
  const code = await runCli(argv, io);
  return { code, out: out.join(''), err: err.join('') };
}

/** A workspace with a strategy, a persona and two survey metrics, closed. */
function workspace(): string {
  const path = freshPath();
  const made = setting(path);
  made.add('persona', { name: 'Maya' });
  made.add('metric', { name: 'Recommend', kind: 'NPS' });
  made.add('metric', { name: 'Stay', kind: 'CSAT', scale: '1-5' });
  value(made.workspace.close());
  return path;
}

const importing = (file: string, csv: string, ...options: string[]): Promise<Ran> =>
  run(false, 'import', file, csv, '--strategy', 'harbour house', ...options);

function counts(file: string) {
  const opened = value(openWorkspace(file, testClock(), { readOnly: true }));
  const [strategy] = opened.strategies.list();
  const counted = value(opened.rowCounts(strategy?.id ?? ''));
  expect(opened.verify().problems).toEqual([]);
  value(opened.close());
  return counted;
}

describe('import --kind', () => {
  test('leads columns to fields by name or number, and says in the last line what came in', async () => {
    const file = workspace();
    const csv = fileOf(',What they said,"Stars, 1-5"\n7,Good,5\n8,Bad,1\n');
    const ran = await importing(
      file,
      csv,
      '--kind',
      'feedback',
      '--map',
      '1=id,what they said=verbatim,"Stars, 1-5=rating"',
      '--set',
      'source=review,persona=Maya',
    );
    expect(ran).toEqual({ code: 0, out: 'Imported 2 feedback items.\n', err: '' });
    const again = await importing(file, csv, '--kind', 'feedback', '--map', '=id,What they said=verbatim');
    expect(again.out).toBe('Imported 0 feedback items; 2 were there already.\n');
    const opened = value(openWorkspace(file, testClock(), { readOnly: true }));
    const [strategy] = opened.strategies.list();
    const strategyId = strategy?.id ?? '';
    const numbers = value(opened.feedback.find({ strategyId, filter: {}, sort: 'highest' }));
    const rows = value(opened.feedback.rows({ strategyId, numbers: [...numbers] }));
    expect(rows).toMatchObject([
      { externalId: '7', verbatim: 'Good', rating: 5, source: 'review', persona: expect.any(String) },
      { externalId: '8', verbatim: 'Bad', rating: 1 },
    ]);
    value(opened.close());
  });

  test('takes the columns that are suggested when none are named, and says so', async () => {
    const file = workspace();
    const ran = await importing(file, fileOf('id,comment\n1,Good\n'), '--kind', 'feedback');
    expect(ran).toMatchObject({ code: 0, out: 'Imported 1 feedback item.\n' });
    expect(ran.err).toBe('Columns taken as id=id, comment=verbatim; say otherwise with --map.\n');
  });

  test('reads a file without a heading by the numbers of its columns', async () => {
    const file = workspace();
    const csv = fileOf('C1 20260501 12.50\nC2 20260502 8.00\nC1 20260503 1.00\n', 'txt');
    const ran = await importing(file, csv, '--kind', 'customers', '--map', '1=customer,2=date,3=amount');
    expect(ran).toEqual({ code: 0, out: 'Imported 3 purchases of 2 customers.\n', err: '' });
  });

  test('decides what a file is, not the file’s ending', async () => {
    const file = workspace();
    expect(await importing(file, fileOf('name,age range\nTom,60+\n', 'json'), '--kind', 'persona', '--map', 'name=name')).toMatchObject({
      code: 0,
      out: 'Imported 1 persona.\n',
    });
  });

  test('names the metrics when answers could belong to several', async () => {
    const file = workspace();
    const csv = fileOf('date,score\n2026-05-01,4\n');
    const refused = await importing(file, csv, '--kind', 'responses', '--map', 'score=score');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('“Recommend”, “Stay”');
    expect(await importing(file, csv, '--kind', 'responses', '--map', 'score=score', '--set', 'metric=stay')).toMatchObject({
      code: 0,
      out: 'Imported 1 survey response.\n',
    });
  });

  test('stops at bad rows, and leaves them out only when told to', async () => {
    const file = workspace();
    const csv = fileOf('text,date\na,2026-05-01\nb,2026-05-32\nc\n');
    const map = ['--kind', 'feedback', '--map', 'text=verbatim,date=date'];
    const refused = await importing(file, csv, ...map);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^2 rows cannot be taken[^\n]*Line 3, date, “2026-05-32”[^\n]*\n$/);
    expect(counts(file).feedback).toBe(0);
    expect((await importing(file, csv, ...map, '--skip-bad')).out).toBe('Imported 1 feedback item; 2 bad rows were left out.\n');
    expect(counts(file).feedback).toBe(1);
  });

  test('shows progress only to somebody who watches', async () => {
    const file = workspace();
    const csv = fileOf(manyRows(20_000));
    const watched = await run(
      true,
      'import',
      file,
      csv,
      '--kind',
      'feedback',
      '--strategy',
      'Harbour House',
      '--map',
      'id=id,text=verbatim',
    );
    expect(watched.err).toMatch(/Rows read: [\d,]+/);
    expect(watched.out).toBe('Imported 20,000 feedback items.\n');
  });

  test('is refused as wrong usage without a strategy; options without it as well', async () => {
    const file = workspace();
    const csv = fileOf('text\na\n');
    expect(await run(false, 'import', file, csv, '--kind', 'feedback')).toMatchObject({ code: 2, out: '' });
    expect(await run(false, 'import', file, csv, '--dry-run')).toMatchObject({ code: 2, out: '' });
    expect(await run(false, 'import', file, csv, '--kind', 'pigeons', '--strategy', 'Harbour House')).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    ['a column that is not there', ['--map', 'nope=verbatim'], /“nope=verbatim”.*text/],
    ['a field that is not there', ['--map', 'text=amount'], /“amount”.*verbatim/],
    ['a fixed field without a text', ['--set', 'source'], /--set/],
    ['a strategy that is not there', ['--strategy', 'Nobody'], /Nobody/],
  ])('refuses %s in one sentence', async (_what, options, sentence) => {
    const file = workspace();
    const ran = await importing(file, fileOf('text\na\n'), '--kind', 'feedback', ...options);
    expect(ran.code).toBe(1);
    expect(ran.err.split('\n').at(-2)).toMatch(sentence);
    expect(counts(file).feedback).toBe(0);
  });

  test('refuses the workspace itself, a missing file and one without rows', async () => {
    const file = workspace();
    expect((await importing(file, file, '--kind', 'feedback')).err).toContain('the workspace itself');
    expect((await importing(file, `${file}.csv`, '--kind', 'feedback')).err).toContain('cannot be read');
    expect((await importing(file, fileOf('id,text\n'), '--kind', 'feedback')).err).toContain('no rows');
  });
});

describe('import --dry-run', () => {
  const csv = 'text,date,persona\na,2026-05-01,maya\nb,2026-05-32,Bob\nc\na,2026-05-01,maya\n';
  const map = ['--kind', 'feedback', '--dry-run', '--map', 'text=verbatim,date=date,persona=persona'];

  test('prints every fault with line, column, value and reason, and leaves every byte as it is', async () => {
    const file = workspace();
    const before = readFileSync(file);
    const ran = await importing(file, fileOf(csv), ...map);
    expect(ran.code).toBe(1);
    expect(ran.out.split('\n')).toEqual([
      'Line 3, date, “2026-05-32”: The calendar has no such day.',
      'Line 3, persona, “Bob”: This strategy has no persona “Bob”.',
      'Line 4, “c”: There is 1 cell, where the heading has 3.',
      'Dry run: 1 of 4 rows would come in; 1 was there already; 2 are bad.',
      '',
    ]);
    expect(ran.err).toContain('--skip-bad');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('lists more faults than the screen does', async () => {
    const ran = await importing(
      workspace(),
      fileOf(`text,rating\n${'a,b\n'.repeat(500)}`),
      '--kind',
      'feedback',
      '--dry-run',
      '--map',
      'text=verbatim,rating=rating',
    );
    expect(ran.out.split('\n').filter((line) => line.startsWith('Line '))).toHaveLength(500);
  });

  test('succeeds where bad rows may be left out, or there are none', async () => {
    const file = workspace();
    expect(await importing(file, fileOf(csv), ...map, '--skip-bad')).toMatchObject({ code: 0, err: '' });
    expect(await importing(file, fileOf('text\na\n'), '--kind', 'feedback', '--dry-run', '--map', 'text=verbatim')).toEqual({
      code: 0,
      out: 'Dry run: 1 of 1 rows would come in.\n',
      err: '',
    });
  });
});

const purchases = join(resolve(import.meta.dirname, '../../../../../shared/data'), 'cdnow-transactions.txt');
test.skipIf(!existsSync(purchases))('eighteen months of purchases come in by one command (needs the shared data)', async () => {
  const file = workspace();
  const ran = await importing(file, purchases, '--kind', 'customers', '--map', 'customer_id=customer,date=date,dollar_value=amount');
  expect(ran).toEqual({ code: 0, out: 'Imported 69,659 purchases of 23,570 customers.\n', err: '' });
  expect(counts(file).purchases).toBe(69_659);
});
