/*
 * The timeline's arithmetic, in whole days and UTC, so that no time zone moves a date.
 * Dates are written YYYY-MM-DD.
 */

const DAY = 86_400_000;

export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
export const shifted = (iso: string, days: number): string => isoOf(dayOf(iso) + days);

export interface Quarter {
  readonly label: string;
  readonly start: string;
  /** The last day, included. */
  readonly end: string;
}

/** The quarters of the calendar from the one that holds `from` to the one that holds `to`, both included. */
export function quartersBetween(from: string, to: string): Quarter[] {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 4 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3);
  const startOf = (quarter: number) => {
    const month = (quarter % 4) * 3 + 1;
    return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  };
  const quarters: Quarter[] = [];
  for (let at = index(from); at <= index(to); at += 1) {
    quarters.push({ label: `Q${(at % 4) + 1} ${Math.floor(at / 4)}`, start: startOf(at), end: shifted(startOf(at + 1), -1) });
  }
  return quarters;
}

/** A stretch of days, both ends included. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** A tactic's dates as a span; undefined when neither is set. One date alone makes a single day. */
export function spanOf(dates: { readonly start: string | null; readonly end: string | null }): Span | undefined {
  const start = dates.start ?? dates.end;
  const end = dates.end ?? dates.start;
  if (start === null || end === null) return undefined;
  return start <= end ? { start, end } : { start: end, end: start };
}

/** The longest timeline drawn, in years: a mistyped year must not draw thousands of quarters. */
export const LONGEST_YEARS = 12;

/**
 * The whole quarters that hold every span.
 * @returns undefined when there is no span
 */
export function rangeOf(spans: readonly Span[]): { readonly range: Span; readonly quarters: readonly Quarter[] } | undefined {
  const starts = spans.map((span) => span.start).sort();
  const ends = spans.map((span) => span.end).sort();
  const from = starts[0];
  const to = ends.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const latest = dayOf(from) + Math.round(LONGEST_YEARS * 365.25);
  const quarters = quartersBetween(from, isoOf(Math.min(dayOf(to), latest)));
  const first = quarters[0];
  const last = quarters.at(-1);
  return first && last ? { range: { start: first.start, end: last.end }, quarters } : undefined;
}

/** Where a span lies in a range, in per cent of its width, cut at its edges. */
export function positionIn(range: Span, span: Span): { readonly left: number; readonly width: number } {
  const first = dayOf(range.start);
  const days = dayOf(range.end) - first + 1;
  const percent = (day: number) => (100 * Math.min(Math.max(day - first, 0), days)) / days;
  const left = percent(dayOf(span.start));
  return { left, width: percent(dayOf(span.end) + 1) - left };
}

/** The day at a share (0–1) of a range's width. */
export function dayAt(range: Span, share: number): string {
  const first = dayOf(range.start);
  const days = dayOf(range.end) - first + 1;
  return isoOf(first + Math.min(days - 1, Math.max(0, Math.floor(share * days))));
}

export type Edge = 'start' | 'end' | 'both';

/** A span with one end moved to a day, never past the other; 'both' keeps its length and moves its start there. */
export function movedEdge(span: Span, edge: Edge, to: string): Span {
  if (edge === 'start') return { start: to > span.end ? span.end : to, end: span.end };
  if (edge === 'end') return { start: span.start, end: to < span.start ? span.start : to };
  return { start: to, end: isoOf(dayOf(to) + dayOf(span.end) - dayOf(span.start)) };
}
