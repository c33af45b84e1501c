import { fold } from '../fold.ts';
import type { Phrase } from '../rows.ts';
import { strengthOfWord } from './sentiment.ts';
import { isStopWord } from './stop-words.ts';
import { themeMatcher } from './theme-rules.ts';

export interface PhraseCounter {
  /** Counts the phrases of one item; each at most once, however often the customer says it. */
  readonly add: (id: string, verbatim: string) => void;
  /**
   * The phrases most worth a theme, best first.
   * @param limit how many, at most
   * @param known words of rules that are there already: phrases that these would find are left out
   */
  readonly top: (limit: number, known: readonly string[]) => Phrase[];
}

interface Word {
  readonly id: number;
  readonly isStop: boolean;
}

interface Tally {
  readonly phrase: string;
  readonly length: number;
  count: number;
  /** The item that was counted last, by its place among those added. */
  last: number;
  readonly example: string;
}

/** Words beyond so many different ones are not counted any more; three of them make one exact number. */
const MOST_WORDS = 2 ** 17 - 1;
/** Phrases of one length that are kept in memory; the rare ones are forgotten when it is full. */
const MOST_PHRASES = 100_000;
const LONGEST_WORD = 40;
/** A phrase said by fewer customers is chance. */
const FEWEST = 3;
/** A part is explained by the longer phrase that holds this share of its items. */
const EXPLAINED = 0.6;
/** So many of the best are compared with each other. */
const MOST_COMPARED = 5000;
/** Single words that judge this strongly are verdicts, not subjects: "great", "awful". */
const VERDICT = 2;

/** Counts frequent phrases of one to three words. Memory does not grow with the number of items. */
export function makePhraseCounter(): PhraseCounter {
  const words = new Map<string, Word>();
  /** Words by the way they are written, so that each is folded once. */
  const forms = new Map<string, Word | null>();
  const tallies = [new Map<number, Tally>(), new Map<number, Tally>(), new Map<number, Tally>()] as const;
  const floors = [0, 0, 0];
  let items = 0;

  const wordOf = (said: string): Word | null => {
    const known = forms.get(said);
    if (known !== undefined) return known;
    if (said.length > LONGEST_WORD) return null;
    const plain = fold(said).replace(/['’]/gu, '');
    const word = words.get(plain) ?? (words.size < MOST_WORDS ? { id: words.size, isStop: isStopWord(plain) } : null);
    if (word) words.set(plain, word);
    if (forms.size >= MOST_WORDS) forms.clear();
    forms.set(said, word);
    return word;
  };

  const count = (index: 0 | 1 | 2, key: number, said: readonly string[], at: number, example: string): void => {
    const map = tallies[index];
    const tally = map.get(key);
    if (!tally) {
      if (map.size >= MOST_PHRASES) forgetRare(map, index);
      const phrase = said
        .slice(at, at + index + 1)
        .join(' ')
        .toLowerCase();
      map.set(key, { phrase, length: index + 1, count: 1, last: items, example });
    } else if (tally.last !== items) {
      tally.last = items;
      tally.count++;
    }
  };

  const forgetRare = (map: Map<number, Tally>, index: 0 | 1 | 2): void => {
    while (map.size > MOST_PHRASES / 2) {
      floors[index] = (floors[index] ?? 0) + 1;
      for (const [key, { count: counted }] of map) if (counted <= (floors[index] ?? 0)) map.delete(key);
    }
  };

  return {
    add(id, verbatim) {
      items++;
      for (const part of verbatim.split(BREAK)) {
        const said = part.match(WORD) ?? [];
        const ids = said.map(wordOf);
        for (let at = 0; at < said.length; at++) {
          const first = ids[at];
          if (!first || first.isStop) continue;
          count(0, first.id, said, at, id);
          const second = ids[at + 1];
          if (!second) continue;
          const pair = first.id * (MOST_WORDS + 1) + second.id;
          if (!second.isStop) count(1, pair, said, at, id);
          const third = ids[at + 2];
          if (third && !third.isStop) count(2, pair * (MOST_WORDS + 1) + third.id, said, at, id);
        }
      }
    },
    top(limit, known) {
      const isKnown = themeMatcher([{ id: 'known', words: known }]);
      const frequent = tallies
        .flatMap((map) => [...map.values()])
        .filter(({ count: counted, length, phrase }) => counted >= FEWEST && (length > 1 || strengthOfWord(phrase) < VERDICT))
        // A longer phrase says more: it may be rarer by as much.
        .sort((a, b) => b.count * b.length - a.count * a.length || b.length - a.length || (a.phrase < b.phrase ? -1 : 1))
        .slice(0, MOST_COMPARED);
      const chosen: Tally[] = [];
      for (const tally of frequent) {
        if (chosen.length >= limit) break;
        if (isKnown(tally.phrase).length > 0 || chosen.some((other) => isSame(other, tally))) continue;
        if (!frequent.some((longer) => explains(longer, tally))) chosen.push(tally);
      }
      return chosen.map(({ phrase, count: counted, example }) => ({ phrase, count: counted, example }));
    },
  };
}

/** A phrase does not reach over the end of a sentence or of a part of it. */
const BREAK = /[.,;:!?()[\]{}"“”„«»…\n\r\t/|–—*]+/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

const explains = (longer: Tally, part: Tally): boolean =>
  longer.length > part.length && longer.count >= part.count * EXPLAINED && ` ${longer.phrase} `.includes(` ${part.phrase} `);

/** The same subject in another form ("size", "sizes"), or a part of what was chosen already that adds little. */
const isSame = (chosen: Tally, tally: Tally): boolean =>
  stem(chosen.phrase) === stem(tally.phrase) || (explains(tally, chosen) && tally.length > chosen.length);

const stem = (phrase: string): string => phrase.replace(/(?<=\p{L}{3})(?:es|(?<!s)s|e)(?!\p{L})/gu, '');
