import { scaleLinear } from 'd3-scale';
import type { RankedFeature } from '../analysis/kano.ts';
import { formatFixed, formatNumber } from '../format.ts';
import { plural, t } from '../i18n.ts';
import { KANO_CATEGORIES, type KanoCategory } from '../metrics/kano-category.ts';
import { boxOfDot, type Label, placeLabels } from './labels.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { interWidth, wrap } from './text.ts';

/** The dot of a feature, in points. */
export interface KanoDot {
  readonly id: string;
  readonly cx: number;
  readonly cy: number;
}

export interface KanoPlot {
  readonly chart: Chart;
  readonly dots: readonly KanoDot[];
}

const RADIUS = 7;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
type Quarter = 'A' | 'O' | 'I' | 'M';
const SOFT: Record<Quarter, Tone> = { A: 'opportunity-soft', O: 'strength-soft', I: 'sunken', M: 'weakness-soft' };
const INK: Record<Quarter, Tone> = { A: 'opportunity', O: 'strength', I: 'ink-2', M: 'weakness' };
const isQuarter = (category: KanoCategory): category is Quarter => category in SOFT;
export const toneOf = (category: KanoCategory): Tone => (isQuarter(category) ? INK[category] : 'ink-3');

/**
 * Features by what having them can bring (upwards) and what lacking them can cost (to the right). A dot carries the letter of
 * its category by the rule; it is hollow where the two most frequent categories do not differ by more than chance.
 */
export function kanoPlot(features: readonly RankedFeature[], width = 440, height = 364, measure: Measure = interWidth): KanoPlot {
  const plot = { left: 38, right: width - 10, top: 16, bottom: height - 66 };
  const x = scaleLinear([0, 1], [plot.left, plot.right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const corner = (quarter: Quarter, x1: number, y1: number): Mark => ({
    kind: 'rect',
    x: x1,
    y: y1,
    width: x(0.5) - x(0),
    height: y(0.5) - y(1),
    fill: SOFT[quarter],
  });
  const marks: Mark[] = [corner('A', x(0), y(1)), corner('O', x(0.5), y(1)), corner('I', x(0), y(0.5)), corner('M', x(0.5), y(0.5))];
  for (const tick of TICKS) {
    const stroke = tick === 0.5 ? 'ink-3' : 'line';
    marks.push(line(plot.left, y(tick), plot.right, y(tick), stroke), line(x(tick), plot.top, x(tick), plot.bottom, stroke));
    marks.push(label(plot.left - 6, y(tick) + 3, formatNumber(tick), { anchor: 'end' }));
    const anchor = tick === 1 ? 'end' : 'middle';
    marks.push(label(x(tick), plot.bottom + 27, tick === 0 ? '0' : formatNumber(-tick).replace('-', '−'), { anchor }));
  }
  marks.push(label(9, (plot.top + plot.bottom) / 2, t('Better: what having it brings'), { anchor: 'middle', turned: true }));
  marks.push(label((plot.left + plot.right) / 2, plot.bottom + 40, t('Worse: what lacking it costs'), { anchor: 'middle' }));
  marks.push(...nameMarks(plot));

  const placed = features.map((feature) => ({
    feature,
    cx: clamp(x(-feature.kano.worse), plot.left + RADIUS, plot.right - RADIUS),
    cy: clamp(y(feature.kano.better), plot.top + RADIUS, plot.bottom - RADIUS),
  }));
  // The first in the order lies on top of those it meets.
  for (const { feature, cx, cy } of placed.toReversed()) {
    const tone = toneOf(feature.kano.rule);
    const look = feature.kano.significant
      ? { fill: tone, stroke: 'surface' as const, strokeWidth: 1 }
      : { fill: 'surface' as const, stroke: tone, strokeWidth: 1.5 };
    marks.push({ kind: 'circle', cx, cy, r: RADIUS, ...look, label: feature.name });
  }
  const lettered: { readonly cx: number; readonly cy: number }[] = [];
  for (const { feature, cx, cy } of placed) {
    // A letter under another dot would not be read: that on top keeps its own, the table has them all.
    if (lettered.some((other) => Math.hypot(other.cx - cx, other.cy - cy) < 2 * RADIUS)) continue;
    lettered.push({ cx, cy });
    const { rule, significant } = feature.kano;
    marks.push(label(cx, cy + 3.2, rule, { anchor: 'middle', weight: 600, fill: significant ? 'surface' : toneOf(rule) }));
  }
  const labels = placed.map(({ feature, cx, cy }, index): Label => {
    const versions = [wrap(feature.name, 120, SMALL, 400, 1, measure), wrap(feature.name, 92, SMALL, 400, 2, measure)];
    const whole = versions.filter((version) => version.whole);
    const lines = (whole.length > 0 ? whole : versions.slice(1)).map((version) => version.lines);
    return { key: feature.id, cx, cy, r: RADIUS, versions: lines, weight: 400, fill: 'ink', priority: features.length - index };
  });
  const obstacles = placed.map(({ cx, cy }) => boxOfDot(cx, cy, RADIUS));
  const bounds = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  marks.push(...placeLabels(labels, bounds, obstacles, measure).marks, ...legend(plot.left, height - 5, measure));
  return {
    chart: { width, height, marks, alt: altOf(features), table: tableOf(features) },
    dots: placed.map(({ feature, cx, cy }) => ({ id: feature.id, cx, cy })),
  };
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The quadrants' names stand outside of them: dots may lie anywhere inside. */
function nameMarks({ left, right, top, bottom }: Frame): Mark[] {
  const name = (quarter: Quarter, x: number, y: number, anchor: 'start' | 'end'): Mark =>
    label(x, y, t(KANO_CATEGORIES[quarter]), { fill: INK[quarter], weight: 600, anchor });
  return [
    name('A', left, top - 5, 'start'),
    name('O', right, top - 5, 'end'),
    name('I', left, bottom + 13, 'start'),
    name('M', right, bottom + 13, 'end'),
  ];
}

function legend(x: number, y: number, measure: Measure): Mark[] {
  const solid = t('significant');
  const hollow = t('not significant');
  const second = x + 12 + measure(solid, SMALL, 400) + 16;
  return [
    { kind: 'circle', cx: x + 4, cy: y - 3, r: 4, fill: 'ink-3', stroke: 'ink-3', strokeWidth: 1.5 },
    label(x + 12, y, solid),
    { kind: 'circle', cx: second + 4, cy: y - 3, r: 4, fill: 'surface', stroke: 'ink-3', strokeWidth: 1.5 },
    label(second + 12, y, hollow),
  ];
}

function altOf(features: readonly RankedFeature[]): string {
  if (features.length === 0) return t('Features by what having them brings and lacking them costs. No answers yet.');
  const counted = plural(
    features.length,
    '{{count}} feature by what having it brings and lacking it costs.',
    '{{count}} features by what having them brings and lacking them costs.',
  );
  const groups = Object.entries(KANO_CATEGORIES).flatMap(([category, name]) => {
    const own = features.filter(({ kano }) => kano.rule === category);
    return own.length === 0
      ? []
      : [t('{{category}}: {{names}}', { category: t(name), names: own.map((entry) => entry.name.slice(0, 60)).join(', ') })];
  });
  return `${counted} ${groups.join('; ')}.`;
}

const tableOf = (features: readonly RankedFeature[]): Chart['table'] => ({
  head: [t('Feature'), t('Category'), t('Most frequent'), t('Better'), t('Worse'), t('Answers'), t('Significant')],
  rows: features.map(({ code, name, n, kano }) => [
    `${code} ${name}`,
    t(KANO_CATEGORIES[kano.rule]),
    t(KANO_CATEGORIES[kano.category]),
    formatFixed(kano.better, 2),
    formatFixed(kano.worse, 2),
    formatNumber(n),
    kano.significant ? t('yes') : t('no'),
  ]),
});
