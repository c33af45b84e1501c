import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestSentiment } from '../../../src/shared/analysis/sentiment.ts';

describe('sentiment by a word list', () => {
  it('suggests nothing where it knows no word', () => {
    expect(suggestSentiment('')).toBeNull();
    expect(suggestSentiment('The parcel came on Tuesday')).toBeNull();
    expect(suggestSentiment('Η παραγγελία ήρθε')).toBeNull();
  });

  it('names the words that it follows from, each once', () => {
    expect(suggestSentiment('I love, love, LOVE it: wonderful!')).toEqual({ value: 2, words: ['love', 'wonderful'] });
    expect(suggestSentiment('Terrible. A disaster')).toEqual({ value: -2, words: ['terrible', 'disaster'] });
  });

  it('turns what stands behind a negation, and takes it back by half', () => {
    expect(suggestSentiment("I don't love it")?.value).toBe(-1);
    expect(suggestSentiment('It was not a disaster')?.value).toBe(1);
    expect(suggestSentiment('No problem at the desk')?.value).toBe(1);
  });

  it('does not carry a negation over more than three words', () => {
    expect(suggestSentiment('Not what we had booked: wonderful')?.value).toBe(2);
  });

  it('reads phrases of the list before their parts', () => {
    expect(suggestSentiment('The lift is not working')).toEqual({ value: -2, words: ['not working'] });
    expect(suggestSentiment('I can’t stand it')?.words).toEqual(['cant stand']);
  });

  it('weighs praise and complaint against each other', () => {
    expect(suggestSentiment('Wonderful room, terrible noise')?.value).toBe(0);
  });

  it('knows no word that only sounds like code', () => {
    expect(suggestSentiment('constructor __proto__ toString hasOwnProperty')).toBeNull();
  });

  it('stays on the scale for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = suggestSentiment(text);
        if (found) expect([-2, -1, 0, 1, 2]).toContain(found.value);
      }),
    );
  });
});
