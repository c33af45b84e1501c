import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSentence, plural, t } from '../../../src/shared/i18n.ts';
import { arbitraryText } from '../../fixtures/arbitrary.ts';

describe('a sentence', () => {
  test('that nobody has translated shows as itself, with colons, dots and quotes', () => {
    for (const sentence of ['Saved.', 'Note: a.b.c “x” → y', 'Ratings: 0–100', '']) expect(t(sentence)).toBe(sentence);
  });

  test('takes its values in, the same one as often as it is named', () => {
    expect(t('{{n}} of {{all}}, {{n}} done', { n: 2, all: 5 })).toBe('2 of 5, 2 done');
  });

  test('gives any words of a person back as they were typed, whatever they look like', () => {
    const traps = fc.constantFrom('$t(Saved)', '{{name}}', '{{- name}}', '$&', '&amp;<b>', '$1');
    fc.assert(
      fc.property(fc.oneof(arbitraryText, traps), (words) => {
        expect(t('“{{name}}” is gone.', { name: words })).toBe(`“${words}” is gone.`);
      }),
    );
  });
});

describe('a count', () => {
  test.each([
    [0, '0 gaps'],
    [1, 'One gap'],
    [2, '2 gaps'],
    [-1, '-1 gaps'],
  ])('of %i is “%s”', (count, words) => {
    expect(plural(count, 'One gap', '{{count}} gaps')).toBe(words);
  });
});

describe('a label inside a sentence', () => {
  test.each([
    ['Value-fit map', 'value-fit map'],
    ['Économie', 'économie'],
    ['SWOT and TOWS', 'SWOT and TOWS'],
    ['P', 'P'],
    ['', ''],
  ])('%j is %j', (label, words) => {
    expect(inSentence(label)).toBe(words);
  });
});
