import { scaleLinear } from 'd3-scale';
import { CROSS, EFFORT_ORDER, EFFORT_QUADRANTS, type EffortQuadrant, type RatedInitiative } from '../analysis/roadmap.ts';
import { plural, t } from '../i18n.ts';
import type { Dot } from './importance-performance.ts';
import { type Box, boxesOfTexts, boxOfDot, type Label, placeLabels } from './labels.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { spreadDots } from './spread.ts';
import { interWidth, wrap } from './text.ts';

export interface EffortPlot {
  readonly chart: Chart;
  readonly dots: readonly (Dot & { readonly r: number })[];
  /** The place of a rating on the chart: effort to the right, impact upwards. */
  readonly placeOf: (effort: number, impact: number) => { readonly x: number; readonly y: number };
}

const STEPS = [1, 2, 3, 4, 5];
/** Between dots of one place: wider than the least target of 24 pixels also where the chart is drawn no larger than it is. */
const APART = 26;

/** Colour and shape together: quick wins are solid, the other three are told apart by ring and fill. */
const LOOKS: Record<EffortQuadrant, { readonly soft: Tone; readonly ink: Tone; readonly fill: Tone; readonly stroke: Tone }> = {
  'quick-win': { soft: 'strength-soft', ink: 'strength', fill: 'strength', stroke: 'strength' },
  'major-project': { soft: 'opportunity-soft', ink: 'opportunity', fill: 'surface', stroke: 'opportunity' },
  'fill-in': { soft: 'sunken', ink: 'ink-2', fill: 'ink-3', stroke: 'ink-3' },
  avoid: { soft: 'weakness-soft', ink: 'weakness', fill: 'surface', stroke: 'weakness' },
};

/** The surer, the larger; not rated is as small as not sure at all. */
const radiusOf = (confidence: number | null): number => 3.5 + 0.9 * (confidence ?? 1);

/** Initiatives by impact (upwards) and effort (to the right) in four named quadrants; the size of a dot is the confidence. */
export function impactEffortChart(
  initiatives: readonly RatedInitiative[],
  width = 470,
  height = 330,
  measure: Measure = interWidth,
): EffortPlot {
  const plot = { left: 30, right: width - 26, top: 8, bottom: height - 54 };
  const x = scaleLinear([0.5, 5.5], [plot.left, plot.right]);
  const y = scaleLinear([0.5, 5.5], [plot.bottom, plot.top]);
  // What lies on the line counts as high, so the line is drawn just below the 3.
  const at = { x: x(CROSS - 0.5), y: y(CROSS - 0.5) };
  const areas: Record<EffortQuadrant, Box> = {
    'quick-win': boxOf(plot.left, plot.top, at.x, at.y),
    'major-project': boxOf(at.x, plot.top, plot.right, at.y),
    'fill-in': boxOf(plot.left, at.y, at.x, plot.bottom),
    avoid: boxOf(at.x, at.y, plot.right, plot.bottom),
  };
  const marks: Mark[] = EFFORT_ORDER.map((quadrant) => ({ kind: 'rect', ...areas[quadrant], fill: LOOKS[quadrant].soft }));
  for (const step of STEPS) {
    marks.push(line(plot.left, y(step), plot.right, y(step)), line(x(step), plot.top, x(step), plot.bottom));
    marks.push(label(plot.left - 6, y(step) + 3, String(step), { anchor: 'end' }));
    marks.push(label(x(step), plot.bottom + 12, String(step), { anchor: 'middle' }));
  }
  marks.push(line(plot.left, at.y, plot.right, at.y, 'ink-3', 1.25), line(at.x, plot.top, at.x, plot.bottom, 'ink-3', 1.25));
  marks.push(label(9, (plot.top + plot.bottom) / 2, t('Impact'), { anchor: 'middle', turned: true }));
  marks.push(label((plot.left + plot.right) / 2, plot.bottom + 25, t('Effort'), { anchor: 'middle' }));
  marks.push(...legend(plot.left, height - 9, measure));
  const names = nameMarks(plot);
  marks.push(...names);
  const placed = spreadDots(initiatives, ({ effort, impact }) => ({ across: effort, up: impact }), x, y, APART);
  for (const { point, cx, cy } of placed) {
    const { fill, stroke } = LOOKS[point.quadrant];
    marks.push({ kind: 'circle', cx, cy, r: radiusOf(point.confidence), fill, stroke, strokeWidth: 1.75, label: nameOf(point) });
  }
  const labels = placed.map(({ point, cx, cy }): Label => {
    const weight = point.quadrant === 'quick-win' ? 600 : 400;
    const name = nameOf(point);
    const versions = [wrap(name, 130, SMALL, weight, 1, measure), wrap(name, 96, SMALL, weight, 2, measure)];
    const whole = versions.filter((version) => version.whole);
    const offered = [...(whole.length > 0 ? whole : versions.slice(1)).map(({ lines }) => lines), [point.code]];
    return {
      key: point.id,
      cx,
      cy,
      r: radiusOf(point.confidence),
      versions: offered,
      weight,
      fill: 'ink',
      priority: 5 * point.impact - point.effort,
    };
  });
  const obstacles = [...placed.map(({ point, cx, cy }) => boxOfDot(cx, cy, radiusOf(point.confidence))), ...boxesOfTexts(names, measure)];
  marks.push(...placeLabels(labels, boxOf(plot.left, plot.top, plot.right, plot.bottom), obstacles, measure).marks);
  return {
    chart: { width, height, marks, alt: altOf(initiatives), table: tableOf(initiatives) },
    dots: placed.map(({ point, cx, cy }) => ({ id: point.id, cx, cy, r: radiusOf(point.confidence) })),
    placeOf: (effort, impact) => ({ x: x(effort), y: y(impact) }),
  };
}

const nameOf = ({ code, title }: Pick<RatedInitiative, 'code' | 'title'>): string => (title === '' ? code : `${code} ${title}`);

const boxOf = (left: number, top: number, right: number, bottom: number): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The quadrants' names in the outer corners, where the cross never comes. */
function nameMarks({ left, right, top, bottom }: Frame): Mark[] {
  const name = (quadrant: EffortQuadrant, x: number, y: number, anchor: 'start' | 'end'): Mark =>
    label(x, y, t(EFFORT_QUADRANTS[quadrant]), { fill: LOOKS[quadrant].ink, weight: 600, anchor });
  return [
    name('quick-win', left + 6, top + 13, 'start'),
    name('major-project', right - 6, top + 13, 'end'),
    name('fill-in', left + 6, bottom - 7, 'start'),
    name('avoid', right - 6, bottom - 7, 'end'),
  ];
}

/** What the size of a dot says, and where the lines stand. */
function legend(left: number, y: number, measure: Measure): Mark[] {
  const marks: Mark[] = [];
  let at = left;
  const words = t('Confidence');
  marks.push(label(at, y, words));
  at += measure(words, SMALL, 400) + 12;
  for (const step of [1, 3, 5]) {
    const r = radiusOf(step);
    marks.push({ kind: 'circle', cx: at, cy: y - 3, r, fill: 'surface', stroke: 'ink-2', strokeWidth: 1.25 });
    marks.push(label(at + r + 3, y, String(step)));
    at += 2 * r + 20;
  }
  marks.push(label(at + 4, y, t('An impact or effort of 3 counts as high.')));
  return marks;
}

function altOf(initiatives: readonly RatedInitiative[]): string {
  if (initiatives.length === 0) return t('Initiatives by impact and effort. Nothing is rated yet.');
  const counted = plural(initiatives.length, '{{count}} initiative by impact and effort.', '{{count}} initiatives by impact and effort.');
  const wins = initiatives.filter(({ quadrant }) => quadrant === 'quick-win').map(({ title, code }) => title.slice(0, 80) || code);
  const more = wins.length > 5 ? t(' and {{count}} more', { count: wins.length - 5 }) : '';
  return `${counted} ${wins.length === 0 ? t('No quick win.') : t('Quick wins: {{names}}{{more}}.', { names: wins.slice(0, 5).join(', '), more })}`;
}

function tableOf(initiatives: readonly RatedInitiative[]): Chart['table'] {
  const rows = [...initiatives].sort(
    (a, b) => EFFORT_ORDER.indexOf(a.quadrant) - EFFORT_ORDER.indexOf(b.quadrant) || b.impact - a.impact || a.effort - b.effort,
  );
  return {
    head: [t('Initiative'), t('Impact'), t('Effort'), t('Confidence'), t('Quadrant')],
    rows: rows.map((row) => [
      nameOf(row),
      String(row.impact),
      String(row.effort),
      row.confidence === null ? '–' : String(row.confidence),
      t(EFFORT_QUADRANTS[row.quadrant]),
    ]),
  };
}
