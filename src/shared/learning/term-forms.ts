import { t } from '../i18n.ts';
import { TERMS, type TermHead, type TermId, termIds } from './terms.ts';

/** Every term with its head, for readers that ask for its abbreviation or aliases, which not all have. */
export const headOf = (term: TermId): TermHead => TERMS[term];

/** A term's name as it stands inside a sentence: "Moment of truth" → "moment of truth"; "Kano model" and "SWOT analysis" keep theirs. */
export function termInSentence(term: TermId): string {
  const name = t(headOf(term).name);
  const isProper = /^(Kano|Net|Customer Effort|\p{Lu}{2})/u.test(name);
  return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The other number of a word, by its ending: "persona" → "personas", "needs" → "need", "analysis" → "analyses". */
function otherNumbers(word: string): string[] {
  if (/is$/.test(word)) return [word.replace(/is$/, 'es')];
  if (/(ss|x|ch|sh)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [word.replace(/y$/, 'ies')];
  if (/ies$/.test(word)) return [word.replace(/ies$/, 'y')];
  if (/[^su]s$/.test(word)) return [word.slice(0, -1)];
  return [`${word}s`];
}

/**
 * A written form in both numbers. The word that bends is the last, and the one before "of" or "to": "moments of truth",
 * "jobs to be done".
 */
export function numbersOf(form: string): string[] {
  const head = /^(.*?)([\p{L}\p{N}]+)( (?:of|to) .*)$/u.exec(form);
  const last = /^(.*?)([\p{L}\p{N}]+)$/u.exec(form);
  return [
    form,
    ...(last ? otherNumbers(last[2] ?? '').map((word) => `${last[1] ?? ''}${word}`) : []),
    ...(head ? otherNumbers(head[2] ?? '').map((word) => `${head[1] ?? ''}${word}${head[3] ?? ''}`) : []),
  ];
}

export interface TermForm {
  readonly term: TermId;
  readonly form: string;
  readonly of: 'name' | 'abbreviation' | 'alias';
}

/** Every way a term is written, in one number: names first, then abbreviations, then aliases, so that the first to claim a form has it. */
export const termForms: readonly TermForm[] = [
  ...termIds.map((term) => ({ term, form: headOf(term).name, of: 'name' as const })),
  ...termIds.flatMap((term) => {
    const { abbreviation } = headOf(term);
    return abbreviation === undefined ? [] : [{ term, form: abbreviation, of: 'abbreviation' as const }];
  }),
  ...termIds.flatMap((term) => (headOf(term).aliases ?? []).map((form) => ({ term, form, of: 'alias' as const }))),
];
