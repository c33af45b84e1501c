import { describe, expect, it } from 'vitest';
import { effortPriorities, timelineRows } from '../../../src/shared/analysis/roadmap.ts';
import { impactEffortChart } from '../../../src/shared/charts/impact-effort.ts';
import type { Mark } from '../../../src/shared/charts/marks.ts';
import { interWidth } from '../../../src/shared/charts/text.ts';
import { initiativesTimeline } from '../../../src/shared/charts/timeline.ts';
import { make } from '../analysis/make.ts';

const roadmap = (...initiatives: Record<string, unknown>[]) =>
  make('roadmap', 'r', {
    initiatives: initiatives.map((initiative, index) => ({ id: `i${index + 1}`, title: `Initiative ${index + 1}`, ...initiative })),
  }).data;
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' && !mark.turned ? [mark] : []));
/** What lies inside the sheet, whatever the marks are. */
const isInside = (mark: Mark, width: number, height: number): boolean => {
  if (mark.kind !== 'text' || mark.turned) return true;
  const wide = interWidth(mark.text, mark.size, mark.weight);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - wide : mark.x - wide / 2;
  return left >= -0.5 && left + wide <= width + 0.5 && mark.y >= 0 && mark.y <= height;
};

describe('the plot of impact and effort', () => {
  const crowd = effortPriorities(
    roadmap(
      ...Array.from({ length: 24 }, (_, index) => ({
        title: `A long name that has to find a place of its own ${index}`,
        impact: (index % 5) + 1,
        effort: (index % 3) + 2,
        confidence: (index % 5) + 1,
      })),
    ),
  ).rated;

  it('keeps labels off one another and everything on the sheet', () => {
    const { chart } = impactEffortChart(crowd);
    const boxes = textsOf(chart.marks).map(({ text, x, y, size, weight, anchor }) => {
      const wide = interWidth(text, size, weight);
      return { text, left: anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2, wide, top: y - size + 1.5, bottom: y };
    });
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.left >= b.left + b.wide || b.left >= a.left + a.wide || a.top >= b.bottom || b.top >= a.bottom;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
    });
    expect(chart.marks.every((mark) => isInside(mark, chart.width, chart.height))).toBe(true);
  });

  it('draws who is surer larger, and dots of one rating apart', () => {
    const { rated } = effortPriorities(
      roadmap({ impact: 4, effort: 2, confidence: 1 }, { impact: 4, effort: 2, confidence: 5 }, { impact: 4, effort: 2 }),
    );
    const { dots } = impactEffortChart(rated, 560, 430);
    const [low, high, unrated] = dots;
    expect(high?.r).toBeGreaterThan(low?.r ?? 0);
    expect(unrated?.r).toBe(low?.r);
    expect(Math.abs((high?.cx ?? 0) - (low?.cx ?? 0))).toBeGreaterThanOrEqual(24);
  });

  it('has a table in the order of the quadrants, and says which are quick wins', () => {
    const { rated } = effortPriorities(roadmap({ impact: 1, effort: 5 }, { impact: 5, effort: 1 }, { impact: 5, effort: 5 }));
    const { chart } = impactEffortChart(rated);
    expect(chart.table.rows.map((row) => row.at(-1))).toEqual(['Quick win', 'Major project', 'Avoid']);
    expect(chart.alt).toContain('Quick wins: Initiative 2.');
    expect(impactEffortChart([]).chart.alt).toContain('Nothing is rated yet');
  });

  it('gives the place of every rating back', () => {
    const { placeOf, dots } = impactEffortChart(effortPriorities(roadmap({ impact: 5, effort: 1 })).rated);
    expect(placeOf(1, 5)).toEqual({ x: dots[0]?.cx, y: dots[0]?.cy });
  });
});

describe('the timeline of initiatives', () => {
  const horizon = { start: '2027-01-01', end: '2027-12-31' };
  const data = roadmap(
    { start: '2027-01-11', end: '2027-04-30', reviewDate: '2027-06-11', status: 'running' },
    { start: '2026-11-01', end: '2027-02-01' },
    {},
  );
  const rows = timelineRows(data, horizon);

  it('has a bar for each dated initiative, a diamond for each review, and words where there are no dates', () => {
    const { marks } = initiativesTimeline([{ label: '', rows }], { horizon });
    const legend = 4;
    expect(marks.filter(({ kind }) => kind === 'rect')).toHaveLength(2 + legend);
    expect(marks.filter(({ kind }) => kind === 'path')).toHaveLength(1 + 1);
    expect(textsOf(marks).map(({ text }) => text)).toContain('no dates yet');
  });

  it('flags what lies outside the horizon, in the picture and in the table', () => {
    const { marks, table } = initiativesTimeline([{ label: '', rows }], { horizon });
    expect(textsOf(marks).filter(({ text }) => text === '!')).toHaveLength(1);
    expect(table.rows.map((row) => row[0])).toEqual(['I2 Initiative 2 (outside the horizon)', 'I1 Initiative 1', 'I3 Initiative 3']);
  });

  it('draws today where it is in sight and nowhere else', () => {
    const dashed = (today: string) =>
      initiativesTimeline([{ label: 'Head', rows }], { horizon, today }).marks.filter(
        (mark) => mark.kind === 'line' && mark.dash !== undefined,
      ).length;
    expect(dashed('2027-03-01')).toBe(1);
    expect(dashed('2030-03-01')).toBe(0);
  });

  it('stays on its sheet, also with nothing to draw', () => {
    for (const chart of [
      initiativesTimeline([]),
      initiativesTimeline([{ label: 'A head that is far too long for the room that it is given', rows }], { horizon }),
    ]) {
      expect(chart.marks.every((mark) => isInside(mark, chart.width, chart.height))).toBe(true);
    }
  });
});
