import { scaleLinear } from 'd3-scale';
import { formatFixed, signedFixed } from '../format.ts';
import { plural, t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { cut, interWidth } from './text.ts';

/** Something expected and found, such as a statement or a dimension. */
export interface Gap {
  readonly name: string;
  readonly expectation: number;
  readonly perception: number;
  readonly gap: number;
}

const ROW = 19;
const TOP = 18;
const VALUE = 34;

/** Gaps as bars from a line at 0, in the order given: to the left what falls short. */
export function gapBars(gaps: readonly Gap[], width = 470, measure: Measure = interWidth): Chart {
  const name = Math.min(250, width * 0.55);
  const low = gaps.reduce((least, { gap }) => Math.min(least, gap), -1);
  const high = gaps.reduce((most, { gap }) => Math.max(most, gap), 0);
  const x = scaleLinear([low, high], [name + VALUE, width - (high > 0 ? VALUE : 6)]);
  const height = TOP + gaps.length * ROW + 4;
  const marks: Mark[] = [
    label(0, 10, t('Gap = found − expected')),
    line(x(0), TOP - 2, x(0), height, 'ink-3', 1),
    label(x(0), 10, '0', { anchor: high > 0 ? 'middle' : 'end' }),
  ];
  gaps.forEach(({ name: words, gap }, index) => {
    const y = TOP + index * ROW;
    const from = Math.min(x(gap), x(0));
    marks.push(label(0, y + 12, cut(words, name - 8, SMALL, 400, measure), { fill: 'ink' }));
    marks.push({
      kind: 'rect',
      x: from,
      y: y + 4,
      width: Math.abs(x(gap) - x(0)),
      height: ROW - 8,
      fill: gap < 0 ? 'threat' : 'strength',
      radius: 1,
    });
    const beside = gap < 0 ? { x: from - 5, anchor: 'end' as const } : { x: x(gap) + 5, anchor: 'start' as const };
    marks.push(label(beside.x, y + 12, signedFixed(gap, 2), { anchor: beside.anchor, fill: 'ink', weight: 600 }));
  });
  return { width, height, marks, alt: altOf(gaps), table: tableOf(gaps) };
}

function altOf(gaps: readonly Gap[]): string {
  const worst = gaps.reduce<Gap | undefined>((least, gap) => (least && least.gap <= gap.gap ? least : gap), undefined);
  const counted = plural(
    gaps.length,
    '{{count}} gap between what is expected and found.',
    '{{count}} gaps between what is expected and found.',
  );
  if (!worst || worst.gap >= 0) return counted;
  return `${counted} ${t('The largest: {{name}}, {{gap}}.', { name: worst.name.slice(0, 200), gap: signedFixed(worst.gap, 2) })}`;
}

const tableOf = (gaps: readonly Gap[]): Chart['table'] => ({
  head: [t('Statement'), t('Expected'), t('Found'), t('Gap')],
  rows: gaps.map(({ name, expectation, perception, gap }) => [
    name,
    formatFixed(expectation, 2),
    formatFixed(perception, 2),
    signedFixed(gap, 2),
  ]),
});
