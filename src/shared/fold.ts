/** Letters that have no accent to take off but are typed without theirs. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/** One text for all ways of writing it: lower case, without accents ("Łódź" → "lodz", "Αθήνα" → "αθηνα"). */
export const fold = (text: string): string =>
  // Most text is plain English: it has nothing to take off, and by the hundred thousand that is felt.
  /[\u0080-\uffff]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[łøđðþßæœıς]/gu, (letter) => PLAIN.get(letter) ?? letter)
    : text.toLowerCase();

/** Longer words are cut: nobody types so much to find something. */
const LONGEST_WORD = 64;

/** The words of a text, folded, each once, in the order in which they come. */
export const wordsIn = (text: string): string[] => [
  ...new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))),
];
