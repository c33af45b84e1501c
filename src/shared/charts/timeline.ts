import { scaleLinear } from 'd3-scale';
import type { Horizon, TimelineRow } from '../analysis/roadmap.ts';
import { formatDate } from '../format.ts';
import { WORK_STATUSES } from '../frameworks/define.ts';
import { plural, t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line } from './pieces.ts';
import { cut, interWidth } from './text.ts';
import { monthAxis, statusLegend, todayMarks, WORK_LOOKS } from './work-bars.ts';

const ROW = 17;
const HEAD = 18;
const DAY = 86_400_000;
const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

/** Rows that stand together under a head; without words they stand alone. */
export interface TimelineGroup {
  readonly label: string;
  readonly rows: readonly TimelineRow[];
}

export interface InitiativesTimelineOptions {
  readonly width?: number;
  readonly horizon?: Horizon;
  /** A line at this day, YYYY-MM-DD, where it is in sight. */
  readonly today?: string;
  readonly measure?: Measure;
}

/** Initiatives as bars over the horizon, each with the diamond of its review; one without dates says so. */
export function initiativesTimeline(groups: readonly TimelineGroup[], options: InitiativesTimelineOptions = {}): Chart {
  const { width = 470, horizon = { start: null, end: null }, today, measure = interWidth } = options;
  const all = groups.flatMap(({ rows }) => rows);
  const left = Math.round(width * 0.4);
  const days = [
    ...all.flatMap(({ days: span }) => (span ? [span.first, span.last] : [])),
    ...all.flatMap(({ initiative }) => (initiative.reviewDate === null ? [] : [dayOf(initiative.reviewDate)])),
    ...(horizon.start === null ? [] : [dayOf(horizon.start)]),
    ...(horizon.end === null ? [] : [dayOf(horizon.end)]),
  ];
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const axis = days.length > 0 ? monthAxis(first, last, width - left) : undefined;
  const x = scaleLinear([axis?.from ?? 0, axis?.to ?? 1], [left, width - 4]);
  const lines = groups.reduce((sum, { label: head, rows }) => sum + rows.length + Number(head !== ''), 0);
  const height = HEAD + Math.max(lines, 1) * ROW + 22;
  const bottom = height - 20;
  const marks: Mark[] = [];
  for (const tick of axis?.ticks ?? []) {
    marks.push(line(x(tick.day), HEAD - 4, x(tick.day), bottom));
    if (x(tick.day) + measure(tick.label, 9, 400) <= width) marks.push(label(x(tick.day) + 2, 9, tick.label));
  }
  marks.push(line(0, HEAD - 4, width, HEAD - 4, 'line-strong'));
  let y = HEAD;
  for (const { label: head, rows } of groups) {
    if (head !== '') {
      marks.push(label(0, y + 12, cut(head, left - 8, 9, 600, measure), { weight: 600, fill: 'ink' }));
      y += ROW;
    }
    for (const row of rows) {
      marks.push(...rowMarks(row, y, left, x, measure));
      y += ROW;
    }
  }
  if (all.length === 0) marks.push(label(0, HEAD + 12, t('No initiatives yet')));
  marks.push(...todayMarks(today, axis, x, { top: HEAD - 4, bottom }));
  const legend = statusLegend(height - 4, measure);
  marks.push(...legend.marks, diamond(legend.end + 6, height - 7.5), label(legend.end + 15, height - 4, t('Review')));
  return { width, height, marks, alt: altOf(all), table: tableOf(all) };
}

function rowMarks(
  { initiative, code, days, outside }: TimelineRow,
  y: number,
  left: number,
  x: (day: number) => number,
  measure: Measure,
): Mark[] {
  const marks: Mark[] = [
    label(0, y + 12, code, { weight: 600, fill: 'ink-2' }),
    label(22, y + 12, cut(initiative.title, left - 32, 9, 400, measure), { fill: 'ink' }),
  ];
  if (days) {
    const from = x(days.first);
    const bar = { x: from, y: y + 3.5, width: Math.max(x(days.last + 1) - from, 2.5), height: 10, radius: 1.5 };
    marks.push({ kind: 'rect', ...bar, ...WORK_LOOKS[initiative.status ?? 'planned'], strokeWidth: 0.75 });
    if (outside) marks.push(label(from - 3, y + 12, '!', { weight: 600, fill: 'weakness', anchor: 'end' }));
  } else {
    marks.push(label(left + 2, y + 12, t('no dates yet')));
  }
  if (initiative.reviewDate !== null) marks.push(diamond(x(dayOf(initiative.reviewDate)), y + 8.5));
  return marks;
}

const diamond = (cx: number, cy: number): Mark => ({
  kind: 'path',
  points: [
    [cx, cy - 4.5],
    [cx + 4.5, cy],
    [cx, cy + 4.5],
    [cx - 4.5, cy],
  ],
  fill: 'surface',
  stroke: 'ink',
  width: 1.25,
});

function altOf(rows: readonly TimelineRow[]): string {
  const counted = plural(rows.length, 'Timeline of {{count}} initiative', 'Timeline of {{count}} initiatives');
  const dated = rows.flatMap(({ days }) => days ?? []);
  if (dated.length === 0) return `${counted}.`;
  const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  return t('{{counted}}, from {{from}} to {{to}}.', {
    counted,
    from: formatDate(iso(dated.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY))),
    to: formatDate(iso(dated.reduce((most, { last }) => Math.max(most, last), Number.NEGATIVE_INFINITY))),
  });
}

const tableOf = (rows: readonly TimelineRow[]): Chart['table'] => ({
  head: [t('Initiative'), t('Start'), t('End'), t('Status'), t('Review')],
  rows: rows.map(({ code, outside, initiative: { title, start, end, status, reviewDate } }) => [
    `${code} ${title}${outside ? ` (${t('outside the horizon')})` : ''}`,
    start === null ? '–' : formatDate(start),
    end === null ? '–' : formatDate(end),
    status === null ? '–' : t(WORK_STATUSES[status]),
    reviewDate === null ? '–' : formatDate(reviewDate),
  ]),
});
