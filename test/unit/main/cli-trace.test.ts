import { describe, expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli.ts';
import { isObject } from '../../../src/shared/objects.ts';
import { freshPath } from './helpers.ts';

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(argv, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    isTTY: false,
  });
  return { code, out: out.join(''), err: err.join('') };
}

async function sample(): Promise<string> {
  const path = freshPath();
  expect(await run('new', path, '--sample', 'coastal-hotel')).toMatchObject({ code: 0 });
  return path;
}

describe('trace', () => {
  test('shows what leads to an item and what it leads to, each step farther in', async () => {
    const { code, out } = await run('trace', await sample(), 'Cannot tell which rooms have a desk');
    expect(code).toBe(0);
    expect(out).toMatch(/^Pain: Cannot tell which rooms have a desk\n/);
    expect(out).toMatch(/What leads to it:\n {2}Persona: Maya[^\n]*\n {4}Segment: /);
    expect(out).toMatch(/What it leads to:\n {2}Reliever: [^\n]*\n {4}/);
    expect(out).toContain('Objective: ');
  });

  test('finds a name by its beginning, without capitals and accents', async () => {
    const { out } = await run('trace', await sample(), 'cannot TELL which rooms');
    expect(out).toContain('Pain: Cannot tell which rooms have a desk');
  });

  test('says the same as JSON, by the id of the item', async () => {
    const path = await sample();
    const named: unknown = JSON.parse((await run('trace', path, 'Cannot tell which rooms have a desk', '--json')).out);
    expect(named).toMatchObject({ node: { column: 'pain', kind: 'persona' } });
    const key = isObject(named) && isObject(named.node) ? String(named.node.key) : '';
    expect(JSON.parse((await run('trace', path, key, '--json')).out)).toEqual(named);
  });

  test('refuses what is not there, what is several, and what stands on no line, in a sentence', async () => {
    const path = await sample();
    expect(await run('trace', path, 'Moon base')).toMatchObject({ code: 1, err: expect.stringContaining('Nothing is called “Moon base”') });
    const several = await run('trace', path, 'book');
    expect(several).toMatchObject({ code: 1, err: expect.stringContaining('is not one alone') });
    expect(several.err.trim().split('\n')).toHaveLength(1);
    const brief = await run('trace', path, 'Segmentation and targeting');
    expect(brief).toMatchObject({ code: 1, err: expect.stringContaining('stands on no line itself') });
  });
});
