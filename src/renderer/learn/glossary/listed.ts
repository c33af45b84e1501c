import { fold } from '../../../shared/fold.ts';
import type { Kind } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { placesOf } from '../../../shared/learning/links.ts';
import { searchTerms, type TermTexts } from '../../../shared/learning/search.ts';
import { TERMS, type TermId } from '../../../shared/learning/terms.ts';
import { TOPICS, type TopicId, topicIds } from '../../../shared/learning/topics.ts';

/** What the list of terms is narrowed to, and how it is sorted. */
export interface GlossaryFilter {
  readonly query: string;
  readonly topic: TopicId | null;
  /** Terms that a framework uses. */
  readonly kind: Kind | null;
  readonly withFormula: boolean;
  readonly order: 'name' | 'topic';
}

export const NO_FILTER: GlossaryFilter = { query: '', topic: null, kind: null, withFormula: false, order: 'name' };

export interface TermGroup {
  /** A letter or a topic; '' for what was searched for, which stands in the order of the search. */
  readonly label: string;
  readonly terms: readonly TermId[];
}

/** What the list reads of the glossary. */
type Texts = TermTexts & { readonly [Id in TermId]?: { readonly formula?: unknown } };

const nameKey = (term: TermId): string => fold(TERMS[term].name);

/** The terms that fit, in groups; groups that hold none are left out. */
export function groupsOf(filter: GlossaryFilter, texts: Texts): readonly TermGroup[] {
  const { kind } = filter;
  const fits = searchTerms(filter.query, texts).filter(
    (term) =>
      (filter.topic === null || TERMS[term].topic === filter.topic) &&
      (!filter.withFormula || texts[term]?.formula !== undefined) &&
      (kind === null || placesOf(term).some((place) => place.kind === kind)),
  );
  if (filter.query.trim() !== '') return fits.length > 0 ? [{ label: '', terms: fits }] : [];
  const sorted = fits.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
  if (filter.order === 'topic') {
    return topicIds
      .map((topic) => ({ label: t(TOPICS[topic]), terms: sorted.filter((term) => TERMS[term].topic === topic) }))
      .filter(({ terms }) => terms.length > 0);
  }
  const letterOf = (term: TermId): string => nameKey(term).charAt(0).toUpperCase();
  return [...new Set(sorted.map(letterOf))].map((label) => ({ label, terms: sorted.filter((term) => letterOf(term) === label) }));
}
