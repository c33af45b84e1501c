import { EMOTIONS } from '../../fields.ts';
import { formatNumber } from '../../format.ts';
import { t } from '../../i18n.ts';
import { FEEDBACK_SOURCES, type FeedbackEntry, type FeedbackSource } from '../../rows.ts';
import type { CsvFormat } from '../import.ts';
import { dayWords, type ImportContext } from './context.ts';
import type { KindReader } from './kind-reader.ts';
import { dayIn, numberIn, optionOf, type Parse, wholeIn, words } from './values.ts';

const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

const isSource = (value: string): value is FeedbackSource => Object.hasOwn(FEEDBACK_SOURCES, value);
const anySource = optionOf(optionsOf(FEEDBACK_SOURCES));
export const source: Parse<FeedbackSource> = (text) => {
  const read = anySource(text);
  if ('reason' in read) return read;
  return isSource(read.value) ? { value: read.value } : { reason: t('This is no source.') };
};

const moods = optionOf([
  ...optionsOf(EMOTIONS),
  { value: '-2', label: 'Very negative' },
  { value: '-1', label: 'Negative' },
  { value: '1', label: 'Positive' },
  { value: '2', label: 'Very positive' },
]);

/** −2 to 2, or a word for it. */
export const sentimentIn = (format: CsvFormat): Parse<number> => {
  const whole = wholeIn(format, -2, 2);
  return (text) => {
    const mood = moods(text);
    if ('value' in mood) return { value: Number(mood.value) };
    const read = whole(text);
    return 'value' in read ? read : { reason: t('This is no whole number from −2 to 2, and no word for one.') };
  };
};

/** One thing that a customer said in each row. */
export function feedbackReader(context: ImportContext, format: CsvFormat): KindReader<FeedbackEntry> {
  const parsers = {
    id: words,
    date: dayIn(format),
    source,
    rating: numberIn(format),
    sentiment: sentimentIn(format),
    persona: context.personas,
    touchpoint: context.touchpoints,
    phase: context.phases,
  };
  return {
    parsers,
    idOf: ({ externalId }) => externalId,
    read: (cells) => {
      const verbatim = cells.raw('verbatim');
      const entry: FeedbackEntry = {
        externalId: cells.read('id', parsers.id, ''),
        date: cells.read('date', parsers.date, null),
        source: cells.read('source', parsers.source, null),
        // Kept as it was written; only blanks alone say nothing.
        verbatim: verbatim.trim() === '' ? '' : verbatim,
        rating: cells.read('rating', parsers.rating, null),
        sentiment: cells.read('sentiment', parsers.sentiment, null),
        themes: [],
        persona: cells.read('persona', parsers.persona, null),
        touchpoint: cells.read('touchpoint', parsers.touchpoint, null),
        phase: cells.read('phase', parsers.phase, null),
        loop: 'new',
        acknowledgedOn: null,
        actedOn: null,
        toldOn: null,
      };
      if (entry.verbatim === '' && cells.raw('rating').trim() === '')
        cells.fault('', t('The row says nothing: it has neither words nor a rating.'));
      return entry;
    },
    words: ({ externalId, date, verbatim, rating, sentiment, persona, touchpoint, phase, source: from }) => ({
      id: externalId,
      date: dayWords(date),
      source: from === null ? '' : t(FEEDBACK_SOURCES[from]),
      verbatim,
      rating: rating === null ? '' : formatNumber(rating),
      sentiment: sentimentWords(sentiment),
      persona: persona === null ? '' : context.called(persona),
      touchpoint: touchpoint === null ? '' : context.called(touchpoint),
      phase: phase === null ? '' : context.called(phase.item),
    }),
  };
}

const sentimentWords = (sentiment: number | null): string =>
  sentiment === null ? '' : t(Object.entries(EMOTIONS).find(([value]) => Number(value) === sentiment)?.[1] ?? '');
