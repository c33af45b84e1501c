import { describe, expect, it } from 'vitest';
import { channelMatrix } from '../../../src/shared/analysis/touchpoints.ts';
import { channelMatrixChart } from '../../../src/shared/charts/channel-matrix.ts';
import { importancePerformanceChart } from '../../../src/shared/charts/importance-performance.ts';
import { kanoPlot } from '../../../src/shared/charts/kano-plot.ts';
import type { Chart } from '../../../src/shared/charts/marks.ts';
import { features, priorities, touchpoints } from './studies.ts';

const textsOf = (chart: Chart): string[] => chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('the importance–performance plot', () => {
  it('names all four quadrants and says where the cross stands', () => {
    const texts = textsOf(importancePerformanceChart(priorities(12)).chart);
    expect(texts).toEqual(expect.arrayContaining(['Concentrate here', 'Keep up', 'Low priority', 'Possible overkill']));
    expect(texts).toContain('Cross at the mean of 12 touchpoints: importance 2.8, performance 2.9');
    expect(textsOf(importancePerformanceChart(priorities(12, 'midpoint')).chart)).toContain(
      'Cross at the middle of the scale: importance 3, performance 3',
    );
  });

  it('shows every touchpoint as a dot of its own, near its rating and never on another’s', () => {
    const { dots, placeOf } = importancePerformanceChart(priorities(60));
    expect(dots).toHaveLength(60);
    expect(new Set(dots.map(({ cx, cy }) => `${cx.toFixed(2)} ${cy.toFixed(2)}`)).size).toBe(60);
    const step = placeOf(2, 1).x - placeOf(1, 1).x;
    const ratings = new Map(priorities(60)?.points.map((point) => [point.id, point]));
    for (const { id, cx, cy } of dots) {
      const point = ratings.get(id);
      const place = placeOf(point?.performance ?? 0, point?.importance ?? 0);
      expect(Math.abs(cx - place.x)).toBeLessThan(step / 2);
      expect(Math.abs(cy - place.y)).toBeLessThan(step / 2);
    }
  });
});

describe('the touchpoint × channel picture', () => {
  it('writes the gap beside a row and counts what stands on each channel', () => {
    const chart = channelMatrixChart(channelMatrix(touchpoints(4)));
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['No channel', 'One channel']));
    expect(chart.alt).toContain('Channels without a touchpoint: Touchpoint 0');
  });

  it('says what it leaves out and keeps it in the table', () => {
    const chart = channelMatrixChart(channelMatrix(touchpoints(50, 40)));
    expect(textsOf(chart)).toContain('Not drawn: 18 more touchpoints, 24 more channels');
    expect(chart.table.rows).toHaveLength(50);
    expect(chart.table.head).toHaveLength(42);
  });
});

describe('the better–worse plot', () => {
  it('is hollow where the category is not significant', () => {
    const shown = features(12);
    const circles = kanoPlot(shown).chart.marks.filter((mark) => mark.kind === 'circle' && mark.label !== undefined);
    expect(circles).toHaveLength(shown.length);
    circles.toReversed().forEach((circle, index) => {
      expect(circle.kind === 'circle' && circle.fill !== 'surface').toBe(shown[index]?.kano.significant);
    });
  });
});
