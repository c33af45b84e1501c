/** The lines of a text that hold a word, trimmed, control characters taken out. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => cleanText(line).text.trim())
    .filter((line) => line !== '');

// Everything below a space but tab and the line ends, and DEL and the C1 block: nothing of it can be read.
const isControl = (code: number): boolean => (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);

/**
 * Takes out what cannot be stored or read: control characters and halves of surrogate pairs.
 * @returns the text that stays, and how many characters were taken out.
 */
export function cleanText(text: string): { readonly text: string; readonly removed: number } {
  let dirty = !text.isWellFormed();
  for (let index = 0; index < text.length && !dirty; index += 1) dirty = isControl(text.charCodeAt(index));
  if (!dirty) return { text, removed: 0 };
  let removed = 0;
  let clean = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isControl(code) || (code >= 0xd800 && code <= 0xdfff)) removed += 1;
    else clean += character;
  }
  return { text: clean, removed };
}

/** A text cut for a place that shows a line or two; nothing is lost, the whole stays in the record. */
export const shorten = (text: string, most = 200): string =>
  text.length > most
    ? `${text
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;

/** Letters for searching: small, accents folded, so that "lodz" finds "Łódź". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđħıßæœ]/g, (letter) => FOLDED[letter] ?? letter);

const FOLDED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
