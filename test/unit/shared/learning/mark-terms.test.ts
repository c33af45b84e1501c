import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markTerms } from '../../../../src/shared/learning/mark-terms.ts';
import { headOf } from '../../../../src/shared/learning/term-forms.ts';
import { termIds } from '../../../../src/shared/learning/terms.ts';

/** "[moment of truth]moment-of-truth" for what is marked, the text as it is for the rest. */
const told = (text: string): string =>
  markTerms(text)
    .map((part) => (part.term === undefined ? part.text : `[${part.text}]${part.term}`))
    .join('');

describe('terms in a text', () => {
  it('marks a name of several words, whatever its case', () => {
    expect(told('A Moment of truth is short.')).toBe('A [Moment of truth]moment-of-truth is short.');
  });
  it('marks plurals, also of the word before “of” and “to”', () => {
    expect(told('Two moments of truth')).toBe('Two [moments of truth]moment-of-truth');
    expect(told('their jobs to be done')).toBe('their [jobs to be done]job-to-be-done');
    expect(told('all touchpoints.')).toBe('all [touchpoints]touchpoint.');
    expect(told('both SWOT analyses')).toBe('both [SWOT analyses]swot-analysis');
    expect(told('three opportunities, two journey opportunities')).toBe(
      'three opportunities, two [journey opportunities]journey-opportunity',
    );
  });
  it('marks the longest term that fits', () => {
    expect(told('customer journey mapping')).toBe('[customer journey mapping]customer-journey-mapping');
    expect(told('a customer journey, mapped')).toBe('a [customer journey]customer-journey, mapped');
  });
  it('marks abbreviations as they are written, and not words that look like them', () => {
    expect(told('NPS and CSAT')).toBe('[NPS]net-promoter-score and [CSAT]customer-satisfaction-score');
    expect(told('the nps file')).toBe('the nps file');
    expect(told('so strategy matters; an SO strategy does')).toBe('so strategy matters; an [SO strategy]so-strategy does');
  });
  it('leaves common single words alone', () => {
    const text = 'The goal of the process: people check the price, the place and the gap.';
    expect(told(text)).toBe(text);
  });
  it('marks single words that mean nothing else', () => {
    expect(told('Each detractor may churn.')).toBe('Each [detractor]detractor may [churn]customer-churn.');
  });
  it('keeps “as is” and “to be” apart from the maps of that name', () => {
    expect(told('It is to be left as is.')).toBe('It is to be left as is.');
    expect(told('the to-be map')).toBe('the [to-be map]to-be-map');
  });
  it('marks nothing within a word or a compound', () => {
    expect(told('churned, touchpoint-based, subpersona')).toBe('churned, touchpoint-based, subpersona');
  });
  it('does not reach over a full stop', () => {
    expect(told('They are loyal to the service. Design comes later.')).toBe('They are loyal to the service. Design comes later.');
  });
  it('marks each term once', () => {
    expect(markTerms('NPS is the Net Promoter Score; NPS again').filter(({ term }) => term !== undefined)).toHaveLength(1);
  });
  it('leaves the terms plain that it is told to', () => {
    expect(markTerms('A touchpoint', ['touchpoint'])).toEqual([{ text: 'A touchpoint' }]);
  });
  it('marks every abbreviation and every name of several words where it stands', () => {
    for (const id of termIds) {
      const { name, abbreviation } = headOf(id);
      for (const form of [name, abbreviation ?? name].filter((each) => each === abbreviation || /[\s–-]/.test(each))) {
        expect(markTerms(`about ${form}.`)).toContainEqual({ text: form, term: id });
      }
    }
  });
  it('loses no letter of a text', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom('NPS', 'customer journey', 'moments of truth', '-', ' ', '. ', 'é'), fc.string()));
    fc.assert(
      fc.property(pieces, (texts) => {
        const text = texts.join('');
        expect(
          markTerms(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
