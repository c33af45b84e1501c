import { describe, expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli.ts';
import { formulaNames, formulas } from '../../../src/shared/metrics/index.ts';

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

describe('metric', () => {
  test.each(formulaNames)('writes the result object of %s as JSON', async (name) => {
    const { example, compute } = formulas[name];
    const result = compute(example);
    if (!result.ok) throw new Error(result.error.message);
    expect(await run('metric', name, '--json', JSON.stringify(example))).toEqual({
      code: 0,
      out: `${JSON.stringify(result.value, null, 2)}\n`,
      err: '',
    });
  });

  test('has what explains the value', async () => {
    const { out } = await run('metric', 'nps', '--json', '{"promoters":100,"passives":60,"detractors":40}');
    const result: unknown = JSON.parse(out);
    expect(result).toMatchObject({ value: 30, unit: 'points', n: 200, interval: { confidence: 95 } });
    expect(result).toMatchObject({ substituted: '100 × (100 − 40) / 200 = 30', convention: expect.stringContaining('adjusted Wald') });
  });

  test.each([
    ['nps', '{"promoters":0,"passives":0,"detractors":0}', 'There are no answers; a Net Promoter Score needs at least one.'],
    ['nps', '{"promoters":1e999,"passives":0,"detractors":0}', '“promoters” is not a number; correct it.'],
    ['retention', '{"atStart":10,"atEnd":12,"gained":0}', 'More customers stayed than there were at the start'],
    ['attractiveness', '{"criteria":[{"name":"Size\\n","weight":90}],"ratings":[1]}', 'The weights add up to 90, not to 100; adjust them.'],
    ['kano-category', '{"functional":"like\\u001b[2J","dysfunctional":"must"}', '“functional” is none of: like, must'],
    ['clv', 'null', 'The input is not an object with the fields of the formula; look at its help.'],
    ['clv', '{"marginPerPeriod":', 'The input is not JSON; write it like this: --json \'{"marginPerPeriod":100,'],
    ['clv', '', 'The input is not JSON'],
  ])('of %s with %s is refused in one sentence', async (name, json, words) => {
    const { code, out, err } = await run('metric', name, '--json', json);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
    expect(err).toMatch(/^\P{Cc}+\.\n$/u);
  });

  test('of a name that nobody knows is wrong usage, and lists the names', async () => {
    const { code, out, err } = await run('metric', 'dance', '--json', '{}');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const name of formulaNames) expect(err).toContain(name);
  });

  test.each([[['metric']], [['metric', 'nps']], [['metric', 'nps', '--json']], [['metric', 'nps', '--json', '{}', 'more']]])(
    '%j is wrong usage',
    async (argv) => {
      const { code, out, err } = await run(...argv);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).not.toBe('');
    },
  );

  test('has help with an example for each formula', async () => {
    const { code, out } = await run('metric', '--help');
    expect(code).toBe(0);
    for (const name of formulaNames) expect(out).toContain(JSON.stringify(formulas[name].example));
    expect((await run('--help')).out).toContain('metric');
  });
});
