import { scaleLinear } from 'd3-scale';
import type { ThemeMonths } from '../analysis/feedback.ts';
import { formatDate, formatNumber, formatPercent } from '../format.ts';
import { plural, t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line } from './pieces.ts';
import { cut, interWidth } from './text.ts';

const ROW = 44;
const BARS = 32;
const FOOT = 16;
const TOTAL = 40;

export interface ThemeTrendOptions {
  /** Counts, or percent of the month's feedback: then a month in which more was written weighs no more. */
  readonly as?: 'count' | 'share';
  /** Most themes that are drawn; the rest stand in the table. */
  readonly most?: number;
  readonly width?: number;
  readonly measure?: Measure;
}

/** "May 2026". */
const monthName = (month: string): string => formatDate(`${month}-01`).replace(/^1 /, '');

/** How often each theme comes up month by month: a row of bars for each, all on one scale, its highest named. */
export function themeTrend(reading: ThemeMonths, options: ThemeTrendOptions = {}): Chart {
  const { as = 'count', most = 8, width = 470, measure = interWidth } = options;
  const { months, totals } = reading;
  const rows = reading.series.map(({ theme, counts, total }) => ({
    name: theme.name.trim() || t('Untitled theme'),
    total,
    values: as === 'count' ? counts : counts.map((count, index) => (totals[index] ? (100 * count) / totals[index] : 0)),
  }));
  const shown = rows.slice(0, most);
  const words = (value: number): string => (as === 'count' ? formatNumber(value) : formatPercent(value));
  const widest = shown.reduce((wide, { name }) => Math.max(wide, measure(name, 9, 500)), 0);
  const left = Math.min(Math.max(widest + 12, 60), width * 0.3);
  const pitch = (width - left - TOTAL) / Math.max(months.length, 1);
  const bar = Math.min(pitch * 0.7, 18);
  const highest = shown.reduce((top, { values }) => Math.max(top, ...values), 0);
  const tall = scaleLinear([0, Math.max(highest, Number.MIN_VALUE)], [0, BARS - 9]);
  const height = Math.max(shown.length, 1) * ROW + FOOT;
  const marks: Mark[] = [];
  shown.forEach(({ name, values, total }, index) => {
    const base = index * ROW + BARS + 6;
    const peak = values.indexOf(Math.max(...values));
    marks.push(line(left, base, width - TOTAL, base, 'line-strong'));
    marks.push(label(0, base - 3, cut(name, left - 8, 9, 500, measure), { fill: 'ink', weight: 500 }));
    values.forEach((value, month) => {
      if (value === 0) return;
      const size = Math.max(tall(value), 0.75);
      const x = left + (month + 0.5) * pitch - bar / 2;
      marks.push({ kind: 'rect', x, y: base - size, width: bar, height: size, fill: month === peak ? 'accent' : 'ink-3', radius: 0.5 });
    });
    const top = values[peak] ?? 0;
    if (top > 0) {
      const half = measure(words(top), 9, 600) / 2;
      const x = Math.min(Math.max(left + (peak + 0.5) * pitch, left + half), width - TOTAL - half);
      marks.push(label(x, base - tall(top) - 3, words(top), { anchor: 'middle', fill: 'accent', weight: 600, halo: true }));
    }
    marks.push(label(width, base - 3, formatNumber(total), { anchor: 'end', fill: 'ink-2' }));
  });
  if (shown.length === 0) marks.push(label(width / 2, ROW / 2, t('No feedback has both a theme and a date yet'), { anchor: 'middle' }));
  else marks.push(...axis(months, left, pitch, height - 4, measure));
  return { width, height, marks, alt: altOf(rows, months, words, as), table: tableOf(rows, months, words) };
}

/** As many months as fit beside each other, the first always. */
function axis(months: readonly string[], left: number, pitch: number, y: number, measure: Measure): Mark[] {
  const room = measure(monthName('2026-09'), 9, 400) + 10;
  const step = Math.max(1, Math.ceil(room / pitch));
  return months.flatMap((month, index) =>
    index % step === 0 && (index + 0.5) * pitch + room / 2 <= months.length * pitch + room / 2
      ? [label(left + (index + 0.5) * pitch, y, monthName(month), { anchor: 'middle' })]
      : [],
  );
}

interface Row {
  readonly name: string;
  readonly total: number;
  readonly values: readonly number[];
}

function altOf(rows: readonly Row[], months: readonly string[], words: (value: number) => string, as: 'count' | 'share'): string {
  const what =
    as === 'count' ? t('How often each theme comes up, month by month.') : t('Share of each month’s feedback in which a theme comes up.');
  const peaks = rows.slice(0, 3).map(({ name, values }) => {
    const top = Math.max(...values);
    return t('{{theme}} most in {{month}} ({{value}})', {
      theme: name,
      month: monthName(months[values.indexOf(top)] ?? ''),
      value: words(top),
    });
  });
  const more = rows.length > 3 ? plural(rows.length - 3, '; one more theme', '; {{count}} more themes') : '';
  return peaks.length > 0 ? `${what} ${peaks.join('; ')}${more}.` : what;
}

const tableOf = (rows: readonly Row[], months: readonly string[], words: (value: number) => string): Chart['table'] => ({
  head: [t('Theme'), ...months.map(monthName), t('All')],
  rows: rows.map(({ name, values, total }) => [name, ...values.map(words), formatNumber(total)]),
});
