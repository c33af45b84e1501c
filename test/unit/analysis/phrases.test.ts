import { describe, expect, it } from 'vitest';
import { makePhraseCounter } from '../../../src/shared/analysis/phrases.ts';

function counted(texts: readonly string[], known: readonly string[] = [], limit = 50) {
  const counter = makePhraseCounter();
  texts.forEach((text, index) => {
    counter.add(`i${index}`, text);
  });
  return counter.top(limit, known);
}
const phrases = (...args: Parameters<typeof counted>): string[] => counted(...args).map(({ phrase }) => phrase);

describe('frequent phrases', () => {
  it('counts the items that hold a phrase, not how often it is said', () => {
    expect(counted(['noise noise noise', 'noise here', 'the noise'])).toEqual([{ phrase: 'noise', count: 3, example: 'i0' }]);
  });

  it('prefers the longer phrase over the parts that it explains', () => {
    expect(phrases(['True to size.', 'It is true to size', 'true to size!', 'Fits true to size'])).toEqual(['true to size']);
  });

  it('keeps a part that is said much more often alone', () => {
    const texts = ['room service', 'room service', 'room service', ...Array.from({ length: 12 }, () => 'the room')];
    expect(phrases(texts)).toContain('room');
    expect(phrases(texts)).toContain('room service');
  });

  it('begins and ends with no stop word and does not reach over the end of a sentence', () => {
    const texts = Array.from({ length: 5 }, () => 'The sea was in the lobby. Parking on the roof');
    for (const phrase of phrases(texts)) expect(phrase).not.toMatch(/^(the|was|in|on) | (the|was|in|on)$|lobby parking/);
  });

  it('leaves out what the rules would find already', () => {
    const texts = Array.from({ length: 4 }, () => 'slow elevators; cold showers');
    expect(phrases(texts, ['elevator*'])).toEqual(['cold showers']);
  });

  it('leaves out single words that are verdicts', () => {
    expect(phrases(Array.from({ length: 5 }, () => 'awful'))).toEqual([]);
  });

  it('leaves out what fewer than three customers say', () => {
    expect(phrases(['balcony', 'balcony', 'terrace'])).toEqual([]);
  });

  it('offers one of singular and plural', () => {
    expect(phrases(['sleeve', 'sleeve', 'sleeve', 'sleeve', 'sleeves', 'sleeves', 'sleeves'])).toEqual(['sleeve']);
  });

  it('keeps the way a phrase is written', () => {
    expect(phrases(['Wi-Fi', 'wi-fi', 'WI-FI'])).toEqual(['wi-fi']);
    expect(phrases(['crème brûlée', 'Crème brûlée', 'creme brulee'])).toEqual(['crème brûlée']);
  });

  it('gives no more than asked for, and nothing of nothing', () => {
    const texts = Array.from({ length: 3 }, () => 'alpha. beta. gamma. delta');
    expect(counted(texts, [], 2)).toHaveLength(2);
    expect(counted([])).toEqual([]);
    expect(counted(['', '…', '123 456'])).toEqual([]);
  });

  it('still finds what is frequent among more different phrases than it keeps', () => {
    const texts = Array.from({ length: 30_000 }, (_, index) => `one${index} two${index} three${index} four${index}. Street noise`);
    expect(counted(texts, [], 1)).toEqual([{ phrase: 'street noise', count: 30_000, example: 'i0' }]);
  });
});
