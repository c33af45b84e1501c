import type { Measure } from './marks.ts';

/*
 * Words in a chart. A chart is made before anybody knows which face draws it, so it brings a table of the
 * widths of Inter; who has the faces may pass a measure of their own.
 */

/** Advance widths of Inter Regular for U+0020 to U+007E, in thousandths of the size. */
const WIDTHS = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288,
  302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744,
  690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612,
  612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
] as const;
const HEAVIER = { 400: 1, 500: 1.016, 600: 1.03 } as const;

/** Width of a text in points, by Inter's own table; letters beyond ASCII count as wide ones. */
export const interWidth: Measure = (text, size, weight) => {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += WIDTHS[code - 32] ?? (code > 0x2e7f ? 1000 : 690);
  }
  return (sum / 1000) * size * HEAVIER[weight];
};

/** No label is longer than this; it bounds the work on a text of a hundred thousand characters. */
const LONGEST = 400;

const oneLine = (text: string): string => text.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();

/** The text cut with "…" where it is wider than `width` points. */
export function cut(text: string, width: number, size: number, weight: 400 | 500 | 600, measure: Measure): string {
  const line = oneLine(text);
  if (text.length <= LONGEST && measure(line, size, weight) <= width) return line;
  const characters = [...line];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${characters.slice(0, middle).join('')}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** False when words had to be left out. */
  readonly whole: boolean;
}

/** The text on at most `most` lines of `width` points; the last one is cut where it does not fit. */
export function wrap(text: string, width: number, size: number, weight: 400 | 500 | 600, most: number, measure: Measure): Wrapped {
  const line = oneLine(text);
  const words = line.split(' ');
  const lines: string[] = [];
  let start = 0;
  while (start < words.length && lines.length < most - 1) {
    let end = start + 1;
    while (end < words.length && measure(words.slice(start, end + 1).join(' '), size, weight) <= width) end += 1;
    lines.push(cut(words.slice(start, end).join(' '), width, size, weight, measure));
    start = end;
  }
  if (start < words.length) lines.push(cut(words.slice(start).join(' '), width, size, weight, measure));
  const joined = lines.join(' ');
  return { lines: lines.filter((entry) => entry !== ''), whole: text.length <= LONGEST && joined === line };
}
