import type { Measure } from './marks.ts';

/** Longer texts are cut with "…": a picture is no place for a book. */
const MOST_CHARACTERS = 4000;

/** A whole text on lines of `width` points; line ends stay, and a word that is wider than a line is broken. */
export function paragraph(text: string, width: number, size: number, weight: 400 | 500 | 600, measure: Measure): string[] {
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…` : text;
  const lines: string[] = [];
  for (const part of whole.trim().split(/\r\n|[\n\r\u2028\u2029]/)) {
    let line = '';
    for (const word of part.split(/\s+/).filter((one) => one !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (measure(longer, size, weight) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = brokenWord(word, width, size, weight, measure);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

function brokenWord(word: string, width: number, size: number, weight: 400 | 500 | 600, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const character of word) {
    const wide = measure(character, size, weight);
    if (piece !== '' && taken + wide > width) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += character;
    taken += wide;
  }
  return [...pieces, piece];
}
