import { formatDate } from '../../shared/format.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day where the person is: "14:02". */
export const timeOf = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const DAY_MS = 86_400_000;

const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** How long ago, as short as it stays clear: "14:02" today, "Fri" this week, else "14 Sep 2026". */
export function whenOf(iso: string, now: Date): string {
  const date = new Date(iso);
  const days = Math.round((midnight(now) - midnight(date)) / DAY_MS);
  if (days <= 0) return timeOf(date);
  const day = DAYS[date.getDay()];
  if (days < 7 && day) return day;
  return formatDate(dayOf(date));
}

/** The day it is where the person is: YYYY-MM-DD. */
export const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
