import { intervalWords, valueWords } from '../analysis/metric-words.ts';
import type { Citation } from '../fields.ts';
import { formatDate, formatNumber } from '../format.ts';
import { plural, t } from '../i18n.ts';
import type { AnyRecord } from '../records.ts';
import { FEEDBACK_SOURCES, type Feedback } from '../rows.ts';
import { type Context, nameOf, shortened } from './context.ts';
import type { Span } from './model.ts';

/** A quote of more characters is cut: the whole stands in the workspace. */
const LONGEST_QUOTE = 600;
/** A claim that cites more than so many says how many more. */
const MOST_CITED = 6;

/** "Review, 3 Jun 2026" */
export const originOf = ({ source, date }: Feedback): string =>
  [source === null ? '' : t(FEEDBACK_SOURCES[source]), date === null ? '' : formatDate(date)].filter((part) => part !== '').join(', ');

/** What a customer said, in quotes and italics, and where it comes from. */
export function quoteOf(item: Feedback): Span[] {
  const origin = originOf(item);
  return [
    { text: `“${shortened(item.verbatim, LONGEST_QUOTE)}”`, italic: true },
    ...(origin === '' ? [] : [{ text: ` ${origin}`, tone: 'ink-3' as const }]),
  ];
}

/** What a claim cites, each on a line of its own; what is gone is left out. */
export function citedLines(context: Context, cites: readonly Citation[]): Span[] {
  const said = cites.flatMap((citation) => {
    const line = lineOf(context, citation);
    return line ? [line] : [];
  });
  const more = said.length - MOST_CITED;
  return [
    ...said.slice(0, MOST_CITED).flatMap((line): Span[] => [{ text: '\n' }, ...line]),
    ...(more > 0 ? [{ text: `\n${plural(more, 'and one more', 'and {{count}} more')}`, tone: 'ink-3' as const }] : []),
  ];
}

function lineOf(context: Context, { kind, id }: Citation): Span[] | null {
  if (kind === 'feedback') {
    const item = context.citedById.get(id);
    return item && item.verbatim.trim() !== '' ? quoteOf(item) : null;
  }
  const point = context.observed.points.find((each) => each.id === id);
  const metric: AnyRecord | undefined = point && context.byId.get(point.metric);
  if (!point || metric?.kind !== 'metric') return null;
  const interval = point.low !== null && point.high !== null ? intervalWords(metric.data, { low: point.low, high: point.high }) : '';
  const details = [interval, point.n === null ? '' : t('n = {{n}}', { n: formatNumber(point.n) })].filter((part) => part !== '');
  return [
    { text: t('{{metric}}: {{value}}', { metric: nameOf(metric), value: valueWords(metric.data, point.value) }), italic: true },
    { text: ` ${[point.label || formatDate(point.date), ...details].join(', ')}`, tone: 'ink-3' },
  ];
}
