import { scaleLinear } from 'd3-scale';
import { daysOf, type Tactic } from '../analysis/mix.ts';
import { formatDate } from '../format.ts';
import { WORK_STATUSES } from '../frameworks/define.ts';
import { PS } from '../frameworks/marketing-mix.ts';
import { plural, t } from '../i18n.ts';
import type { Chart, Mark, Measure } from './marks.ts';
import { label, line } from './pieces.ts';
import { cut, interWidth } from './text.ts';
import { monthAxis, statusLegend, todayMarks, WORK_LOOKS } from './work-bars.ts';

/** A tactic with the code it is called by. */
export type PlottedTactic = Pick<Tactic, 'id' | 'statement' | 'p' | 'start' | 'end' | 'status'> & { readonly code: string };

const ROW = 16;
const HEAD = 18;
const DAY = 86_400_000;

export interface TimelineOptions {
  readonly width?: number;
  /** A line at this day, YYYY-MM-DD, where it is in sight. */
  readonly today?: string;
  /** The tactics that set the axis, where a plan is drawn in several charts. */
  readonly axisOf?: readonly PlottedTactic[];
  readonly measure?: Measure;
}

/** Tactics as bars over time under a head for each P; a tactic without dates says so. */
export function tacticsTimeline(tactics: readonly PlottedTactic[], options: TimelineOptions = {}): Chart {
  const { width = 470, today, axisOf = tactics, measure = interWidth } = options;
  const left = Math.round(width * 0.4);
  const days = axisOf.flatMap((tactic) => daysOf(tactic) ?? []);
  const first = days.reduce((least, day) => Math.min(least, day.first), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, day) => Math.max(most, day.last), Number.NEGATIVE_INFINITY);
  const axis = days.length > 0 ? monthAxis(first, last, width - left) : undefined;
  const x = scaleLinear([axis?.from ?? 0, axis?.to ?? 1], [left, width - 2]);
  const rows = rowsOf(tactics);
  const height = HEAD + Math.max(rows.length, 1) * ROW + 22;
  const bottom = height - 20;
  const marks: Mark[] = [];
  for (const tick of axis?.ticks ?? []) {
    marks.push(line(x(tick.day), HEAD - 4, x(tick.day), bottom));
    if (x(tick.day) + measure(tick.label, 9, 400) <= width) marks.push(label(x(tick.day) + 2, 9, tick.label));
  }
  marks.push(line(0, HEAD - 4, width, HEAD - 4, 'line-strong'));
  rows.forEach((row, index) => {
    const y = HEAD + index * ROW;
    if (row.kind === 'head') {
      marks.push(label(0, y + 12, row.text, { weight: 600, fill: 'ink' }));
      return;
    }
    const { tactic } = row;
    marks.push(label(0, y + 11, tactic.code, { weight: 600, fill: 'ink-2' }));
    marks.push(label(26, y + 11, cut(tactic.statement, left - 36, 9, 400, measure), { fill: 'ink' }));
    const span = daysOf(tactic);
    if (!span) {
      marks.push(label(left + 2, y + 11, t('no dates yet')));
      return;
    }
    const from = x(span.first);
    const bar = { x: from, y: y + 3, width: Math.max(x(span.last + 1) - from, 2.5), height: 9, radius: 1.5 };
    marks.push({ kind: 'rect', ...bar, ...WORK_LOOKS[tactic.status ?? 'planned'], strokeWidth: 0.75 });
  });
  if (rows.length === 0) marks.push(label(0, HEAD + 12, t('No tactics yet')));
  marks.push(...todayMarks(today, axis, x, { top: HEAD - 4, bottom }));
  marks.push(...statusLegend(height - 4, measure).marks);
  return { width, height, marks, alt: altOf(tactics, first, last), table: tableOf(tactics) };
}

type Row = { readonly kind: 'head'; readonly text: string } | { readonly kind: 'tactic'; readonly tactic: PlottedTactic };

function rowsOf(tactics: readonly PlottedTactic[]): Row[] {
  const rows: Row[] = [];
  let current: string | undefined;
  const order = Object.keys(PS);
  const place = (tactic: PlottedTactic): number => (tactic.p === null ? order.length : order.indexOf(tactic.p));
  for (const tactic of [...tactics].sort((a, b) => place(a) - place(b))) {
    const head = tactic.p === null ? t('No P chosen') : t(PS[tactic.p]);
    if (head !== current) rows.push({ kind: 'head', text: head });
    current = head;
    rows.push({ kind: 'tactic', tactic });
  }
  return rows;
}

function altOf(tactics: readonly PlottedTactic[], first: number, last: number): string {
  const counted = plural(tactics.length, 'Timeline of {{count}} tactic', 'Timeline of {{count}} tactics');
  if (!Number.isFinite(first) || !Number.isFinite(last)) return `${counted}.`;
  const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  return t('{{counted}}, from {{from}} to {{to}}.', { counted, from: formatDate(iso(first)), to: formatDate(iso(last)) });
}

const tableOf = (tactics: readonly PlottedTactic[]): Chart['table'] => ({
  head: [t('Tactic'), t('P'), t('Start'), t('End'), t('Status')],
  rows: tactics.map((tactic) => [
    `${tactic.code} ${tactic.statement}`,
    tactic.p === null ? '–' : t(PS[tactic.p]),
    tactic.start === null ? '–' : formatDate(tactic.start),
    tactic.end === null ? '–' : formatDate(tactic.end),
    tactic.status === null ? '–' : t(WORK_STATUSES[tactic.status]),
  ]),
});
