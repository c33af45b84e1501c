import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/shared/charts/marks.ts';
import { rfmGroupBars } from '../../../src/shared/charts/rfm-groups.ts';
import { rfmMatrix } from '../../../src/shared/charts/rfm-matrix.ts';
import { interWidth } from '../../../src/shared/charts/text.ts';

const group = (name: string, customers: number, revenue: number) => ({ name, customers, revenue, recencyDays: 1, orders: 1, spend: 1 });
const summary = (groups: readonly ReturnType<typeof group>[], customers: number, revenue: number) => ({
  asOf: '2026-01-01',
  groups,
  customers,
  revenue,
  matrix: [],
});
const empty = [0, 1, 2, 3, 4].map(() => [0, 0, 0, 0, 0]);
const texts = (chart: Chart): string[] => chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

const isInside = ({ width, height, marks }: Chart): boolean =>
  marks.every((mark) => {
    if (mark.kind === 'rect') return mark.x >= 0 && mark.y >= 0 && mark.x + mark.width <= width + 1 && mark.y + mark.height <= height + 1;
    if (mark.kind !== 'text' || mark.turned) return true;
    const long = interWidth(mark.text, mark.size, mark.weight);
    const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - long : mark.x - long / 2;
    return left >= -1 && left + long <= width + 1 && mark.y <= height;
  });

describe('rfmMatrix', () => {
  const matrix = empty.map((row, recency) => row.map((_, frequency) => (recency + 1) * (frequency + 1) * 1000));

  it('stays inside its frame, empty or full', () => {
    expect(isInside(rfmMatrix(matrix))).toBe(true);
    expect(isInside(rfmMatrix(empty))).toBe(true);
  });

  it('names a group once for each region of cells that belong to it', () => {
    const groups = empty.map((row, recency) => row.map((_, frequency) => (recency === 4 && frequency === 4 ? 'Champions' : 'Others')));
    const words = texts(rfmMatrix(matrix, groups));
    expect(words.filter((word) => word === 'Champions')).toHaveLength(1);
    expect(words.filter((word) => word === 'Others')).toHaveLength(1);
  });

  it('has the numbers behind it as a table, best recency first', () => {
    const { table } = rfmMatrix(matrix);
    expect(table.rows[0]).toEqual(['5', '5,000', '10,000', '15,000', '20,000', '25,000']);
    expect(table.rows).toHaveLength(5);
  });
});

describe('rfmGroupBars', () => {
  it('shows the share of customers beside that of the revenue', () => {
    const chart = rfmGroupBars(summary([group('Best', 25, 800_00), group('Rest', 75, 200_00)], 100, 1000_00), 'EUR');
    expect(chart.table.rows[0]).toEqual(['Best', '25', '25%', '€800', '80%']);
    expect(chart.alt).toContain('Best bring the most revenue: 80% of it from 25% of the customers.');
    expect(isInside(chart)).toBe(true);
  });

  it('has no bar, but a figure, for a group that gave back more than it bought', () => {
    const chart = rfmGroupBars(summary([group('Returns', 10, -100_00), group('Buyers', 10, 200_00)], 20, 100_00), 'EUR');
    expect(texts(chart)).toContain('−100%');
    expect(chart.marks.every((mark) => mark.kind !== 'rect' || mark.width > 0)).toBe(true);
  });

  it('stays inside its frame with endless names and with nothing at all', () => {
    expect(isInside(rfmGroupBars(summary([group('Wörter ohne Ende '.repeat(5000), 1, 1)], 1, 1), null))).toBe(true);
    expect(isInside(rfmGroupBars(summary([], 0, 0), null))).toBe(true);
  });
});
