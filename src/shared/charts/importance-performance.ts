import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../format.ts';
import { plural, t } from '../i18n.ts';
import { type ImportancePerformance, QUADRANTS, type Quadrant } from '../metrics/importance-performance.ts';
import { type Box, boxesOfTexts, boxOfDot, type Label, placeLabels } from './labels.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { spreadDots } from './spread.ts';
import { cut, interWidth, wrap } from './text.ts';

export interface PlottedTouchpoint {
  readonly id: string;
  readonly name: string;
  /** 1–5. */
  readonly importance: number;
  readonly performance: number;
}

/** Where a touchpoint's dot stands on the chart, in points. */
export interface Dot {
  readonly id: string;
  readonly cx: number;
  readonly cy: number;
}

export interface ImportancePlot {
  readonly chart: Chart;
  readonly dots: readonly Dot[];
  /** The place of a rating on the chart: performance to the right, importance upwards. */
  readonly placeOf: (performance: number, importance: number) => { readonly x: number; readonly y: number };
}

const RADIUS = 5;
const STEPS = [1, 2, 3, 4, 5];

/** Colour and shape together: what needs work is solid, what is done well a ring. */
const LOOKS: Record<Quadrant, { readonly soft: Tone; readonly ink: Tone; readonly fill: Tone; readonly stroke: Tone }> = {
  'concentrate-here': { soft: 'threat-soft', ink: 'threat', fill: 'threat', stroke: 'threat' },
  'keep-up': { soft: 'strength-soft', ink: 'strength', fill: 'surface', stroke: 'strength' },
  'low-priority': { soft: 'sunken', ink: 'ink-2', fill: 'ink-3', stroke: 'ink-3' },
  'possible-overkill': { soft: 'weakness-soft', ink: 'weakness', fill: 'surface', stroke: 'weakness' },
};

/**
 * Touchpoints by importance (upwards) and performance (to the right) in four named quadrants.
 * @param reading null while nothing is rated: the plot then stands empty, its cross at the middle of the scale
 */
export function importancePerformanceChart(
  reading: ImportancePerformance<PlottedTouchpoint> | null,
  width = 470,
  height = 330,
  measure: Measure = interWidth,
): ImportancePlot {
  const plot = { left: 30, right: width - 26, top: 16, bottom: height - 44 };
  const x = scaleLinear([0.5, 5.5], [plot.left, plot.right]);
  const y = scaleLinear([0.5, 5.5], [plot.bottom, plot.top]);
  const cross = reading?.cross ?? { importance: 3, performance: 3, at: 'midpoint' };
  const at = { x: x(cross.performance), y: y(cross.importance) };
  const areas: Record<Quadrant, Box> = {
    'concentrate-here': boxOf(plot.left, plot.top, at.x, at.y),
    'keep-up': boxOf(at.x, plot.top, plot.right, at.y),
    'low-priority': boxOf(plot.left, at.y, at.x, plot.bottom),
    'possible-overkill': boxOf(at.x, at.y, plot.right, plot.bottom),
  };
  const marks: Mark[] = Object.entries(areas).map(([quadrant, box]) => ({ kind: 'rect', ...box, fill: LOOKS[asQuadrant(quadrant)].soft }));
  for (const step of STEPS) {
    marks.push(line(plot.left, y(step), plot.right, y(step)), line(x(step), plot.top, x(step), plot.bottom));
    marks.push(label(plot.left - 6, y(step) + 3, String(step), { anchor: 'end' }));
    marks.push(label(x(step), plot.bottom + 12, String(step), { anchor: 'middle' }));
  }
  marks.push(line(plot.left, at.y, plot.right, at.y, 'ink-3', 1.25), line(at.x, plot.top, at.x, plot.bottom, 'ink-3', 1.25));
  marks.push(label(plot.right + 4, at.y + 3, formatNumber(cross.importance, 1), { fill: 'ink-2', weight: 600 }));
  marks.push(label(at.x, plot.top - 5, formatNumber(cross.performance, 1), { fill: 'ink-2', weight: 600, anchor: 'middle' }));
  marks.push(label(9, (plot.top + plot.bottom) / 2, t('Importance'), { anchor: 'middle', turned: true }));
  marks.push(label((plot.left + plot.right) / 2, plot.bottom + 25, t('Performance'), { anchor: 'middle' }));
  marks.push(label(plot.left, height - 5, cut(crossWords(reading, cross), width - plot.left, SMALL, 400, measure), { fill: 'ink-2' }));

  const names = nameMarks(plot);
  marks.push(...names);
  const placed = spreadDots(reading?.points ?? [], ({ performance, importance }) => ({ across: performance, up: importance }), x, y);
  for (const { point, cx, cy } of placed) {
    const { fill, stroke } = LOOKS[point.quadrant];
    marks.push({ kind: 'circle', cx, cy, r: RADIUS, fill, stroke, strokeWidth: 1.75, label: point.name });
  }
  const labels = placed.map(({ point, cx, cy }): Label => {
    const weight = point.quadrant === 'concentrate-here' ? 600 : 400;
    const versions = [wrap(point.name, 130, SMALL, weight, 1, measure), wrap(point.name, 96, SMALL, weight, 2, measure)];
    const whole = versions.filter((version) => version.whole);
    const offered = whole.length > 0 ? whole : versions.slice(1);
    // The importance decides between two of one quadrant, and what needs work is named before the rest.
    const priority = point.importance + (weight === 600 ? 10 : 0);
    return { key: point.id, cx, cy, r: RADIUS, versions: offered.map(({ lines }) => lines), weight, fill: 'ink', priority };
  });
  const obstacles = [...placed.map(({ cx, cy }) => boxOfDot(cx, cy, RADIUS)), ...boxesOfTexts(names, measure)];
  marks.push(...placeLabels(labels, boxOf(plot.left, plot.top, plot.right, plot.bottom), obstacles, measure).marks);
  return {
    chart: { width, height, marks, alt: altOf(reading), table: tableOf(reading) },
    dots: placed.map(({ point, cx, cy }) => ({ id: point.id, cx, cy })),
    placeOf: (performance, importance) => ({ x: x(performance), y: y(importance) }),
  };
}

const boxOf = (left: number, top: number, right: number, bottom: number): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

const isQuadrant = (name: string): name is Quadrant => name in QUADRANTS;
function asQuadrant(name: string): Quadrant {
  if (!isQuadrant(name)) throw new Error(`No quadrant ${name}`);
  return name;
}

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The quadrants' names in the outer corners, where the cross never comes. */
const nameMarks = ({ left, right, top, bottom }: Frame): Mark[] => {
  const name = (quadrant: Quadrant, x: number, y: number, anchor: 'start' | 'end'): Mark =>
    label(x, y, t(QUADRANTS[quadrant]), { fill: LOOKS[quadrant].ink, weight: 600, anchor });
  return [
    name('concentrate-here', left + 6, top + 13, 'start'),
    name('keep-up', right - 6, top + 13, 'end'),
    name('low-priority', left + 6, bottom - 7, 'start'),
    name('possible-overkill', right - 6, bottom - 7, 'end'),
  ];
};

function crossWords(
  reading: ImportancePerformance<PlottedTouchpoint> | null,
  cross: { readonly importance: number; readonly performance: number; readonly at: string },
): string {
  if (!reading) return t('Nothing is rated yet. Cross at the middle of the scale.');
  const place = { importance: formatNumber(cross.importance, 1), performance: formatNumber(cross.performance, 1) };
  return cross.at === 'mean'
    ? plural(reading.points.length, 'Cross at the mean of one touchpoint: ', 'Cross at the mean of {{count}} touchpoints: ') +
        t('importance {{importance}}, performance {{performance}}', place)
    : t('Cross at the middle of the scale: importance {{importance}}, performance {{performance}}', place);
}

function altOf(reading: ImportancePerformance<PlottedTouchpoint> | null): string {
  if (!reading) return t('Touchpoints by importance and performance. Nothing is rated yet.');
  const first = reading.points.filter(({ quadrant }) => quadrant === 'concentrate-here').map(({ name }) => name.slice(0, 80));
  const counted = plural(
    reading.points.length,
    '{{count}} touchpoint by importance and performance.',
    '{{count}} touchpoints by importance and performance.',
  );
  const shown = first.slice(0, 5).join(', ');
  const more = first.length > 5 ? t(' and {{count}} more', { count: first.length - 5 }) : '';
  const work = first.length === 0 ? t('None asks for work first') : t('To concentrate on: {{names}}{{more}}', { names: shown, more });
  return `${counted} ${crossWords(reading, reading.cross)}. ${work}.`;
}

function tableOf(reading: ImportancePerformance<PlottedTouchpoint> | null): Chart['table'] {
  const order = Object.keys(QUADRANTS);
  const rows = [...(reading?.points ?? [])].sort(
    (a, b) => order.indexOf(a.quadrant) - order.indexOf(b.quadrant) || b.importance - a.importance || a.performance - b.performance,
  );
  return {
    head: [t('Touchpoint'), t('Importance'), t('Performance'), t('Quadrant')],
    rows: rows.map(({ name, importance, performance, quadrant }) => [
      name,
      formatNumber(importance, 1),
      formatNumber(performance, 1),
      t(QUADRANTS[quadrant]),
    ]),
  };
}
