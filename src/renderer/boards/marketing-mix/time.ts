/*
 * The timeline's arithmetic, in whole days and UTC, so that no time zone moves a date.
 * Dates are written YYYY-MM-DD; a day is its number since 1970-01-01.
 */

const DAY = 86_400_000;

export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A stretch of days, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A column of the timeline, in per cent of its width. */
export interface Column {
  readonly label: string;
  readonly left: number;
  readonly width: number;
}

/**
 * The days that the periods of a budget cover, and each period's place among them.
 * @param periods of one length each, without holes, as budgetOf gives them; a single one is a quarter
 * @returns undefined when there is none
 */
export function timelineOf(
  periods: readonly { readonly label: string; readonly start: string }[],
): { readonly span: Span; readonly columns: readonly Column[] } | undefined {
  const [one, two] = periods;
  const end = periods.at(-1);
  if (!one || !end) return undefined;
  const months = two ? monthOf(two.start) - monthOf(one.start) : 3;
  const span = { first: dayOf(one.start), last: firstOfMonth(monthOf(end.start) + months) - 1 };
  return {
    span,
    columns: periods.map(({ label, start }) => {
      const { left, width } = positionIn(span, { first: dayOf(start), last: firstOfMonth(monthOf(start) + months) - 1 });
      return { label, left, width };
    }),
  };
}

/** Months since year 0. */
const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const firstOfMonth = (month: number): number => Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY);

/** Where a stretch lies in another, in per cent of its length, cut at its ends. */
export function positionIn(whole: Span, part: Span): { readonly left: number; readonly width: number } {
  const days = whole.last - whole.first + 1;
  const percent = (day: number) => (100 * Math.min(Math.max(day - whole.first, 0), days)) / days;
  const left = percent(part.first);
  return { left, width: percent(part.last + 1) - left };
}

export type Edge = 'start' | 'end' | 'both';

/** A stretch with one end moved by so many days, never past the other; 'both' moves it as it is. */
export function movedBy(span: Span, edge: Edge, days: number): Span {
  if (edge === 'start') return { first: Math.min(span.first + days, span.last), last: span.last };
  if (edge === 'end') return { first: span.first, last: Math.max(span.last + days, span.first) };
  return { first: span.first + days, last: span.last + days };
}
