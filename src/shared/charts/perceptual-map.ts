import { scaleLinear } from 'd3-scale';
import { nearestOf, type PerceptualMap, type Placed, US } from '../analysis/positioning.ts';
import { formatNumber } from '../format.ts';
import { plural, t } from '../i18n.ts';
import { boxOfDot, type Label, placeLabels } from './labels.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { type Shape, shapeMark, shapeOf } from './shapes.ts';
import { cut, interWidth, wrap } from './text.ts';

/** A mark of the map, in points. */
export interface MapMark {
  readonly id: string;
  readonly cx: number;
  readonly cy: number;
}

export interface PerceptualChart {
  readonly chart: Chart;
  readonly marks: readonly MapMark[];
  /** The field between 0 and 10 each way, in points. */
  readonly field: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const OURS = 8;
const THEIRS = 7;
const TICKS = [0, 2, 4, 6, 8, 10];

/** The form of somebody on the map: a diamond for ourselves, one of seven for each competitor. */
export const shapeOn = (order: readonly string[], id: string): Shape => (id === US ? 'diamond' : shapeOf(order.indexOf(id)));

/**
 * Us and the competitors on two attributes, 0–10 each way. Forms differ, names stand beside them, and a corner in which
 * nobody stands says so.
 * @param order the ids of all competitors, so that each keeps its form when another is not placed
 */
export function perceptualMap(
  map: PerceptualMap,
  order: readonly string[],
  width = 470,
  height = 360,
  measure: Measure = interWidth,
): PerceptualChart {
  const field = { left: 34, right: width - 10, top: 20, bottom: height - 46 };
  const x = scaleLinear([0, 10], [field.left, field.right]);
  const y = scaleLinear([0, 10], [field.bottom, field.top]);
  const marks: Mark[] = [];
  for (const tick of TICKS) {
    marks.push(line(field.left, y(tick), field.right, y(tick)), line(x(tick), field.top, x(tick), field.bottom));
    marks.push(label(field.left - 6, y(tick) + 3, String(tick), { anchor: 'end' }));
    marks.push(label(x(tick), field.bottom + 26, String(tick), { anchor: tick === 10 ? 'end' : 'middle' }));
  }
  marks.push(line(field.left, y(5), field.right, y(5), 'ink-3'), line(x(5), field.top, x(5), field.bottom, 'ink-3'));
  const names = { x: map.x?.name.trim() || t('Across'), y: map.y?.name.trim() || t('Up') };
  const room = { x: field.right - field.left, y: field.bottom - field.top };
  const look = { anchor: 'middle', weight: 600, fill: 'ink-2' } as const;
  marks.push(label((field.left + field.right) / 2, field.bottom + 41, `${cut(names.x, room.x - 20, SMALL, 600, measure)} →`, look));
  marks.push(label(10, (field.top + field.bottom) / 2, `${cut(names.y, room.y - 20, SMALL, 600, measure)} →`, { ...look, turned: true }));

  // The words of the corners stand outside of the field: marks may lie anywhere inside. A button may lie over the last of them.
  for (const { right, top, text } of cornerWords(map.placed, names, room.x / 2 - 22, measure)) {
    const at = right ? field.right - (top ? 16 : 0) : field.left;
    marks.push(label(at, top ? field.top - 6 : field.bottom + 13, text, { anchor: right ? 'end' : 'start' }));
  }

  // Ourselves last, so that we lie on top of those we meet.
  const placed = [...map.placed]
    .sort((a, b) => Number(a.id === US) - Number(b.id === US))
    .map((who) => ({ who, cx: x(who.x), cy: y(who.y) }));
  for (const { who, cx, cy } of placed) {
    const us = who.id === US;
    marks.push(
      us
        ? shapeMark('diamond', cx, cy, OURS, { fill: 'accent', stroke: 'surface', width: 1.5 })
        : shapeMark(shapeOn(order, who.id), cx, cy, THEIRS, { fill: 'surface', stroke: 'ink', width: 1.6 }),
    );
  }
  const labels = placed.map(({ who, cx, cy }): Label => {
    const weight = who.id === US ? 600 : 400;
    const versions = [wrap(who.name, 130, SMALL, weight, 1, measure), wrap(who.name, 100, SMALL, weight, 2, measure)];
    const whole = versions.filter((version) => version.whole);
    return {
      key: who.id,
      cx,
      cy,
      r: who.id === US ? OURS + 2 : THEIRS + 1,
      versions: (whole.length > 0 ? whole : versions.slice(1)).map(({ lines }) => lines),
      weight,
      fill: who.id === US ? 'accent' : 'ink',
      priority: who.id === US ? Number.POSITIVE_INFINITY : -order.indexOf(who.id),
    };
  });
  const obstacles = placed.map(({ cx, cy }) => boxOfDot(cx, cy, THEIRS + 2));
  const bounds = { x: field.left, y: field.top, width: room.x, height: room.y };
  marks.push(...placeLabels(labels, bounds, obstacles, measure).marks);
  return {
    chart: { width, height, marks, alt: altOf(map, names), table: tableOf(map, names) },
    marks: placed.map(({ who, cx, cy }) => ({ id: who.id, cx, cy })),
    field,
  };
}

interface Names {
  readonly x: string;
  readonly y: string;
}

interface Corner {
  readonly right: boolean;
  readonly top: boolean;
  readonly text: string;
}

/** What stands in each corner, in words no wider than `width`. */
function cornerWords(placed: readonly Placed[], names: Names, width: number, measure: Measure): Corner[] {
  const corner = (right: boolean, top: boolean, words: (name: string) => string, name: string): Corner => {
    const nobody = !placed.some((who) => who.x >= 5 === right && who.y >= 5 === top);
    const end = nobody && placed.length > 0 ? t(' · nobody here') : '';
    const left = width - measure(`${words('')}${end}`, SMALL, 400);
    return { right, top, text: `${words(cut(name, left, SMALL, 400, measure))}${end}` };
  };
  const only = (name: string): string => t('High on {{attribute}} only', { attribute: name });
  return [
    corner(false, true, only, names.y),
    corner(true, true, () => t('High on both'), ''),
    corner(false, false, () => t('Low on both'), ''),
    corner(true, false, only, names.x),
  ];
}

function altOf(map: PerceptualMap, names: Names): string {
  if (!map.x || !map.y) return t('A map of two attributes, not chosen yet.');
  const counted = t('{{x}} across and {{y}} up, 0–10 each: {{count}}.', {
    x: names.x.slice(0, 80),
    y: names.y.slice(0, 80),
    count: plural(map.placed.length, 'one mark', '{{count}} marks'),
  });
  const near = nearestOf(map);
  if (!near) return counted;
  return `${counted} ${t('Nearest to us is {{name}}, {{distance}} points away.', {
    name: near.competitor.name.slice(0, 80),
    distance: formatNumber(near.distance, 1),
  })}`;
}

const tableOf = ({ placed, unplaced }: PerceptualMap, names: Names): Chart['table'] => ({
  head: [t('Who'), t('{{name}} (across)', { name: names.x }), t('{{name}} (up)', { name: names.y })],
  rows: [
    ...placed.map(({ name, x, y }) => [name, formatNumber(x, 1), formatNumber(y, 1)]),
    ...unplaced.map(({ name }) => [name, '–', '–']),
  ],
});
