import { scaleLinear } from 'd3-scale';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import { t } from '../i18n.ts';
import type { RfmSummary } from '../observed.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line } from './pieces.ts';
import { cut, interWidth } from './text.ts';

const ROW = 27;
const HEAD = 18;
const ROOM = 44;

/** Each group's share of the customers (outlined) over its share of the revenue (solid). */
export function rfmGroupBars(
  { groups, customers, revenue }: RfmSummary,
  currency: string | null,
  width = 470,
  measure: Measure = interWidth,
): Chart {
  const rows = groups.map((group) => ({
    ...group,
    ofCustomers: shareOf(group.customers, customers),
    ofRevenue: shareOf(group.revenue, revenue),
  }));
  const names = rows.map(({ name }) => cut(name, width * 0.34 - 10, 9, 500, measure));
  const left = Math.max(...names.map((name) => measure(name, 9, 500)), 60) + 10;
  const most = Math.max(...rows.flatMap(({ ofCustomers, ofRevenue }) => [ofCustomers, ofRevenue]), 1);
  const x = scaleLinear([0, most], [0, width - left - ROOM]);
  const height = HEAD + rows.length * ROW;
  const marks: Mark[] = [...legend(left, measure)];
  rows.forEach(({ ofCustomers, ofRevenue }, index) => {
    const y = HEAD + index * ROW;
    marks.push(label(0, y + 15, names[index] ?? '', { fill: 'ink', weight: 500 }));
    // Returns can take more out of a group than it brought in: then there is no bar, and the figure says so.
    const bars = [
      { share: ofCustomers, top: y + 2, look: { fill: 'sunken', stroke: 'ink-3', strokeWidth: 0.75 } },
      { share: ofRevenue, top: y + 13, look: { fill: 'accent' } },
    ] as const;
    for (const { share, top, look } of bars) {
      if (share > 0) marks.push({ kind: 'rect', x: left, y: top, width: Math.max(x(share), 1), height: 9, ...look });
      const after = left + Math.max(x(share), 0) + 5;
      marks.push(label(after, top + 8, formatPercent(share).replace('-', '−'), { fill: 'ink-2' }));
    }
    marks.push(line(left, y, left, y + 24, 'ink-3'));
  });
  return {
    width,
    height,
    marks,
    alt: altOf(rows),
    table: {
      head: [t('Group'), t('Customers'), t('Share of customers'), t('Revenue'), t('Share of revenue')],
      rows: rows.map((row) => [
        row.name,
        formatNumber(row.customers),
        formatPercent(row.ofCustomers),
        formatMoney(row.revenue, currency),
        formatPercent(row.ofRevenue),
      ]),
    },
  };
}

/** In percent; 0 of nothing is 0. */
export const shareOf = (part: number, whole: number): number => (whole <= 0 ? 0 : (100 * part) / whole);

function legend(x: number, measure: Measure): Mark[] {
  const words = t('Share of customers');
  const next = x + 14 + measure(words, 9, 400) + 16;
  return [
    { kind: 'rect', x, y: 1, width: 9, height: 9, fill: 'sunken', stroke: 'ink-3', strokeWidth: 0.75 },
    label(x + 14, 9, words),
    { kind: 'rect', x: next, y: 1, width: 9, height: 9, fill: 'accent' },
    label(next + 14, 9, t('Share of revenue')),
  ];
}

function altOf(rows: readonly { readonly name: string; readonly ofCustomers: number; readonly ofRevenue: number }[]): string {
  const what = t('Share of the customers and of the revenue by group.');
  const top = rows.reduce<(typeof rows)[number] | undefined>(
    (best, row) => (best && best.ofRevenue >= row.ofRevenue ? best : row),
    undefined,
  );
  if (!top || top.ofRevenue <= 0) return what;
  const most = t(' {{name}} bring the most revenue: {{revenue}} of it from {{customers}} of the customers.', {
    name: top.name.slice(0, 200),
    revenue: formatPercent(top.ofRevenue),
    customers: formatPercent(top.ofCustomers),
  });
  return `${what}${most}`;
}
