import { formatDate } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';

interface Dates {
  readonly start: string | null;
  readonly end: string | null;
}

/** "1 Feb – 31 Dec 2027", with the year of the start where it is another; '' without dates. */
export function datesInWords({ start, end }: Dates): string {
  if (start === null && end === null) return '';
  if (start === null) return t('until {{day}}', { day: formatDate(end ?? '') });
  if (end === null) return t('from {{day}}', { day: formatDate(start) });
  if (start === end) return formatDate(start);
  const from = formatDate(start);
  return t('{{from}} – {{to}}', { from: start.slice(0, 4) === end.slice(0, 4) ? from.slice(0, -5) : from, to: formatDate(end) });
}
