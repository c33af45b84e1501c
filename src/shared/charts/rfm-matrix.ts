import { formatNumber, formatPercent } from '../format.ts';
import { t } from '../i18n.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label, line } from './pieces.ts';
import { cut, interWidth } from './text.ts';

const SIDE = [0, 1, 2, 3, 4] as const;
const LEFT = 26;
const FOOT = 46;

/** How much of all customers a cell holds, from the top: an even spread would put 4% in each. */
const STEPS: readonly { readonly over: number; readonly fill: Tone; readonly ink: Tone; readonly words: string }[] = [
  { over: 6, fill: 'accent', ink: 'surface', words: 'over 6% of customers' },
  { over: 2, fill: 'accent-soft', ink: 'ink', words: '2–6%' },
  { over: 0, fill: 'surface', ink: 'ink', words: 'under 2%' },
];
const NOBODY = { fill: 'sunken', ink: 'ink-3' } as const;

/**
 * Customers by recency (upwards) and frequency (to the right), each score 1–5 in fifths.
 * @param matrix customers by recency, then frequency, score 1 first
 * @param groups name of the group that most customers of a cell are in, by recency, then frequency; cells of one group
 * are framed together. None where it is left out
 */
export function rfmMatrix(
  matrix: readonly (readonly number[])[],
  groups: readonly (readonly (string | null)[])[] = [],
  width = 470,
  height = 286,
  measure: Measure = interWidth,
): Chart {
  const wide = (width - LEFT - 1) / 5;
  const high = (height - FOOT - 1) / 5;
  const x = (frequency: number): number => LEFT + frequency * wide;
  const y = (recency: number): number => (4 - recency) * high + 0.5;
  const countOf = (recency: number, frequency: number): number => matrix[recency]?.[frequency] ?? 0;
  const groupOf = (recency: number, frequency: number): string | null => groups[recency]?.[frequency] ?? null;
  const total = matrix.flat().reduce((sum, count) => sum + count, 0);
  const marks: Mark[] = [];

  for (const recency of SIDE) {
    marks.push(label(LEFT - 6, y(recency) + high / 2 + 3, String(recency + 1), { anchor: 'end' }));
    for (const frequency of SIDE) {
      const count = countOf(recency, frequency);
      const { fill, ink } = lookOf(count, total);
      const left = x(frequency);
      const top = y(recency);
      marks.push({ kind: 'rect', x: left, y: top, width: wide, height: high, fill, stroke: 'line', strokeWidth: 0.75 });
      marks.push({ kind: 'text', x: left + 7, y: top + 15, text: formatNumber(count), size: 11, weight: 600, fill: ink, anchor: 'start' });
      const group = groupOf(recency, frequency);
      if (group !== null && isCorner(groupOf, recency, frequency)) {
        marks.push(label(left + 7, top + high - 8, cut(group, wide - 12, 9, 500, measure), { fill: ink, weight: 500 }));
      }
    }
  }
  for (const frequency of SIDE) marks.push(label(x(frequency) + wide / 2, height - FOOT + 13, String(frequency + 1), { anchor: 'middle' }));
  marks.push(...frames(groupOf, x, y, wide, high));
  marks.push(label(8, (5 * high) / 2, t('Recency: 5 bought last'), { anchor: 'middle', turned: true }));
  marks.push(label(LEFT + (5 * wide) / 2, height - FOOT + 26, t('Frequency: 5 bought most often'), { anchor: 'middle' }));
  marks.push(...legend(LEFT, height - 4, measure));
  return { width, height, marks, alt: altOf(matrix, total), table: tableOf(matrix, groupOf) };
}

function lookOf(count: number, total: number): { readonly fill: Tone; readonly ink: Tone } {
  const share = total === 0 ? 0 : (100 * count) / total;
  return STEPS.find(({ over }) => share > over) ?? NOBODY;
}

type GroupAt = (recency: number, frequency: number) => string | null;

/** True for the cell in which a framed region is named: its first from the top, then from the left. */
function isCorner(groupAt: GroupAt, recency: number, frequency: number): boolean {
  const group = groupAt(recency, frequency);
  const seen = new Set<number>();
  const open = [[recency, frequency] as const];
  for (let cell = open.pop(); cell; cell = open.pop()) {
    const [r, f] = cell;
    const key = r * 5 + f;
    if (r < 0 || r > 4 || f < 0 || f > 4 || seen.has(key) || groupAt(r, f) !== group) continue;
    if (r > recency || (r === recency && f < frequency)) return false;
    seen.add(key);
    open.push([r + 1, f], [r - 1, f], [r, f + 1], [r, f - 1]);
  }
  return true;
}

/** Lines between cells of different groups, and around the whole. */
function frames(groupAt: GroupAt, x: (at: number) => number, y: (at: number) => number, wide: number, high: number): Mark[] {
  if (SIDE.every((recency) => SIDE.every((frequency) => groupAt(recency, frequency) === null))) return [];
  const marks: Mark[] = [];
  for (const recency of SIDE) {
    for (const frequency of SIDE) {
      const own = groupAt(recency, frequency);
      const left = x(frequency);
      const top = y(recency);
      if (frequency === 0 || groupAt(recency, frequency - 1) !== own) marks.push(line(left, top, left, top + high, 'ink-2', 1.25));
      if (recency === 4 || groupAt(recency + 1, frequency) !== own) marks.push(line(left, top, left + wide, top, 'ink-2', 1.25));
      if (frequency === 4) marks.push(line(left + wide, top, left + wide, top + high, 'ink-2', 1.25));
      if (recency === 0) marks.push(line(left, top + high, left + wide, top + high, 'ink-2', 1.25));
    }
  }
  return marks;
}

function legend(x: number, y: number, measure: Measure): Mark[] {
  const marks: Mark[] = [];
  let at = x;
  for (const { fill, words } of STEPS) {
    const text = t(words);
    marks.push({ kind: 'rect', x: at, y: y - 8, width: 9, height: 9, fill, stroke: 'line-strong', strokeWidth: 0.75 });
    marks.push(label(at + 14, y, text));
    at += 14 + measure(text, 9, 400) + 16;
  }
  return marks;
}

function altOf(matrix: readonly (readonly number[])[], total: number): string {
  const counted = t('Customers by scores for recency and frequency, {{total}} in all.', { total: formatNumber(total) });
  const cells = matrix.flatMap((row, recency) => row.map((count, frequency) => ({ count, recency, frequency })));
  const most = cells.reduce<(typeof cells)[number] | undefined>((top, cell) => (top && top.count >= cell.count ? top : cell), undefined);
  if (!most || most.count === 0) return counted;
  const where = t(' Most, {{share}}, score {{recency}} for recency and {{frequency}} for frequency.', {
    share: formatPercent((100 * most.count) / total),
    recency: most.recency + 1,
    frequency: most.frequency + 1,
  });
  return `${counted}${where}`;
}

function tableOf(matrix: readonly (readonly number[])[], groupAt: GroupAt): Chart['table'] {
  return {
    head: [t('Recency'), ...SIDE.map((frequency) => t('Frequency {{score}}', { score: frequency + 1 }))],
    rows: [...SIDE].reverse().map((recency) => [
      String(recency + 1),
      ...SIDE.map((frequency) => {
        const group = groupAt(recency, frequency);
        const count = formatNumber(matrix[recency]?.[frequency] ?? 0);
        return group === null ? count : `${count}, ${group}`;
      }),
    ]),
  };
}
