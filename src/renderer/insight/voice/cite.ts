import { formatDate } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { FEEDBACK_SOURCES, type Feedback } from '../../../shared/rows.ts';
import type { Prefilled } from '../../evidence/prefilled.ts';
import { excerptOf, originOf } from './words.ts';

const LONGEST_QUOTE = 300;
/** Among several one quote is an example. */
const LONGEST_EXAMPLE = 120;

/** What is offered as evidence: the quote itself, or for several how many there are with the first one quoted. */
export function citedBy(items: readonly Feedback[]): Prefilled {
  const first = items[0];
  const days = items.flatMap(({ date }) => date ?? []).sort();
  const quote = first ? t('“{{quote}}”', { quote: excerptOf(first.verbatim, items.length > 1 ? LONGEST_EXAMPLE : LONGEST_QUOTE) }) : '';
  const claim = items.length > 1 ? t('{{count}} customers say so, one of them: {{quote}}', { count: items.length, quote }) : quote;
  return { claim, source: sourceOf(items, days), date: days.at(-1) ?? null, sampleSize: items.length };
}

/** "Review, 3 May 2026"; for several "12 items, 3 May 2026 – 9 Jun 2026". */
function sourceOf(items: readonly Feedback[], days: readonly string[]): string {
  const [first, ...others] = items;
  if (!first) return '';
  if (others.length === 0) return originOf(first) || t('Feedback');
  const { source } = first;
  const name = source !== null && others.every((other) => other.source === source) ? t(FEEDBACK_SOURCES[source]) : t('Feedback');
  const [from, to] = [days[0], days.at(-1)];
  const span = from === undefined || to === undefined ? '' : from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
  return [name, plural(items.length, '{{count}} item', '{{count}} items'), span].filter((part) => part !== '').join(', ');
}
