import { WORK_STATUSES } from '../frameworks/define.ts';
import { t } from '../i18n.ts';
import type { Mark, Measure, Tone } from './marks.ts';
import { label } from './pieces.ts';

/* What the timelines of tactics and of initiatives share: how a status looks, the axis of months, and today. */

const DAY = 86_400_000;

export const WORK_LOOKS: Record<keyof typeof WORK_STATUSES, { fill: Tone; stroke: Tone }> = {
  planned: { fill: 'accent-soft', stroke: 'accent' },
  running: { fill: 'accent', stroke: 'accent' },
  done: { fill: 'ink-3', stroke: 'ink-3' },
  stopped: { fill: 'surface', stroke: 'line-strong' },
};

export interface MonthAxis {
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const STEPS = [1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12_000, 60_000] as const;
/** A tick's words need this much room, in points. */
const TICK_ROOM = 44;

/** Whole months around these days, with as many ticks as have room. */
export function monthAxis(first: number, last: number, width: number): MonthAxis {
  const monthOf = (day: number): number => {
    const date = new Date(day * DAY);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  // Date.UTC takes years below 100 for the nineteen hundreds, so the year is set by itself.
  const dayOf = (month: number): number => {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    return Math.round(date.getTime() / DAY);
  };
  const from = monthOf(first);
  const to = monthOf(last) + 1;
  const step = STEPS.find((months) => ((to - from) / months) * TICK_ROOM <= width) ?? 60_000;
  const ticks: { day: number; label: string }[] = [];
  for (let month = Math.ceil(from / step) * step; month < to; month += step) {
    const year = Math.floor(month / 12);
    ticks.push({ day: dayOf(month), label: step >= 12 ? String(year) : `${MONTHS[month % 12]} ${String(year).slice(-2)}` });
  }
  return { from: dayOf(from), to: dayOf(to), ticks };
}

/** A dashed line at this day, YYYY-MM-DD, where it is in sight. */
export function todayMarks(
  today: string | undefined,
  axis: MonthAxis | undefined,
  x: (day: number) => number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Mark[] {
  if (today === undefined || axis === undefined) return [];
  const day = Math.round(Date.parse(`${today}T00:00:00Z`) / DAY);
  if (Number.isNaN(day) || day < axis.from || day >= axis.to) return [];
  return [{ kind: 'line', x1: x(day), y1: top, x2: x(day), y2: bottom, stroke: 'ink', width: 1, dash: [2, 2] }];
}

/** The statuses with their looks, in one line; `end` is where it ends. */
export function statusLegend(y: number, measure: Measure): { readonly marks: Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let at = 0;
  for (const status of ['planned', 'running', 'done', 'stopped'] as const) {
    const text = t(WORK_STATUSES[status]);
    marks.push({ kind: 'rect', x: at + 0.5, y: y - 7, width: 12, height: 7, radius: 1.5, ...WORK_LOOKS[status], strokeWidth: 0.75 });
    marks.push(label(at + 17, y, text));
    at += 17 + measure(text, 9, 400) + 14;
  }
  return { marks, end: at };
}
