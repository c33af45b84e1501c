import { formatDate, formatNumber } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import type { LearnerImport } from '../../../shared/learning/learner.ts';
import { dayOf, timeOf } from '../../app/time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.4375 * DAY;
const YEAR = 365.25 * DAY;

/** How long until a card comes again, as short as it stays clear: "10 min", "4 days", "2.5 months". */
export function intervalWords(from: string, to: string): string {
  const time = Math.max(0, Date.parse(to) - Date.parse(from));
  if (time < HOUR) return t('{{minutes}} min', { minutes: Math.max(1, Math.round(time / MINUTE)) });
  if (time < DAY) return t('{{hours}} h', { hours: Math.round(time / HOUR) });
  if (time < 2 * MONTH) return plural(Math.round(time / DAY), '{{count}} day', '{{count}} days');
  if (time < YEAR) return t('{{months}} months', { months: formatNumber(time / MONTH, 1) });
  const years = formatNumber(time / YEAR, 1);
  return years === '1' ? t('1 year') : t('{{years}} years', { years });
}

/** "about 6 minutes" */
export function timeWords(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes < 90
    ? plural(minutes, 'about {{count}} minute', 'about {{count}} minutes')
    : t('about {{hours}} hours', { hours: formatNumber(minutes / 60, 1) });
}

/** When the next card comes: "at 14:10", "tomorrow", "on 24 November 2026". */
export function nextWords(next: string, now: Date): string {
  const date = new Date(next);
  if (dayOf(date) === dayOf(now)) return t('at {{time}}', { time: timeOf(date) });
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  if (dayOf(date) === dayOf(tomorrow)) return t('tomorrow');
  return t('on {{day}}', { day: formatDate(dayOf(date), 'long') });
}

/** "Seen 3 times, last on 10 September 2026", with `today` where that is so. */
export function seenWords(reps: number, last: string, now: Date): string {
  const day = dayOf(new Date(last));
  const when = day === dayOf(now) ? t('today') : t('on {{day}}', { day: formatDate(day, 'long') });
  return reps === 1 ? t('Seen once, {{when}}', { when }) : t('Seen {{count}} times, last {{when}}', { count: reps, when });
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
export const weekday = (iso: string): string => t(WEEKDAYS[new Date(iso).getDay()] ?? '');

/** What an import brought: "Added or brought up to date: 3 cards, 12 reviews." */
export function learnerImportWords({ cards, own, reviews, lessons, attempts, cases }: LearnerImport): string {
  const parts = [
    [own, 'one own card', '{{count}} own cards'],
    [cards, 'the state of one card', 'the state of {{count}} cards'],
    [reviews, 'one review', '{{count}} reviews'],
    [lessons, 'one lesson', '{{count}} lessons'],
    [attempts, 'one quiz', '{{count}} quizzes'],
    [cases, 'one case', '{{count}} cases'],
  ] as const;
  const said = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [plural(count, one, many)]));
  return said.length === 0
    ? t('Everything in the file was here already.')
    : t('Added or brought up to date: {{parts}}.', { parts: said.join(', ') });
}
