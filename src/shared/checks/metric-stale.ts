import type { Series } from '../analysis/series.ts';
import { formatDate } from '../format.ts';
import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { inMetric } from './fixes.ts';
import { asSentence, nameOf } from './words.ts';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const HOW_OFTEN = { month: 'each month', quarter: 'each quarter', year: 'each year', wave: 'in waves' } as const;
/** So many periods without a value make a metric stale. */
const MISSED = 2;
const DAY = 86_400_000;

export const metricStale = defineCheck({
  id: 'metric-stale',
  severity: 'hint',
  title: 'A metric with no new value for two periods',
  why: 'Customer experience metrics that nobody takes any more steer nothing; the report shows an old picture.',
  term: 'customer experience metrics',
  find: ({ of, series, today }) =>
    of('metric').flatMap((metric) => {
      const { period } = metric.data;
      const own = series().get(metric.id);
      const last = own ? datesOf(own).at(-1) : undefined;
      if (!own || period === null || last === undefined) return [];
      const due = period === 'wave' ? afterWaves(datesOf(own)) : afterMonths(last, MISSED * MONTHS[period]);
      if (due === null || due >= today) return [];
      const record = metric.id;
      const values = { metric: nameOf(metric), date: formatDate(last), often: t(HOW_OFTEN[period]) };
      return [
        {
          sentence: asSentence(t('{{metric}} is taken {{often}}, and has no value since {{date}}.', values)),
          about: [{ record }],
          place: { record },
          fix: inMetric(t('Enter a value')),
        },
      ];
    }),
});

/** The days of all values, oldest first. */
const datesOf = ({ waves }: Series): string[] => waves.flatMap(({ date }) => date ?? []).sort();

/** The same day some months later, the last of its month where that is shorter. */
function afterMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const length = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(at / 12), (at % 12) + 1, Math.min(day, length)];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Waves have no period of their own: the middle one of the times between them stands for it, from three waves on. */
function afterWaves(dates: readonly string[]): string | null {
  const times = [...new Set(dates)].map((date) => Date.parse(`${date}T00:00:00Z`));
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  const last = times.at(-1);
  if (gaps.length < 2 || middle === undefined || last === undefined) return null;
  const due = new Date(last + MISSED * Math.round(middle / DAY) * DAY);
  return Number.isNaN(due.getTime()) || due.getUTCFullYear() > 9999 ? null : due.toISOString().slice(0, 10);
}
