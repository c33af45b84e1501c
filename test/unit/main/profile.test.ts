import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProfile } from '../../../src/main/profile.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'throughline-profile-'));

describe('the profile', () => {
  it('keeps preferences and the window over a restart', () => {
    const path = join(folder(), 'deep', 'profile.db');
    const first = openProfile(path);
    first.setPreferences({ colorScheme: 'dark' });
    first.setWindowState({ x: 10, y: 20, width: 1200, height: 800, maximized: true });
    first.close();

    const second = openProfile(path);
    expect(second.preferences()).toEqual({ colorScheme: 'dark', rail: false, helpOpen: true });
    expect(second.windowState()).toEqual({ x: 10, y: 20, width: 1200, height: 800, maximized: true });
    second.close();
  });

  it('lists recent files with the latest first, each once, twelve at the most, and says which are gone', () => {
    const place = folder();
    const profile = openProfile(join(place, 'profile.db'));
    const there = join(place, 'There.throughline');
    writeFileSync(there, 'x');
    for (let day = 10; day < 25; day += 1) profile.addRecentFile(join(place, `Gone ${day}.throughline`), `2026-11-${day}T00:00:00.000Z`);
    profile.addRecentFile(there, '2026-11-01T00:00:00.000Z');
    profile.addRecentFile(there, '2026-11-30T00:00:00.000Z');

    const recent = profile.recentFiles();
    expect(recent).toHaveLength(12);
    expect(recent[0]).toMatchObject({ name: 'There', exists: true });
    expect(recent[1]).toMatchObject({ name: 'Gone 24', exists: false });
    expect(recent.filter((file) => file.path === there)).toHaveLength(1);
    profile.close();
  });

  it('keeps the plan of each kind of imported file, the two hundred used last', () => {
    const path = join(folder(), 'profile.db');
    const format = { encoding: 'utf-8', delimiter: ',', quote: '"', header: true, dateOrder: 'dmy', decimal: '.' } as const;
    const plan = {
      kind: 'feedback' as const,
      format,
      columns: [{ column: 1, field: 'verbatim' }],
      fixed: [{ field: 'source', text: 'review' }],
    };
    const first = openProfile(path);
    for (let day = 0; day < 205; day += 1) first.setImportPlan(`file ${day}`, plan, new Date(day * 86_400_000).toISOString());
    first.close();

    const second = openProfile(path);
    expect(second.importPlan('file 4')).toBe(undefined);
    expect(second.importPlan('file 5')).toEqual(plan);
    expect(second.importPlan('file 204')).toEqual(plan);
    second.close();
  });

  it('sets a damaged one aside and begins anew', () => {
    const path = join(folder(), 'profile.db');
    const first = openProfile(path);
    first.setPreferences({ colorScheme: 'dark' });
    first.close();
    const bytes = readFileSync(path).fill(0xff, 100);
    writeFileSync(path, bytes);

    const second = openProfile(path);
    expect(second.preferences().colorScheme).toBe('system');
    second.setPreferences({ colorScheme: 'light' });
    second.close();
    expect(readFileSync(`${path}.damaged`)).toEqual(bytes);
    const third = openProfile(path);
    expect(third.preferences().colorScheme).toBe('light');
    third.close();
  });

  it('lasts as long as the program where none can be written', () => {
    const place = join(folder(), 'profile.db');
    mkdirSync(join(place, 'in the way'), { recursive: true });
    mkdirSync(join(`${place}.damaged`, 'in the way'), { recursive: true });
    const profile = openProfile(place);
    profile.setPreferences({ colorScheme: 'dark' });
    expect(profile.preferences().colorScheme).toBe('dark');
    profile.close();
  });
});
