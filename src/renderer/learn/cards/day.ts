import type { Day } from '../../../shared/learning/decks.ts';

/**
 * Today and the days after it by the wall clock here, from midnight to midnight: a day on which the clock is changed has 23
 * or 25 hours.
 */
export function localDays(now: Date, count: number): [Day, ...Day[]] {
  const midnight = (ahead: number): string => new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead).toISOString();
  const day = (ahead: number): Day => ({ start: midnight(ahead), end: midnight(ahead + 1) });
  return [day(0), ...Array.from({ length: count - 1 }, (_, index) => day(index + 1))];
}

/** The first instant of the day that is so many days before today. */
export const daysAgo = (now: Date, days: number): string => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).toISOString();
