import { describe, expect, it } from 'vitest';
import { numbersOf, termForms, termInSentence } from '../../../../src/shared/learning/term-forms.ts';
import { termIds } from '../../../../src/shared/learning/terms.ts';

describe('how a term is written', () => {
  it('begins small within a sentence, unless it is a proper name or letters', () => {
    expect(termInSentence('moment-of-truth')).toBe('moment of truth');
    expect(termInSentence('e-commerce')).toBe('e-commerce');
    expect(termInSentence('kano-model')).toBe('Kano model');
    expect(termInSentence('net-promoter-score')).toBe('Net Promoter Score');
    expect(termInSentence('so-strategy')).toBe('SO strategy');
    expect(termInSentence('ltv-to-cac')).toBe('LTV:CAC');
  });
  it('has both numbers of the last word, and of the one before “of” and “to”', () => {
    expect(numbersOf('persona')).toEqual(['persona', 'personas']);
    expect(numbersOf('customer needs')).toContain('customer need');
    expect(numbersOf('opportunity')).toContain('opportunities');
    expect(numbersOf('call to action')).toContain('calls to action');
    expect(numbersOf('weakness')).toContain('weaknesses');
  });
  it('gives the names of all terms before any other word for one', () => {
    expect(termForms.slice(0, termIds.length).every(({ of }) => of === 'name')).toBe(true);
    expect(new Set(termForms.map(({ term }) => term)).size).toBe(termIds.length);
  });
});
