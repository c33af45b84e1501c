import { scaleLinear } from 'd3-scale';
import { plural, t } from '../i18n.ts';
import { boxOfDot, type Label, placeLabels } from './labels.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line } from './pieces.ts';
import { interWidth, wrap } from './text.ts';

export interface PlottedPain {
  readonly id: string;
  readonly statement: string;
  readonly severity: number | null;
  readonly frequency: number | null;
}

export interface PainMap {
  readonly chart: Chart;
  /** Pains whose words do not stand in the picture in full: unrated, crowded out or too long. */
  readonly notInFull: readonly string[];
}

const DOT = 4.5;
/** How wide a label may be on how many lines, in the order they are tried. */
const WIDTHS = [
  [176, 1],
  [128, 2],
  [92, 3],
] as const;
/** More dots than this in one place become one dot with a count. */
const MOST_IN_PLACE = 4;

/** A persona's pains by severity (upwards) and frequency (to the right); the heaviest stand out. */
export function painMap(pains: readonly PlottedPain[], width = 296, height = 164, measure: Measure = interWidth): PainMap {
  const plot = { left: 20, right: width - 12, top: 22, bottom: height - 24 };
  const x = scaleLinear([1, 5], [plot.left + 34, plot.right - 14]);
  const y = scaleLinear([1, 5], [plot.bottom - 12, plot.top + 4]);
  const marks: Mark[] = [label(0, 9, t('Severity'))];
  for (const step of [1, 2, 3, 4, 5]) {
    marks.push(line(plot.left, y(step), plot.right, y(step)));
    marks.push(label(4, y(step) + 3, String(step)));
    marks.push(label(x(step), height - 6, String(step), { anchor: 'middle' }));
  }
  marks.push(line(plot.left, plot.bottom, plot.right, plot.bottom, 'ink-3'));
  marks.push(label(0, height - 6, t('Frequency')));

  const rated = pains.flatMap((pain) =>
    pain.severity === null || pain.frequency === null ? [] : [{ ...pain, severity: pain.severity, frequency: pain.frequency }],
  );
  const top = rated.reduce((most, pain) => Math.max(most, pain.severity * pain.frequency), 0);
  const places = new Map<string, typeof rated>();
  for (const pain of rated) {
    const key = `${pain.severity}-${pain.frequency}`;
    places.set(key, [...(places.get(key) ?? []), pain]);
  }
  const labels: Label[] = [];
  const notInFull = new Set(pains.filter((pain) => pain.severity === null || pain.frequency === null).map(({ id }) => id));
  const dots: { cx: number; cy: number; r: number }[] = [];
  for (const group of places.values()) {
    const [first] = group;
    if (!first) continue;
    const score = first.severity * first.frequency;
    const look = { fill: 'threat', ...(score === top ? {} : { opacity: 0.55 }) } as const;
    if (group.length > MOST_IN_PLACE) {
      const dot = { cx: x(first.frequency), cy: y(first.severity), r: 8 };
      dots.push(dot);
      marks.push({ kind: 'circle', ...dot, fill: 'threat-soft', stroke: 'threat', strokeWidth: 1 });
      marks.push(label(dot.cx, dot.cy + 3.2, String(group.length), { anchor: 'middle', fill: 'ink', weight: 600 }));
      for (const { id } of group) notInFull.add(id);
      continue;
    }
    group.forEach((pain, index) => {
      const dot = { cx: x(pain.frequency) + (index - (group.length - 1) / 2) * (2 * DOT + 2), cy: y(pain.severity), r: DOT };
      dots.push(dot);
      marks.push({ kind: 'circle', ...dot, ...look, label: pain.statement });
      const weight = score === top ? 600 : 400;
      const versions = WIDTHS.map(([width, lines]) => wrap(pain.statement, width, 9, weight, lines, measure));
      const whole = versions.filter((version) => version.whole);
      if (whole.length === 0) notInFull.add(pain.id);
      const offered = whole.length > 0 ? whole : versions.slice(1, 2);
      labels.push({ key: pain.id, ...dot, versions: offered.map(({ lines }) => lines), weight, fill: 'ink', priority: score });
    });
  }
  const bounds = { x: plot.left, y: 11, width: width - plot.left, height: plot.bottom - 11 };
  const placed = placeLabels(
    labels,
    bounds,
    dots.map(({ cx, cy, r }) => boxOfDot(cx, cy, r)),
    measure,
  );
  for (const id of placed.dropped) notInFull.add(id);
  marks.push(...placed.marks);
  if (rated.length === 0) marks.push(label((plot.left + plot.right) / 2, y(3) + 3, t('No pains rated yet'), { anchor: 'middle' }));
  return { chart: { width, height, marks, ...wordsOf(pains, rated.length) }, notInFull: [...notInFull] };
}

function wordsOf(pains: readonly PlottedPain[], rated: number): Pick<Chart, 'alt' | 'table'> {
  const score = (pain: PlottedPain): number => (pain.severity ?? 0) * (pain.frequency ?? 0);
  const sorted = [...pains].sort((a, b) => score(b) - score(a));
  const [first] = sorted;
  const counted = plural(rated, '{{count}} pain by severity and frequency.', '{{count}} pains by severity and frequency.');
  const heaviest =
    first && score(first) > 0
      ? t(' The heaviest is “{{pain}}”, severity {{severity}}, frequency {{frequency}}.', {
          pain: first.statement.slice(0, 200),
          severity: first.severity ?? 0,
          frequency: first.frequency ?? 0,
        })
      : '';
  return {
    alt: `${counted}${heaviest}`,
    table: {
      head: [t('Pain'), t('Severity'), t('Frequency')],
      rows: sorted.map((pain) => [pain.statement, orDash(pain.severity), orDash(pain.frequency)]),
    },
  };
}

const orDash = (value: number | null): string => (value === null ? '–' : String(value));
