import { formatDate, formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { FEEDBACK_SOURCES, type FeedbackFilter, LOOP_STATUSES } from '../../../shared/rows.ts';
import { sentimentWord } from './words.ts';

/** What can be chosen from a list of options. */
export const FACETS = ['themes', 'sources', 'ratings', 'sentiments', 'loop', 'personas', 'touchpoints', 'phases'] as const;
export type Facet = (typeof FACETS)[number];

/** A list of choices with these values put in, or taken out when all of them are there; undefined when none is left. */
export function toggled<V>(chosen: readonly V[] | undefined, values: readonly V[]): V[] | undefined {
  const before = chosen ?? [];
  const areAllIn = values.every((value) => before.includes(value));
  const others = before.filter((value) => !values.includes(value));
  const next = areAllIn ? others : [...others, ...values];
  return next.length > 0 ? next : undefined;
}

/** The filter without what says nothing, so that equal filters are equal. */
export function tidy(filter: FeedbackFilter): FeedbackFilter {
  const said = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

export const isNoFilter = (filter: FeedbackFilter): boolean => Object.keys(tidy(filter)).length === 0;

export interface ActiveFilter {
  readonly key: string;
  /** "Theme: Wi-Fi". */
  readonly label: string;
  /** The filter with this taken out. */
  readonly without: FeedbackFilter;
}

/** What records and items are called by their id. */
export interface Names {
  readonly theme: (id: string) => string;
  readonly persona: (id: string) => string;
  readonly touchpoint: (id: string) => string;
  readonly phase: (item: string) => string;
}

/** Everything that narrows the table, each as a chip that can be taken away; phases of one name are one chip. */
export function activeFilters(filter: FeedbackFilter, names: Names): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  const add = (key: string, label: string, without: FeedbackFilter): void => {
    active.push({ key, label, without: tidy(without) });
  };
  const each = <V>(facet: Facet, values: readonly V[] | undefined, word: (value: V) => string): void => {
    const byWord = new Map<string, V[]>();
    for (const value of values ?? []) byWord.set(word(value), [...(byWord.get(word(value)) ?? []), value]);
    for (const [label, alike] of byWord) add(`${facet} ${label}`, label, { ...filter, [facet]: toggled(values, alike) });
  };
  if (filter.text?.trim()) add('text', t('“{{text}}”', { text: filter.text.trim() }), { ...filter, text: undefined });
  each('themes', filter.themes, (id) => (id === null ? t('No theme') : names.theme(id)));
  each('sources', filter.sources, (source) => (source === null ? t('No source') : t(FEEDBACK_SOURCES[source])));
  each('ratings', filter.ratings, (rating) => (rating === null ? t('Not rated') : t('Rated {{rating}}', { rating: formatNumber(rating) })));
  each('sentiments', filter.sentiments, (value) => (value === null ? t('No sentiment') : sentimentWord(value)));
  each('loop', filter.loop, (status) => t(LOOP_STATUSES[status]));
  each('personas', filter.personas, (id) => (id === null ? t('No persona') : names.persona(id)));
  each('touchpoints', filter.touchpoints, (id) => (id === null ? t('No touchpoint') : names.touchpoint(id)));
  each('phases', filter.phases, (id) => (id === null ? t('No phase') : names.phase(id)));
  if (filter.from) add('from', t('From {{date}}', { date: formatDate(filter.from) }), { ...filter, from: undefined });
  if (filter.to) add('to', t('To {{date}}', { date: formatDate(filter.to) }), { ...filter, to: undefined });
  if (filter.overdueBefore) add('overdue', t('Overdue'), { ...filter, overdueBefore: undefined });
  if (filter.batch) add('batch', t('One import'), { ...filter, batch: undefined });
  return active;
}
