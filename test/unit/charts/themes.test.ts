import { describe, expect, it } from 'vitest';
import { themesByMonth, themesByPhase } from '../../../src/shared/analysis/feedback.ts';
import type { Chart } from '../../../src/shared/charts/marks.ts';
import { themeMatrix } from '../../../src/shared/charts/theme-matrix.ts';
import { themeTrend } from '../../../src/shared/charts/theme-trend.ts';

const theme = (id: string, name: string) => ({ id, name, words: [], meaning: '' });
const themes = [theme('w', 'Wi-Fi'), theme('q', 'Quiet and a name that is far too long for the room that there is beside the picture')];
const words = (chart: Chart): string[] => chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const isInside = (chart: Chart): boolean =>
  chart.marks.every((mark) => {
    if (mark.kind === 'text') return mark.x >= 0 && mark.x <= chart.width && mark.y >= 0 && mark.y <= chart.height;
    if (mark.kind === 'circle') return mark.cx - mark.r >= 0 && mark.cx + mark.r <= chart.width && mark.cy + mark.r <= chart.height;
    if (mark.kind === 'rect') return mark.x >= 0 && mark.width > 0 && mark.height > 0 && mark.x + mark.width <= chart.width;
    return true;
  });

const phases = themesByPhase(
  {
    themePhases: [
      { theme: 'w', phase: { record: 'j', item: 'a' }, count: 45 },
      { theme: 'q', phase: { record: 'j', item: 'b' }, count: 5 },
    ],
  },
  themes,
  [
    { name: 'Book', phases: ['b'] },
    { name: 'Stay', phases: ['a'] },
  ],
);

describe('themes by phase', () => {
  it('writes every count that is there and says where the highest is', () => {
    const chart = themeMatrix(phases);
    expect(words(chart)).toEqual(expect.arrayContaining(['Book', 'Stay', '45', '5']));
    expect(chart.alt).toContain('Wi-Fi in Stay, 45');
    expect(chart.table.rows[0]).toEqual(['Wi-Fi', '0', '45', '45']);
    expect(isInside(chart)).toBe(true);
  });

  it('says so when there is nothing', () => {
    const chart = themeMatrix({ columns: [], rows: [], most: 0 });
    expect(words(chart)).toEqual(['No feedback has both a theme and a phase yet']);
  });

  it('tells columns of one name apart in its table', () => {
    const column = { name: 'Stay', phases: [] };
    const chart = themeMatrix({ columns: [column, column], rows: [], most: 0 });
    expect(new Set(chart.table.head).size).toBe(chart.table.head.length);
  });
});

describe('themes by month', () => {
  const months = themesByMonth(
    {
      months: [
        { month: '2026-01', count: 100 },
        { month: '2026-03', count: 10 },
      ],
      themeMonths: [
        { theme: 'w', month: '2026-01', count: 20 },
        { theme: 'w', month: '2026-03', count: 5 },
        { theme: 'q', month: '2026-03', count: 1 },
      ],
    },
    themes,
  );

  it('names the highest month of each theme', () => {
    const chart = themeTrend(months);
    expect(chart.alt).toContain('Wi-Fi most in Jan 2026 (20)');
    expect(words(chart)).toContain('20');
    expect(isInside(chart)).toBe(true);
  });

  it('weighs a month by all that was written in it', () => {
    const chart = themeTrend(months, { as: 'share' });
    expect(chart.alt).toContain('Wi-Fi most in Mar 2026 (50%)');
    expect(chart.table.rows[0]).toEqual(['Wi-Fi', '20%', '0%', '50%', '25']);
  });

  it('draws no more themes than asked for, and keeps all of them in its table', () => {
    const chart = themeTrend(months, { most: 1 });
    expect(words(chart).some((text) => text.startsWith('Quiet'))).toBe(false);
    expect(chart.table.rows).toHaveLength(2);
  });

  it('stays inside its bounds for sixty months in little room', () => {
    const many = themesByMonth(
      {
        months: Array.from({ length: 60 }, (_, index) => ({
          month: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
          count: 3,
        })),
        themeMonths: [{ theme: 'w', month: '2025-12', count: 3 }],
      },
      themes,
    );
    expect(isInside(themeTrend(many, { width: 240 }))).toBe(true);
  });

  it('says so when there is nothing', () => {
    expect(words(themeTrend({ months: [], totals: [], series: [] }))).toEqual(['No feedback has both a theme and a date yet']);
  });
});
