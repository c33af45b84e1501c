import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms, type TermTexts, termCalled } from '../../../../src/shared/learning/search.ts';
import { headOf } from '../../../../src/shared/learning/term-forms.ts';
import { termIds } from '../../../../src/shared/learning/terms.ts';

const texts: TermTexts = {
  waiver: { definition: 'A reasoned decision to leave a finding.', example: 'The café accepts the queue.', apply: 'Give a date.' },
  scope: { definition: 'What belongs in.', example: 'Only the lounge.', apply: 'Name what is out.' },
};

describe('search of terms', () => {
  it('finds every term first by its own name', () => {
    for (const term of termIds) expect(searchTerms(headOf(term).name)[0]).toBe(term);
  });
  it('finds every term by its abbreviation, in any case', () => {
    for (const term of termIds) {
      const { abbreviation } = headOf(term);
      if (abbreviation !== undefined) expect(searchTerms(abbreviation.toLowerCase())[0]).toBe(term);
    }
    expect(searchTerms('nps')[0]).toBe('net-promoter-score');
    expect(searchTerms('voc')[0]).toBe('voice-of-the-customer');
  });
  it('finds a term by another word for it', () => {
    expect(searchTerms('lifetime value')[0]).toBe('customer-lifetime-value');
    expect(searchTerms('personas')[0]).toBe('customer-persona');
  });
  it('puts a name that begins so before words within, and those before the texts', () => {
    const found = searchTerms('serv', texts);
    expect(found.indexOf('service-gap')).toBeLessThan(found.indexOf('customer-service-excellence'));
    const decided = searchTerms('deci', texts);
    expect(decided).toEqual(['waiver']);
  });
  it('finds inner words in any order', () => {
    expect(searchTerms('truth moment')).toEqual(['moment-of-truth']);
  });
  it('takes off accents on both sides', () => {
    expect(searchTerms('cafe', texts)).toEqual(['waiver']);
    expect(searchTerms('pérsonä')[0]).toBe('customer-persona');
  });
  it('reads “peak-end” and “peak–end” alike', () => {
    expect(searchTerms('peak-end')[0]).toBe('peak-end-rule');
    expect(searchTerms('Peak–End')[0]).toBe('peak-end-rule');
  });
  it('forgives one slip of the keyboard when nothing else is found', () => {
    expect(searchTerms('touhcpoint')).toContain('touchpoint');
    expect(searchTerms('detracter')).toContain('detractor');
    expect(searchTerms('segmntation')).toContain('customer-segmentation');
    expect(searchTerms('personna')).toContain('customer-persona');
  });
  it('forgives no more than that', () => {
    expect(searchTerms('xyzzyq')).toEqual([]);
    expect(searchTerms('xps')).toEqual([]);
  });
  it('gives all terms in their order while nothing is typed', () => {
    expect(searchTerms('  ')).toEqual(termIds);
  });
  it('names each term once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const found = searchTerms(query, texts);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('the term that is called so', () => {
  it('knows names, abbreviations and other words, in either number', () => {
    expect(termCalled('touchpoint')).toBe('touchpoint');
    expect(termCalled('Moments of truth')).toBe('moment-of-truth');
    expect(termCalled('CLV')).toBe('customer-lifetime-value');
    expect(termCalled('confidence intervals')).toBe('confidence-interval');
    expect(termCalled('churn')).toBe('customer-churn');
    expect(termCalled('value-fit map')).toBe('value-fit');
  });
  it('is none for a part of a name or another word', () => {
    expect(termCalled('moment')).toBeUndefined();
    expect(termCalled('')).toBeUndefined();
  });
});
