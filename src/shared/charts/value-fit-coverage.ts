import type { Need } from '../analysis/value-fit.ts';
import { formatPercent } from '../format.ts';
import { t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, link } from './pieces.ts';
import { cut, interWidth, wrap } from './text.ts';

/** More needs than this do not stand on a page; the table below the chart has them all. */
const MOST_NEEDS = 30;
const BAR = 5;

export interface CoverageWords {
  /** "Pains". */
  readonly needs: string;
  /** "Relievers". */
  readonly answers: string;
  /** "Severity". */
  readonly weight: string;
  /** The highest weight there is: 5 for pains, 4 for gains. */
  readonly steps: number;
}

/**
 * Needs at the left with their weight as steps, answers at the right, a line for each that covers one.
 * An uncovered need has an open ring in the colour of the throughline and says so.
 * @param needs pains or gains of `coverageOf`, uncovered first
 * @param fit their share covered, 0–100
 */
export function valueFitCoverage(
  needs: readonly Need[],
  fit: number | null,
  words: CoverageWords,
  width = 470,
  measure: Measure = interWidth,
): Chart {
  const shown = needs.slice(0, MOST_NEEDS);
  const left = Math.round(width * 0.44);
  const bars = left + 8;
  const portLeft = bars + words.steps * (BAR + 2) + 8;
  const portRight = Math.round(width * 0.66);
  const lines = shown.length > 20 ? 1 : 2;
  const answers = answersOf(shown);
  const step = lines === 2 ? 27 : 17;
  const top = 22;
  const rows = Math.max(shown.length, answers.length, 1);
  const height = top + rows * step + (needs.length > shown.length ? 16 : 4);
  const marks: Mark[] = [
    label(0, 9, words.needs, { weight: 600, fill: 'ink' }),
    label(bars, 9, words.weight),
    label(portRight + 10, 9, words.answers, { weight: 600, fill: 'ink' }),
    line(0, 15, width, 15, 'line-strong'),
  ];
  if (shown.length === 0) marks.push(label(0, top + 14, t('None yet')));
  const centre = (index: number): number => top + (index + 0.5) * step;
  const gap = (rows * step) / Math.max(answers.length, 1);
  const answerY = new Map(answers.map(({ item }, index) => [item, top + (index + 0.5) * gap]));
  const ports: Mark[] = [];
  shown.forEach((need, index) => {
    const y = centre(index);
    const covered = need.coveredBy.length > 0;
    marks.push(...words2(0, y, wrap(need.statement, left - 6, 9, covered ? 400 : 600, lines, measure).lines, covered ? 400 : 600));
    for (let unit = 0; unit < words.steps; unit += 1) {
      const on = unit < need.weight;
      marks.push({ kind: 'rect', x: bars + unit * (BAR + 2), y: y - 4, width: BAR, height: 8, fill: on ? 'ink-2' : 'line', radius: 1 });
    }
    for (const { item } of need.coveredBy) marks.push(link(portLeft, y, portRight, answerY.get(item) ?? y, 'accent', 1.25));
    if (covered) {
      ports.push({ kind: 'circle', cx: portLeft, cy: y, r: 3.5, fill: 'accent' });
    } else {
      ports.push({ kind: 'circle', cx: portLeft, cy: y, r: 3.5, fill: 'surface', stroke: 'through', strokeWidth: 1.5 });
      ports.push(label(portLeft + 8, y + 3, t('open'), { fill: 'ink-2', halo: true }));
    }
  });
  for (const { item, code, statement } of answers) {
    const y = answerY.get(item) ?? top;
    const room = width - portRight - 10 - 22;
    const most = gap >= 24 ? 2 : 1;
    ports.push({ kind: 'circle', cx: portRight, cy: y, r: 3.5, fill: 'accent' });
    ports.push(label(portRight + 10, y + 3, code, { weight: 600, fill: 'ink' }));
    ports.push(...words2(portRight + 32, y, wrap(statement, room, 9, 400, most, measure).lines, 400));
  }
  marks.push(...ports);
  if (needs.length > shown.length) {
    marks.push(label(0, height - 4, t('And {{count}} more in the list.', { count: needs.length - shown.length })));
  }
  return { width, height, marks, alt: altOf(needs, fit, words), table: tableOf(needs, words) };
}

/** Up to two lines around a middle. */
const words2 = (x: number, y: number, lines: readonly string[], weight: 400 | 600): Mark[] =>
  lines.map((text, index) => label(x, y + 3 + (index - (lines.length - 1) / 2) * 11, text, { fill: 'ink', weight }));

interface Ordered {
  readonly item: string;
  readonly code: string;
  readonly statement: string;
}

/** The answers in use, ordered by where their needs stand, so that lines cross little. */
function answersOf(needs: readonly Need[]): Ordered[] {
  const found = new Map<string, Ordered & { places: number[] }>();
  needs.forEach((need, index) => {
    for (const answer of need.coveredBy) {
      const known = found.get(answer.item);
      if (known) known.places.push(index);
      else found.set(answer.item, { ...answer, places: [index] });
    }
  });
  const middle = (places: readonly number[]): number => places.reduce((sum, place) => sum + place, 0) / places.length;
  return [...found.values()].sort((a, b) => middle(a.places) - middle(b.places));
}

function altOf(needs: readonly Need[], fit: number | null, words: CoverageWords): string {
  const covered = needs.filter(({ coveredBy }) => coveredBy.length > 0).length;
  const share = fit === null ? '' : t(' By weight that is {{fit}}.', { fit: formatPercent(fit) });
  const [first] = needs;
  const open =
    first && first.coveredBy.length === 0
      ? t(' The heaviest left open is “{{need}}”.', { need: cut(first.statement, 900, 9, 400, interWidth) })
      : '';
  return `${t('{{needs}}: {{covered}} of {{all}} covered.', { needs: words.needs, covered, all: needs.length })}${share}${open}`;
}

const tableOf = (needs: readonly Need[], words: CoverageWords): Chart['table'] => ({
  head: [words.needs, words.weight, words.answers],
  rows: needs.map((need) => [
    need.statement,
    String(need.weight),
    need.coveredBy.map(({ code, statement }) => `${code} ${statement}`).join('; ') || t('open'),
  ]),
});
