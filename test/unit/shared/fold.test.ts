import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../../src/shared/excerpt.ts';
import { fold, wordsIn } from '../../../src/shared/fold.ts';
import { arbitraryText } from '../../fixtures/arbitrary.ts';

describe('folded text', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Αθήνας', 'αθηνασ'],
    ['Київ', 'киів'],
    ['Straße', 'strasse'],
    ['Kolářová', 'kolarova'],
    ['ÆRØ', 'aero'],
  ])('of %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  test('gives words once each, in their order, without signs', () => {
    expect(wordsIn('Desk, desk & “DÉSK”: 48 rooms!')).toStrictEqual(['desk', '48', 'rooms']);
  });
});

describe('an excerpt', () => {
  const pains = 'Maya Lindqvist\nCannot tell which rooms have a desk\nVideo calls drop in the room';

  test('shows the line that holds the word, found by its beginning and without accents', () => {
    expect(excerptAround(pains, ['desk'])).toBe('Cannot tell which rooms have a desk');
    expect(excerptAround('Bed\nCafé au lait', ['caf'])).toContain('Café au lait');
  });

  test('shows the beginning where no line holds the word', () => {
    expect(excerptAround(pains, ['harbour'])).toBe('Maya Lindqvist');
  });

  test('of a long text is short and holds the word', () => {
    const excerpt = excerptAround(`${'before '.repeat(500)}lighthouse ${'after '.repeat(500)}`, ['lighthouse']);
    expect(excerpt).toContain('lighthouse');
    expect(excerpt.length).toBeLessThan(200);
  });

  test('of an empty text is empty', () => {
    expect(excerptAround('', ['x'])).toBe('');
  });
});
