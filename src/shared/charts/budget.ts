import { scaleLinear } from 'd3-scale';
import type { Budget, Period } from '../analysis/mix.ts';
import { formatMoney, formatNumber, minorUnits } from '../format.ts';
import { PS } from '../frameworks/marketing-mix.ts';
import { t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line } from './pieces.ts';
import { cut, interWidth } from './text.ts';

const ROW = 24;

/** Budget of each P as a pale bar, what its tactics cost as a solid one on it; what is over says so. */
export function budgetByP(byP: Budget['byP'], currency: string | null, width = 470, measure: Measure = interWidth): Chart {
  const money = (minor: number): string => formatMoney(minor, currency);
  const values = byP.map(({ budget, cost }) => wordsOf(budget, cost, money));
  const room = Math.min(values.reduce((most, text) => Math.max(most, measure(text, 9, 400)), 0) + 10, width * 0.5);
  const left = 92;
  const x = scaleLinear([0, byP.reduce((most, { budget, cost }) => Math.max(most, budget, cost), 1)], [0, width - left - room]);
  const height = byP.length * ROW + 4;
  const marks: Mark[] = [];
  byP.forEach(({ p, budget, cost }, index) => {
    const y = index * ROW;
    marks.push(label(0, y + 15, cut(t(PS[p]), left - 6, 9, 500, measure), { fill: 'ink', weight: 500 }));
    if (budget > 0) {
      const bar = { x: left, y: y + 5, width: Math.max(x(budget), 1), height: 14, radius: 2 };
      marks.push({ kind: 'rect', ...bar, fill: 'accent-soft', stroke: 'accent', strokeWidth: 0.5 });
    }
    const inside = Math.min(cost, budget);
    if (inside > 0) marks.push({ kind: 'rect', x: left, y: y + 9, width: Math.max(x(inside), 1), height: 6, fill: 'accent' });
    if (cost > budget) {
      marks.push({ kind: 'rect', x: left + x(budget), y: y + 9, width: Math.max(x(cost) - x(budget), 1), height: 6, fill: 'threat' });
    }
    marks.push(line(left, y + 3, left, y + 21, 'ink-3'));
    const text = cut(values[index] ?? '', room - 6, 9, 400, measure);
    marks.push(label(width, y + 15, text, { anchor: 'end', fill: cost > budget ? 'threat' : 'ink-2' }));
  });
  const over = byP.filter(({ budget, cost }) => cost > budget).map(({ p }) => t(PS[p]));
  const overWords = over.length > 0 ? t(' Over budget: {{ps}}.', { ps: over.join(', ') }) : t(' None is over its budget.');
  return {
    width,
    height,
    marks,
    alt: `${t('What the tactics of each P cost, against its budget.')}${overWords}`,
    table: {
      head: [t('P'), t('Budget'), t('Cost')],
      rows: byP.map(({ p, budget, cost }) => [t(PS[p]), money(budget), money(cost)]),
    },
  };
}

function wordsOf(budget: number, cost: number, money: (minor: number) => string): string {
  if (cost > budget) return t('{{cost}}, {{over}} over', { cost: money(cost), over: money(cost - budget) });
  return budget === 0 ? t('none') : t('{{cost}} of {{budget}}', { cost: money(cost), budget: money(budget) });
}

/** What the tactics cost in each quarter, as columns. */
export function budgetByQuarter(
  quarters: readonly Period[],
  currency: string | null,
  width = 470,
  height = 150,
  measure: Measure = interWidth,
): Chart {
  const money = (minor: number): string => formatMoney(minor, currency);
  const unit = 10 ** minorUnits(currency ?? 'EUR');
  const most = quarters.reduce((top, { cost }) => Math.max(top, cost), 0);
  const y = scaleLinear([0, Math.max(most, unit)], [height - 20, 20]).nice(3);
  const ticks = most > 0 ? y.ticks(3) : [0];
  const short = (minor: number): string => `${formatMoney(0, currency).replace(/0$/, '')}${compact(minor / unit)}`;
  const left = ticks.reduce((wide, tick) => Math.max(wide, measure(short(tick), 9, 400)), 0) + 8;
  const pitch = (width - left) / Math.max(quarters.length, 1);
  const bar = Math.min(pitch * 0.62, 54);
  const marks: Mark[] = [];
  for (const tick of ticks) {
    marks.push(line(left, y(tick), width, y(tick), tick === 0 ? 'ink-3' : 'line'));
    marks.push(label(left - 6, y(tick) + 3, short(tick), { anchor: 'end' }));
  }
  const every = (texts: readonly string[]): number =>
    Math.max(1, Math.ceil((texts.reduce((wide, text) => Math.max(wide, measure(text, 9, 400)), 0) + 6) / pitch));
  const labelStep = every(quarters.map((quarter) => quarter.label));
  const valuesFit = every(quarters.map(({ cost }) => short(cost))) === 1;
  quarters.forEach((quarter, index) => {
    const centre = left + (index + 0.5) * pitch;
    const tall = y(0) - y(quarter.cost);
    if (tall > 0)
      marks.push({ kind: 'rect', x: centre - bar / 2, y: y(quarter.cost), width: bar, height: tall, fill: 'accent', radius: 1 });
    if (index % labelStep === 0) marks.push(label(centre, height - 6, quarter.label, { anchor: 'middle' }));
    if (valuesFit && quarter.cost > 0) {
      marks.push(label(centre, y(quarter.cost) - 4, short(quarter.cost), { anchor: 'middle', fill: 'ink', weight: 500 }));
    }
  });
  if (quarters.length === 0) {
    marks.push(label((left + width) / 2, height / 2, t('No tactic has dates and a cost yet'), { anchor: 'middle' }));
  }
  const top = quarters.find(({ cost }) => cost === most && most > 0);
  const peak = top ? t(' The most is spent in {{quarter}}: {{cost}}.', { quarter: top.label, cost: money(top.cost) }) : '';
  return {
    width,
    height,
    marks,
    alt: `${t('Cost of the tactics by quarter.')}${peak}`,
    table: { head: [t('Quarter'), t('Cost')], rows: quarters.map((quarter) => [quarter.label, money(quarter.cost)]) },
  };
}

/** A number short enough to stand on a bar: 950, 12.5k, 3M. */
function compact(value: number): string {
  const steps = [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'k'],
  ] as const;
  const step = steps.find(([size]) => value >= size);
  return step ? `${formatNumber(value / step[0], 1)}${step[1]}` : formatNumber(value, 0);
}
