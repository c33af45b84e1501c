import { scaleSqrt } from 'd3-scale';
import type { ThemePhases } from '../analysis/feedback.ts';
import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line } from './pieces.ts';
import { cut, interWidth, wrap } from './text.ts';

const ROW = 27;
const HEAD = 32;
const LARGEST = 12;
const TOTAL = 44;
/** A disc that is smaller than its number is not drawn: the number says it. */
const SMALLEST = 6;

/** How often each theme comes up in each phase: the disc's area is the count, which stands in it. */
export function themeMatrix(reading: ThemePhases, width = 470, measure: Measure = interWidth): Chart {
  const { columns, rows, most } = reading;
  const names = rows.map(({ theme }) => theme.name.trim() || t('Untitled theme'));
  const widest = names.reduce((wide, name) => Math.max(wide, measure(name, 9, 500)), 0);
  const left = Math.min(Math.max(widest + 12, 60), width * 0.3);
  const pitch = (width - left - TOTAL) / Math.max(columns.length, 1);
  const radius = scaleSqrt([0, Math.max(most, 1)], [0, Math.min(LARGEST, pitch / 2 - 1)]);
  const height = HEAD + Math.max(rows.length, 1) * ROW + 4;
  const centre = (index: number): number => left + (index + 0.5) * pitch;
  const marks: Mark[] = [];
  columns.forEach(({ name }, index) => {
    const { lines } = wrap(name || t('Untitled phase'), pitch - 6, 9, 500, 2, measure);
    lines.forEach((text, place) => {
      marks.push(label(centre(index), HEAD - 9 - (lines.length - 1 - place) * 11, text, { anchor: 'middle', fill: 'ink-2', weight: 500 }));
    });
  });
  if (rows.length > 0) marks.push(label(width, HEAD - 9, t('All'), { anchor: 'end', fill: 'ink-2' }));
  rows.forEach(({ counts, total }, index) => {
    const y = HEAD + index * ROW;
    const base = y + ROW / 2 + 3;
    marks.push(line(0, y, width, y));
    marks.push(label(0, base, cut(names[index] ?? '', left - 8, 9, 500, measure), { fill: 'ink', weight: 500 }));
    counts.forEach((count, column) => {
      if (count === 0) return;
      const cx = centre(column);
      const isMost = count === most;
      const r = radius(count);
      const isDrawn = r >= SMALLEST || isMost;
      if (isDrawn) {
        marks.push({ kind: 'circle', cx, cy: y + ROW / 2, r, fill: 'accent-soft', stroke: 'accent', strokeWidth: isMost ? 1.5 : 0.5 });
      }
      marks.push(label(cx, base, formatNumber(count), { anchor: 'middle', fill: isDrawn ? 'ink' : 'ink-3', weight: isMost ? 600 : 400 }));
    });
    marks.push(label(width, base, formatNumber(total), { anchor: 'end', fill: 'ink-2' }));
  });
  if (rows.length === 0)
    marks.push(label(width / 2, HEAD + ROW / 2, t('No feedback has both a theme and a phase yet'), { anchor: 'middle' }));
  return {
    width,
    height,
    marks,
    alt: altOf(reading, names),
    table: {
      head: [t('Theme'), ...distinct(columns.map(({ name }) => name || t('Untitled phase'))), t('All')],
      rows: rows.map(({ counts, total }, index) => [names[index] ?? '', ...counts.map(String), String(total)]),
    },
  };
}

/** A table's heads are told apart by their words. */
const distinct = (names: readonly string[]): string[] =>
  names.map((name, index) => (names.indexOf(name) === index ? name : `${name} ${index + 1}`));

function altOf({ columns, rows, most }: ThemePhases, names: readonly string[]): string {
  const what = t('How often each theme comes up in each phase of the journey.');
  const row = rows.findIndex(({ counts }) => counts.includes(most));
  const column = columns[rows[row]?.counts.indexOf(most) ?? -1];
  if (most === 0 || !column) return what;
  const top = t('Most often: {{theme}} in {{phase}}, {{count}}.', {
    theme: names[row] ?? '',
    phase: column.name,
    count: formatNumber(most),
  });
  return `${what} ${top}`;
}
