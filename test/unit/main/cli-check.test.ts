import { describe, expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli.ts';
import { freshPath, type Setting, setting, value } from './helpers.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function check(path: string, ...options: string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(['check', path, '--strategy', 'Harbour House', ...options], {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    isTTY: false,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A closed workspace with one strategy. */
function written(fill: (place: Setting) => void): string {
  const path = freshPath();
  const place = setting(path);
  fill(place);
  value(place.workspace.close());
  return path;
}

const play = {
  id: 'y1',
  name: 'Welcome back',
  kind: null,
  audience: [],
  trigger: '',
  dataNeeded: '',
  content: '',
  channel: null,
  metric: null,
};
const touchpoint = { name: 'Lobby\u001b[2J screen', importance: 5 };

describe('check', () => {
  test('finds nothing in a strategy that is not begun', async () => {
    expect(await check(written(() => undefined))).toEqual({
      code: 0,
      out: 'Harbour House: 0 errors, 0 warnings, 0 hints.\n',
      err: '',
    });
  });

  test('says what is open by severity, what was waived with its reason, and fails on an error', async () => {
    const path = written(({ add }) => {
      add('personalisation', { plays: [{ ...play, consent: null, status: 'planned' }] });
      const { id } = add('touchpoint', touchpoint);
      const reason = 'It goes\nin March.';
      add('review', { waivers: [{ id: 'w1', check: 'touchpoint-off-journey', about: [{ record: id }], reason, on: '2026-11-20' }] });
    });
    const { code, out, err } = await check(path);
    expect(out).toBe(
      [
        'Harbour House: one error, one warning, 0 hints.',
        '',
        'Errors',
        '  “Welcome back” names no consent basis.',
        '      Personalisation uses what customers gave for something; without a basis it may not be used.',
        '',
        'Warnings',
        '  “Lobby [2J screen” is importance 5 and has no metric.',
        '      What is not measured at a key touchpoint cannot be seen to improve.',
        '',
        'Waived',
        '  “Lobby [2J screen” stands in no journey.',
        '      It goes in March. (20 Nov 2026)',
        '',
      ].join('\n'),
    );
    expect({ code, err }).toEqual({ code: 1, err: 'One error is open in “Harbour House”; mend it, or waive it with a reason.\n' });
  });

  test('warnings and waived errors are no failure', async () => {
    const path = written(({ add }) => {
      const { id } = add('personalisation', { plays: [{ ...play, consent: null, status: 'planned' }] });
      const about = [{ record: id, item: 'y1' }];
      add('review', { waivers: [{ id: 'w1', check: 'personalisation-without-consent', about, reason: 'It never runs.', on: null }] });
      add('touchpoint', touchpoint);
    });
    const { code, out, err } = await check(path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Waived\n  “Welcome back” names no consent basis.\n      It never runs.\n');
  });

  test('gives open and waived findings and their counts as JSON', async () => {
    const path = written(({ add }) => add('personalisation', { plays: [{ ...play, consent: null, status: 'planned' }] }));
    const { code, out } = await check(path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      open: [
        expect.objectContaining({
          check: 'personalisation-without-consent',
          severity: 'error',
          sentence: '“Welcome back” names no consent basis.',
          about: [{ record: expect.any(String), item: 'y1' }],
          fix: { kind: 'open', label: 'Choose a basis', place: expect.objectContaining({ field: 'plays', item: 'y1' }) },
        }),
      ],
      waived: [],
      counts: { error: 1, warning: 0, hint: 0 },
    });
  });

  test('a file or strategy that is not there is a sentence', async () => {
    expect(await check(freshPath())).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/\.\n$/) });
    const path = written(({ workspace, strategyId }) => value(workspace.strategies.remove(strategyId)));
    expect(await check(path)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/\.\n$/) });
  });
});
