import { fold } from './fold.ts';

/** Letters shown before and after the word that was found. */
const BEFORE = 40;
const AFTER = 100;

/**
 * The words around the first of `words` (folded) that the text holds, on one line; the text's beginning when it
 * holds none.
 */
export function excerptAround(text: string, words: readonly string[]): string {
  for (const line of text.split('\n')) {
    const place = placeOf(line, words);
    if (place !== undefined) return cut(line, place);
  }
  return cut(text.split('\n', 1)[0] ?? '', 0);
}

/** Where the first word that begins with one of `words` stands in the line. */
function placeOf(line: string, words: readonly string[]): number | undefined {
  const folded = fold(line);
  if (!words.some((word) => folded.includes(word))) return undefined;
  for (const found of line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(found[0]);
    if (words.some((wanted) => word.startsWith(wanted))) return found.index;
  }
  return undefined;
}

function cut(line: string, place: number): string {
  const start = place <= BEFORE ? 0 : wordStart(line, place - BEFORE);
  const end = Math.min(line.length, place + AFTER);
  const words = line.slice(start, end).toWellFormed().replaceAll('\u{fffd}', '').replace(/\s+/gu, ' ').trim();
  return `${start > 0 ? '…' : ''}${words}${end < line.length ? '…' : ''}`;
}

/** The next beginning of a word from here on. */
function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space > from + BEFORE ? from : space + 1;
}
