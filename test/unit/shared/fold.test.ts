import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../../src/shared/excerpt.ts';
import { fold, wordsIn } from '../../../src/shared/fold.ts';

test.each([
  ['Łódź', 'lodz'],
  ['ΑΘΉΝΑΣ', 'αθηνασ'],
  ['Київ', 'киів'.normalize('NFD').replace(/\p{M}/gu, '')],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['Ångström', 'angstrom'],
  ['', ''],
])('%s is the same as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('the words of a text are folded, each once', () => {
  expect(wordsIn('Wi-Fi, wi-fi: “Zoë’s” 24/7 → 日本語')).toEqual(['wi', 'fi', 'zoe', 's', '24', '7', '日本語']);
  expect(wordsIn('\u{e000}1 — ')).toEqual(['1']);
  expect(wordsIn('x'.repeat(1000))).toEqual(['x'.repeat(64)]);
});

describe('an excerpt', () => {
  test('is the line that holds the word, cut at words', () => {
    const text = `first line\n${'before '.repeat(20)}Büro ${'after '.repeat(40)}\nlast`;
    const excerpt = excerptAround(text, ['buro']);
    expect(excerpt).toMatch(/^…(before )+Büro (after )+.*…$/);
    expect(excerpt.length).toBeLessThan(150);
  });

  test('begins with the text where no word is found', () => {
    expect(excerptAround('first line\nsecond', ['nothing'])).toBe('first line');
    expect(excerptAround('', ['nothing'])).toBe('');
  });

  test('never cuts a letter in two', () => {
    const excerpt = excerptAround(`found ${'\u{1f6cf}'.repeat(200)}`, ['found']);
    expect(excerpt.isWellFormed()).toBe(true);
    expect(excerpt).not.toContain('\u{fffd}');
  });
});
