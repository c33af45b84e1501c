import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, fold, linesOf, shorten } from '../../../../src/renderer/ui/text.ts';
import { isStorableText } from '../../../../src/shared/fields.ts';

describe('cleanText', () => {
  it('takes out NUL and other control characters and counts them', () => {
    expect(cleanText('a\u0000b\u0007c')).toEqual({ text: 'abc', removed: 2 });
  });

  it('keeps tabs, line ends, direction marks and emoji', () => {
    const text = 'a\tb\r\n\u200fשלום 👩🏽‍💻';
    expect(cleanText(text)).toEqual({ text, removed: 0 });
  });

  it('takes out half of a surrogate pair', () => {
    expect(cleanText('x\ud83dy')).toEqual({ text: 'xy', removed: 1 });
  });

  it('leaves only text that can be stored', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isStorableText(cleanText(text).text)));
  });
});

describe('linesOf', () => {
  it('gives the lines that hold a word, trimmed', () => {
    expect(linesOf(' one \r\n\n\ttwo\rthree\u2028four ')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('gives none for blanks', () => {
    expect(linesOf(' \n ')).toEqual([]);
  });
});

describe('fold', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Αθήνα', 'αθηνα'],
    ['Київ', 'киів'],
    ['Straße', 'strasse'],
    ['Øresund', 'oresund'],
  ])('reads %s as %s', (text, expected) => {
    expect(fold(text)).toBe(fold(expected));
  });
});

describe('shorten', () => {
  it('leaves short texts alone', () => {
    expect(shorten('Maya', 10)).toBe('Maya');
  });

  it('ends a long text with an ellipsis within the limit', () => {
    expect(shorten('abcdefghij', 5)).toBe('abcd…');
  });

  it('never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 2, max: 20 }), (text, most) =>
        shorten(text, most).isWellFormed(),
      ),
    );
  });
});
