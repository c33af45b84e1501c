import { fold } from '../fold.ts';
import { numbersOf, termForms } from './term-forms.ts';
import type { TermId } from './terms.ts';

/** A piece of a text; with a term, the words that name it. */
export interface MarkedPart {
  readonly text: string;
  readonly term?: TermId;
}

/** Words that mean the term wherever they stand. Other single words are too common to be marked: goal, price, place, check. */
const DISTINCTIVE: ReadonlySet<string> = new Set([
  'advocacy',
  'archetype',
  'baseline',
  'chatbot',
  'churn',
  'cohort',
  'delighter',
  'demographics',
  'detractor',
  'heatmap',
  'kano',
  'multichannel',
  'persona',
  'personalisation',
  'positioning',
  'promoter',
  'psychographics',
  'RACI',
  'reliever',
  'responsiveness',
  'roadmap',
  'scorecard',
  'segmentation',
  'sentiment',
  'SERVQUAL',
  'stakeholder',
  'tangibles',
  'touchpoint',
  'TOWS',
  'waiver',
]);

/** Words of two capitals keep them, so that "SO strategy" is not met in "so strategy matters". */
const wordKey = (word: string): string => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : fold(word));

/** What stands between two words of one form; undefined where they do not belong together. */
function joint(between: string): string | undefined {
  if (/^\s+$/.test(between)) return ' ';
  if (/^[-‐–]$/.test(between)) return '-';
  return /^(:|, )$/.test(between) ? between : undefined;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What joins it to the word before. */
  readonly joint: string | undefined;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const end = match.index + match[0].length;
    words.push({ key: wordKey(match[0]), start: match.index, end, joint: joint(text.slice(before, match.index)) });
    before = end;
  }
  return words;
}

const keyOf = (form: string): string =>
  wordsOf(form)
    .map(({ key, joint: between }, index) => (index === 0 ? key : `${between ?? '/'}${key}`))
    .join('');

const MOST_WORDS = 6;

/** The term of each form that is marked, by its key. */
const marked: ReadonlyMap<string, TermId> = (() => {
  const found = new Map<string, TermId>();
  for (const { term, form, of } of termForms) {
    if (wordsOf(form).length < 2 && of !== 'abbreviation' && !DISTINCTIVE.has(keyOf(form))) continue;
    for (const written of numbersOf(form)) {
      const key = keyOf(written);
      if (!found.has(key)) found.set(key, term);
    }
  }
  return found;
})();

/**
 * The glossary's terms in a text: names and aliases of several words, abbreviations, and single words that mean nothing
 * else; in both numbers, the longest first, each term once, never within a word. The parts put together are the text.
 * @param except terms that stay plain, as in their own definition
 */
export function markTerms(text: string, except: readonly TermId[] = []): readonly MarkedPart[] {
  const words = wordsOf(text);
  const used = new Set(except);
  const parts: MarkedPart[] = [];
  let told = 0;
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(words, at);
    if (!hit) continue;
    if (!used.has(hit.term)) {
      used.add(hit.term);
      if (hit.start > told) parts.push({ text: text.slice(told, hit.start) });
      parts.push({ text: text.slice(hit.start, hit.end), term: hit.term });
      told = hit.end;
    }
    at = hit.last;
  }
  return told < text.length ? [...parts, { text: text.slice(told) }] : parts;
}

interface Hit {
  readonly term: TermId;
  readonly start: number;
  readonly end: number;
  /** The number of its last word. */
  readonly last: number;
}

function longestAt(words: readonly Word[], at: number): Hit | undefined {
  const first = words[at];
  if (!first || first.joint === '-') return undefined;
  let hit: Hit | undefined;
  let key = first.key;
  for (let last = at; last < Math.min(words.length, at + MOST_WORDS); last++) {
    const word = words[last];
    if (!word || (last > at && word.joint === undefined)) break;
    if (last > at) key += `${word.joint}${word.key}`;
    const term = marked.get(key);
    if (term !== undefined && words[last + 1]?.joint !== '-') hit = { term, start: first.start, end: word.end, last };
  }
  return hit;
}
