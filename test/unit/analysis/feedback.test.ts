import { describe, expect, it } from 'vitest';
import {
  isOverdue,
  overdueBefore,
  phaseColumns,
  readThemes,
  shareNegative,
  shareTold,
  themesByMonth,
  themesByPhase,
} from '../../../src/shared/analysis/feedback.ts';
import { NO_FEEDBACK } from '../../../src/shared/observed.ts';
import { make } from './make.ts';

const voice = make('voice', 'v', {
  themes: [
    { id: 'wifi', name: 'Wi-Fi' },
    { id: 'quiet', name: 'Quiet' },
    { id: 'pool', name: 'Pool' },
  ],
});
const { themes } = voice.data;

describe('what is overdue', () => {
  it('is what waits longer than promised and was not told', () => {
    const before = overdueBefore('2026-11-22', 3);
    expect(before).toBe('2026-11-19');
    expect(isOverdue({ date: '2026-11-18', loop: 'acted' }, before)).toBe(true);
    expect(isOverdue({ date: '2026-11-19', loop: 'new' }, before)).toBe(false);
    expect(isOverdue({ date: '2026-01-01', loop: 'told' }, before)).toBe(false);
    expect(isOverdue({ date: null, loop: 'new' }, before)).toBe(false);
  });

  it('is nothing while no answer is promised', () => {
    expect(overdueBefore('2026-11-22', null)).toBeNull();
    expect(isOverdue({ date: '2020-01-01', loop: 'new' }, null)).toBe(false);
  });

  it('crosses months and years', () => {
    expect(overdueBefore('2026-01-01', 1)).toBe('2025-12-31');
    expect(overdueBefore('2024-03-01', 1)).toBe('2024-02-29');
    expect(overdueBefore('2026-11-22', 0)).toBe('2026-11-22');
  });
});

describe('shares', () => {
  it('counts negative among what has a sentiment', () => {
    const sentiments = [
      { sentiment: -2, count: 1 },
      { sentiment: 0, count: 2 },
      { sentiment: 1, count: 1 },
      { sentiment: null, count: 96 },
    ];
    expect(shareNegative({ sentiments })).toEqual({ count: 1, of: 4, percent: 25 });
  });

  it('has no percentage of nothing', () => {
    expect(shareNegative(NO_FEEDBACK)).toEqual({ count: 0, of: 0, percent: null });
    expect(shareTold(NO_FEEDBACK).percent).toBeNull();
  });
});

describe('themes', () => {
  it('keep the order of the person, and one that nobody mentions counts 0', () => {
    const read = readThemes({ total: 10, themes: [{ theme: 'quiet', count: 5, negative: 2, positive: 1, meanRating: 3 }] }, themes);
    expect(read.map(({ theme, count }) => [theme.name, count])).toEqual([
      ['Wi-Fi', 0],
      ['Quiet', 5],
      ['Pool', 0],
    ]);
    expect(read[1]).toMatchObject({ percent: 50, negative: 2, positive: 1, other: 2, meanRating: 3 });
  });
});

describe('themes by phase', () => {
  const asIs = make('journey', 'j1', {
    phases: [
      { id: 'a', name: 'Book' },
      { id: 'b', name: 'Stay' },
    ],
  });
  const toBe = make('journey', 'j2', {
    phases: [
      { id: 'c', name: 'stay ' },
      { id: 'd', name: 'Share' },
    ],
  });
  const columns = phaseColumns([asIs, toBe]);

  it('puts phases of one name into one column, in the order of the journeys', () => {
    expect(columns).toEqual([
      { name: 'Book', phases: ['a'] },
      { name: 'Stay', phases: ['b', 'c'] },
      { name: 'Share', phases: ['d'] },
    ]);
  });

  it('adds up, puts the most mentioned first, and leaves out what is empty or unknown', () => {
    const themePhases = [
      { theme: 'quiet', phase: { record: 'j1', item: 'b' }, count: 2 },
      { theme: 'quiet', phase: { record: 'j2', item: 'c' }, count: 3 },
      { theme: 'wifi', phase: { record: 'j1', item: 'a' }, count: 1 },
      { theme: 'gone', phase: { record: 'j1', item: 'a' }, count: 9 },
      { theme: 'wifi', phase: { record: 'j9', item: 'z' }, count: 9 },
    ];
    const read = themesByPhase({ themePhases }, themes, columns);
    expect(read.columns.map(({ name }) => name)).toEqual(['Book', 'Stay']);
    expect(read.rows.map(({ theme, counts, total }) => [theme.id, counts, total])).toEqual([
      ['quiet', [0, 5], 5],
      ['wifi', [1, 0], 1],
    ]);
    expect(read.most).toBe(5);
  });
});

describe('themes by month', () => {
  it('has no holes between the first and the last month', () => {
    const months = [
      { month: '2025-11', count: 4 },
      { month: '2026-02', count: 1 },
      { month: null, count: 7 },
    ];
    const themeMonths = [
      { theme: 'wifi', month: '2026-02', count: 1 },
      { theme: 'quiet', month: '2025-11', count: 3 },
    ];
    const read = themesByMonth({ months, themeMonths }, themes);
    expect(read.months).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(read.totals).toEqual([4, 0, 0, 1]);
    expect(read.series.map(({ theme, counts }) => [theme.id, counts])).toEqual([
      ['quiet', [3, 0, 0, 0]],
      ['wifi', [0, 0, 0, 1]],
    ]);
  });

  it('keeps the latest five years of a long history', () => {
    const months = [
      { month: '1990-01', count: 1 },
      { month: '2026-10', count: 1 },
    ];
    const read = themesByMonth({ months, themeMonths: [] }, themes);
    expect(read.months).toHaveLength(60);
    expect(read.months.at(-1)).toBe('2026-10');
  });

  it('is empty of nothing', () => {
    expect(themesByMonth(NO_FEEDBACK, themes)).toEqual({ months: [], totals: [], series: [] });
  });
});
