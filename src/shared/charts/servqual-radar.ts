import { formatFixed, signedFixed } from '../format.ts';
import { DIMENSIONS, type Dimension } from '../frameworks/servqual.ts';
import { t } from '../i18n.ts';
import type { DimensionGap } from '../metrics/servqual.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { interWidth } from './text.ts';

const LOWEST = 1;
const HIGHEST = 7;
const RINGS = [1, 3, 5, 7];

const isDimension = (name: string): name is Dimension => name in DIMENSIONS;
/** "Reliability" */
export const dimensionName = (dimension: string): string => (isDimension(dimension) ? t(DIMENSIONS[dimension]) : dimension);

/** Expectations and perceptions of the dimensions on a scale of 1–7, from the middle outwards. */
export function servqualRadar(dimensions: readonly DimensionGap[], width = 300, height = 228, measure: Measure = interWidth): Chart {
  // A pentagon's lower corners lie 0.81 of its reach below the middle; the words need the rest.
  const reach = Math.min(width / 2 - 66, (height - 74) / 1.81);
  const centre = { x: width / 2, y: reach + 32 };
  const angle = (index: number): number => (2 * Math.PI * index) / Math.max(dimensions.length, 1) - Math.PI / 2;
  const at = (index: number, value: number, beyond = 0): readonly [number, number] => {
    const r = (reach * (value - LOWEST)) / (HIGHEST - LOWEST) + beyond;
    return [round(centre.x + r * Math.cos(angle(index))), round(centre.y + r * Math.sin(angle(index)))];
  };
  const polygon = (of: (dimension: DimensionGap) => number): (readonly [number, number])[] =>
    dimensions.map((dimension, index) => at(index, of(dimension)));
  const closed = (points: readonly (readonly [number, number])[]) => [...points, ...points.slice(0, 1)];

  const marks: Mark[] = [];
  if (dimensions.length === 0) marks.push(label(centre.x, centre.y, t('Nothing is entered yet'), { anchor: 'middle' }));
  dimensions.forEach((_, index) => {
    const [x2, y2] = at(index, HIGHEST);
    marks.push(line(centre.x, centre.y, x2, y2));
  });
  if (dimensions.length > 0) {
    for (const ring of RINGS) marks.push({ kind: 'path', points: closed(polygon(() => ring)), stroke: 'line', width: 0.75 });
    marks.push({ kind: 'path', points: polygon(({ perception }) => perception), stroke: 'accent', width: 2, fill: 'accent-soft' });
    marks.push({ kind: 'path', points: closed(polygon(({ expectation }) => expectation)), stroke: 'ink', width: 1.5, dash: [4, 3] });
  }
  dimensions.forEach(({ perception, expectation }, index) => {
    const [px, py] = at(index, perception);
    const [ex, ey] = at(index, expectation);
    marks.push({ kind: 'circle', cx: px, cy: py, r: 3, fill: 'accent' });
    marks.push({ kind: 'circle', cx: ex, cy: ey, r: 3, fill: 'surface', stroke: 'ink', strokeWidth: 1.25 });
  });
  for (const ring of dimensions.length > 0 ? RINGS.slice(1) : []) {
    const [x, y] = at(0, ring);
    marks.push(label(x - 5, y + 3, String(ring), { anchor: 'end', halo: true }));
  }
  dimensions.forEach(({ dimension, gap }, index) => {
    const [x, y] = at(index, HIGHEST, 12);
    const side = Math.cos(angle(index));
    const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end';
    const below = Math.sin(angle(index)) > 0.1;
    const top = Math.abs(side) < 0.1 ? (below ? y + 8 : y - 12) : y - 2;
    marks.push(label(x, top, dimensionName(dimension), { anchor, fill: 'ink', weight: 500 }));
    marks.push(label(x, top + 11, signedFixed(gap, 2), { anchor, fill: gap < 0 ? 'threat' : 'strength', weight: 600 }));
  });
  marks.push(...legend(centre.x, height - 4, measure));
  return { width, height, marks, alt: altOf(dimensions), table: tableOf(dimensions) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function legend(middle: number, y: number, measure: Measure): Mark[] {
  const expected = t('Expected');
  const found = t('Found');
  const first = 24 + measure(expected, SMALL, 400);
  const left = middle - (first + 18 + 24 + measure(found, SMALL, 400)) / 2;
  const second = left + first + 18;
  return [
    { kind: 'line', x1: left, y1: y - 3, x2: left + 18, y2: y - 3, stroke: 'ink', width: 1.5, dash: [4, 3] },
    label(left + 24, y, expected),
    line(second, y - 3, second + 18, y - 3, 'accent', 2),
    label(second + 24, y, found),
  ];
}

function altOf(dimensions: readonly DimensionGap[]): string {
  const gaps = [...dimensions]
    .sort((a, b) => a.gap - b.gap)
    .map(({ dimension, gap }) => `${dimensionName(dimension)} ${signedFixed(gap, 2)}`)
    .join(', ');
  return gaps === ''
    ? t('Expectations and perceptions by dimension. Nothing is entered yet.')
    : t('Expectations and perceptions by dimension, 1–7. Gaps, the largest first: {{gaps}}.', { gaps });
}

const tableOf = (dimensions: readonly DimensionGap[]): Chart['table'] => ({
  head: [t('Dimension'), t('Expected'), t('Found'), t('Gap'), t('Statements')],
  rows: dimensions.map(({ dimension, expectation, perception, gap, n }) => [
    dimensionName(dimension),
    formatFixed(expectation, 2),
    formatFixed(perception, 2),
    signedFixed(gap, 2),
    String(n),
  ]),
});
