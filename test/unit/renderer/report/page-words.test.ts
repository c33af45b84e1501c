import { describe, expect, it } from 'vitest';
import { type PageWords, termAt, termsOn } from '../../../../src/renderer/report/page-words.ts';

// Two lines of 10 pt on a page of 200 × 100; every letter is 5 pt wide.
const line = (text: string, y: number) => ({ text, x: 20, y, width: text.trimEnd().length * 5, height: 10 });
const page: PageWords = {
  width: 200,
  height: 100,
  runs: [line('A detractor met a moment ', 80), line('of truth at the touchpoint', 60)],
};
const at = (x: number, y: number) => termAt(page, { x: x / 200, y: 1 - y / 100 });

describe('a word of a page', () => {
  it('is the term that stands at the place', () => {
    expect(at(20 + 5 * 4, 84)).toBe('detractor');
    expect(at(20 + 5 * 20, 64)).toBe('touchpoint');
  });

  it('is found on both lines where the term is broken over two', () => {
    expect(at(20 + 5 * 20, 84)).toBe('moment-of-truth');
    expect(at(20 + 5 * 4, 64)).toBe('moment-of-truth');
  });

  it('is none beside the lines, between them, and where a plain word stands', () => {
    expect(at(10, 84)).toBe(undefined);
    expect(at(60, 95)).toBe(undefined);
    expect(at(20 + 5 * 13, 84)).toBe(undefined);
  });

  it('is listed once, in the order of the page', () => {
    expect(termsOn(page)).toEqual(['detractor', 'moment-of-truth', 'touchpoint']);
  });
});
