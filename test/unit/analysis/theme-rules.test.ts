import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeMatcher } from '../../../src/shared/analysis/theme-rules.ts';

const themes = [
  { id: 'wifi', words: ['wifi', 'Wi-Fi', 'connection', 'drop*'] },
  { id: 'quiet', words: ['noise', 'noisy', 'street level', 'paper thin wall*'] },
  { id: 'food', words: ['café', 'breakfast'] },
  { id: 'empty', words: ['', '  ', '*', '—'] },
];
const match = themeMatcher(themes);

describe('themes by rule', () => {
  it('finds whole words only', () => {
    expect(match('The wifi failed')).toEqual(['wifi']);
    expect(match('A wifiless weekend')).toEqual([]);
    expect(match('Disconnection')).toEqual([]);
  });

  it('takes a trailing asterisk for a beginning', () => {
    expect(match('Calls dropped twice')).toEqual(['wifi']);
    expect(match('A drop')).toEqual(['wifi']);
    expect(match('Raindrops')).toEqual([]);
  });

  it('finds phrases whose words stand side by side, however they are parted', () => {
    expect(match('Our room was at STREET-LEVEL.')).toEqual(['quiet']);
    expect(match('wi fi, wi-fi and Wi–Fi')).toEqual(['wifi']);
    expect(match('the street is level')).toEqual([]);
    expect(match('Paper thin walls!')).toEqual(['quiet']);
    expect(match('paper thin')).toEqual([]);
  });

  it('makes no difference of case and accents', () => {
    expect(match('The CAFE was shut')).toEqual(['food']);
    expect(match('Le cafe\u0301')).toEqual(['food']);
  });

  it('gives each theme once, in the order in which they were given', () => {
    expect(match('Breakfast was noisy, the wifi dropped, breakfast again')).toEqual(['wifi', 'quiet', 'food']);
  });

  it('finds nothing by rules without a word', () => {
    expect(themeMatcher([{ id: 'a', words: ['*', ''] }])('anything * at all')).toEqual([]);
    expect(themeMatcher([])('anything')).toEqual([]);
  });

  it('finds a phrase wherever in a text it stands', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word), (before, phrase, after) => {
        const matcher = themeMatcher([{ id: 'x', words: [phrase.join(' ')] }]);
        expect(matcher([...before, ...phrase, ...after].join(' '))).toEqual(['x']);
      }),
    );
  });

  it('reads 100,000 items against 120 rules within a few seconds', () => {
    const rules = Array.from({ length: 15 }, (_, theme) => ({
      id: String(theme),
      words: Array.from({ length: 8 }, (_none, index) => (index % 3 === 0 ? `begin${theme}${index}*` : `word${theme} part${index}`)),
    }));
    const matcher = themeMatcher(rules);
    const text = Array.from({ length: 60 }, (_, index) => `said${index * 7}`).join(' ');
    const start = performance.now();
    let found = 0;
    for (let index = 0; index < 100_000; index++) found += matcher(`${text} word3 part4 ${index}`).length;
    expect(found).toBe(100_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
