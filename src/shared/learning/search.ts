import { fold } from '../fold.ts';
import type { TermEntry } from './model.ts';
import { headOf, numbersOf, termForms } from './term-forms.ts';
import { type TermId, termIds } from './terms.ts';

/** What a search reads of the glossary; it is not always there yet. */
export type TermTexts = { readonly [Id in TermId]?: Pick<TermEntry, 'definition' | 'example' | 'apply'> };

/** The words of a text, folded: "Peak–end rule" → ["peak", "end", "rule"]. */
const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const keyOf = (text: string): string => wordsIn(text).join(' ');

interface Searched {
  readonly term: TermId;
  /** The name, then the abbreviation, then the aliases. */
  readonly forms: readonly { readonly key: string; readonly words: readonly string[]; readonly isAlias: boolean }[];
}

const searched: readonly Searched[] = termIds.map((term) => {
  const { name, abbreviation, aliases = [] } = headOf(term);
  const form = (text: string, isAlias: boolean) => ({ key: keyOf(text), words: wordsIn(text), isAlias });
  return {
    term,
    forms: [
      form(name, false),
      ...(abbreviation === undefined ? [] : [form(abbreviation, false)]),
      ...aliases.map((alias) => form(alias, true)),
    ],
  };
});

const called: ReadonlyMap<string, TermId> = (() => {
  const found = new Map<string, TermId>();
  for (const { term, form } of termForms) {
    for (const written of numbersOf(form)) {
      const key = keyOf(written);
      if (!found.has(key)) found.set(key, term);
    }
  }
  return found;
})();

/** The term that is called so: its name, abbreviation or another word for it, in either number, whatever the case and accents. */
export const termCalled = (word: string): TermId | undefined => called.get(keyOf(word));

/** True when each of the words asked for begins one of the words there. */
const beginEach = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.every((part) => words.some((word) => word.startsWith(part)));

/** Better ones are smaller; undefined for no match. */
function rankOf({ term, forms }: Searched, key: string, asked: readonly string[], texts: TermTexts | undefined): number | undefined {
  if (forms.some((form) => !form.isAlias && form.key === key)) return 0;
  if (called.get(key) === term || forms.some((form) => form.key === key)) return 1;
  if (forms.some((form) => !form.isAlias && form.key.startsWith(key))) return 2;
  if (forms.some((form) => !form.isAlias && beginEach(asked, form.words))) return 3;
  if (forms.some((form) => beginEach(asked, form.words))) return 4;
  const entry = texts?.[term];
  if (!entry) return undefined;
  const own = forms.flatMap(({ words }) => words);
  const defined = [...own, ...wordsIn(entry.definition)];
  if (beginEach(asked, defined)) return 5;
  return beginEach(asked, [...defined, ...wordsIn(`${entry.example} ${entry.apply}`)]) ? 6 : undefined;
}

/** Shorter words are so near to many others that a slip in them says nothing. */
const SHORTEST_SLIP = 4;

/** True when one letter too many, too few, wrong or swapped with the next makes the difference, at most. */
function isNear(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const restTyped = typed.slice(at);
  const restWord = word.slice(at);
  return (
    restTyped.slice(1) === restWord ||
    restTyped === restWord.slice(1) ||
    restTyped.slice(1) === restWord.slice(1) ||
    (restTyped[0] === restWord[1] && restTyped[1] === restWord[0] && restTyped.slice(2) === restWord.slice(2))
  );
}

/** True when the words asked for, but for one slip each, begin words of the form. */
const nearly = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.every((part) =>
    words.some(
      (word) =>
        word.startsWith(part) || (part.length >= SHORTEST_SLIP && [-1, 0, 1].some((by) => isNear(part, word.slice(0, part.length + by)))),
    ),
  );

/**
 * The terms that fit what was typed, the best first: those called so, those whose name begins so, those with such words in
 * their name, in another word for them, and in their texts where `texts` are there. Where none fits, those that are one slip
 * of the keyboard away. Nothing typed gives all, in their order.
 */
export function searchTerms(query: string, texts?: TermTexts): readonly TermId[] {
  const asked = wordsIn(query);
  if (asked.length === 0) return termIds;
  const key = asked.join(' ');
  const ranked = searched.flatMap((each) => {
    const rank = rankOf(each, key, asked, texts);
    return rank === undefined ? [] : [{ ...each, rank }];
  });
  const found =
    ranked.length > 0
      ? ranked
      : searched.flatMap((each) => (each.forms.some(({ words }) => nearly(asked, words)) ? [{ ...each, rank: 7 }] : []));
  const length = ({ forms }: Searched): number => forms[0]?.key.length ?? 0;
  return found.sort((a, b) => a.rank - b.rank || length(a) - length(b)).map(({ term }) => term);
}
