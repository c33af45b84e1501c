import { formatDate } from '../../shared/format.ts';
import { SECTORS } from '../../shared/frameworks/brief.ts';
import { t } from '../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';

/** Most people that are named under the title. */
const MOST_NAMED = 4;

/** What is said under a strategy's title: what is offered, in which sector, from when to when, and who answers for it. */
export function metaOf(records: readonly AnyRecord[]): readonly string[] {
  const brief = recordsOf(records, 'brief')[0]?.data;
  const owners = new Map<string, number>();
  for (const { data } of records) if (data.owner.trim()) owners.set(data.owner.trim(), (owners.get(data.owner.trim()) ?? 0) + 1);
  const named = [...owners].sort((a, b) => b[1] - a[1]).map(([owner]) => owner);
  const people =
    named.length > MOST_NAMED ? [...named.slice(0, MOST_NAMED), t('{{count}} more', { count: named.length - MOST_NAMED })] : named;
  return [
    brief?.organisation ?? '',
    brief?.offering ?? '',
    brief?.sector ? t(SECTORS[brief.sector]) : '',
    brief ? horizonOf(brief.horizon.start, brief.horizon.end) : '',
    people.join(', '),
  ].filter((part) => part.trim() !== '');
}

/** "Jan – Dec 2027", "Nov 2026 – Mar 2028"; '' while an end is missing. Days are YYYY-MM-DD. */
export function horizonOf(start: string | null, end: string | null): string {
  if (!start || !end) return '';
  const [, fromMonth, fromYear] = formatDate(start).split(' ');
  const [, toMonth, toYear] = formatDate(end).split(' ');
  if (fromYear !== toYear) return `${fromMonth} ${fromYear} – ${toMonth} ${toYear}`;
  return fromMonth === toMonth ? `${fromMonth} ${fromYear}` : `${fromMonth} – ${toMonth} ${toYear}`;
}
