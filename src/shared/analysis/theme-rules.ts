import { fold } from '../fold.ts';

/** One word of a rule: as it is written, or only its beginning. */
interface RuleWord {
  readonly text: string;
  readonly isBeginning: boolean;
}

interface Rule {
  /** Place of the theme among those given. */
  readonly theme: number;
  /** At least one. */
  readonly words: readonly RuleWord[];
}

/** Longer words are cut, as the search does it. */
const LONGEST_WORD = 64;
/** So many words are remembered with the rules that begin with them; then the memory starts anew. */
const MOST_REMEMBERED = 50_000;
const NO_RULES: readonly Rule[] = [];

/**
 * Finds the themes of what customers wrote by the words of their rules. Case and accents make no difference; words
 * count whole; a trailing `*` means a beginning ("drop*" finds "dropped"); a phrase means its words side by side.
 * @returns for a verbatim the ids of the themes that fit, each once, in the order in which themes were given
 */
export function themeMatcher(
  themes: readonly { readonly id: string; readonly words: readonly string[] }[],
): (verbatim: string) => string[] {
  const whole = new Map<string, Rule[]>();
  const beginnings = new Map<string, Rule[]>();
  themes.forEach(({ words }, theme) => {
    for (const phrase of words) {
      const rule = ruleOf(phrase);
      const first = rule[0];
      if (!first) continue;
      const rules = first.isBeginning ? beginnings : whole;
      rules.set(first.text, [...(rules.get(first.text) ?? []), { theme, words: rule }]);
    }
  });
  const lengths = [...new Set([...beginnings.keys()].map((text) => text.length))];

  const remembered = new Map<string, readonly Rule[]>();
  const rulesFrom = (word: string): readonly Rule[] => {
    const known = remembered.get(word);
    if (known) return known;
    const found = [
      whole.get(word),
      ...lengths.map((length) => (length <= word.length ? beginnings.get(word.slice(0, length)) : undefined)),
    ];
    const rules = found.some((some) => some !== undefined) ? found.flatMap((some) => some ?? []) : NO_RULES;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, rules);
    return rules;
  };

  if (whole.size === 0 && beginnings.size === 0) return () => [];
  return (verbatim) => {
    const said = wordsSaid(verbatim);
    const found = new Set<number>();
    for (let at = 0; at < said.length; at++) {
      const word = said[at];
      if (word === undefined) break;
      for (const rule of rulesFrom(word)) {
        if (!found.has(rule.theme) && rule.words.every((wanted, index) => index === 0 || fits(wanted, said[at + index])))
          found.add(rule.theme);
      }
    }
    return found.size === 0 ? [] : themes.flatMap(({ id }, index) => (found.has(index) ? [id] : []));
  };
}

const fits = (wanted: RuleWord, said: string | undefined): boolean =>
  said !== undefined && (wanted.isBeginning ? said.startsWith(wanted.text) : said === wanted.text);

const wordsSaid = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(cutWord);

const ruleOf = (phrase: string): RuleWord[] =>
  (fold(phrase).match(/[\p{L}\p{N}]+(?:\*(?![\p{L}\p{N}]))?/gu) ?? []).map((word) =>
    word.endsWith('*') ? { text: cutWord(word.slice(0, -1)), isBeginning: true } : { text: cutWord(word), isBeginning: false },
  );

const cutWord = (word: string): string => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word);
