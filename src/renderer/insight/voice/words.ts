import { formatDate } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { FEEDBACK_SOURCES, type Feedback } from '../../../shared/rows.ts';

/** How feedback sounds, −2 to +2. */
export const SENTIMENTS = {
  '-2': 'Very negative',
  '-1': 'Negative',
  '0': 'Neutral',
  '1': 'Positive',
  '2': 'Very positive',
} as const;

const isSentiment = (key: string): key is keyof typeof SENTIMENTS => key in SENTIMENTS;

export function sentimentWord(value: number): string {
  const key = String(value);
  return isSentiment(key) ? t(SENTIMENTS[key]) : key;
}

/** Where an item comes from: "Review, 3 May 2026"; '' when neither is known. */
export const originOf = ({ source, date }: Pick<Feedback, 'source' | 'date'>): string =>
  [source === null ? '' : t(FEEDBACK_SOURCES[source]), date === null ? '' : formatDate(date)].filter((part) => part !== '').join(', ');

/** A text of many lines on one, cut between words where no place could show it all. */
export function excerptOf(verbatim: string, most: number): string {
  const line = verbatim
    .slice(0, most * 2)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= most && verbatim.length <= most * 2) return line;
  const cut = line.slice(0, most - 1);
  // A word of ordinary length is left out whole.
  return `${cut.replace(/\s\S{0,24}$/u, '').trimEnd()}…`.toWellFormed();
}
