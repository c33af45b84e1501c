import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServqual } from '../../../src/shared/analysis/servqual.ts';
import { SERVQUAL_ITEMS } from '../../../src/shared/frameworks/servqual.ts';
import { make } from './make.ts';

const study = (data: Record<string, unknown>) => readServqual(make('servqual', 's', data).data);

/** Published gaps of the five dimensions. */
const PUBLISHED = { tangibles: -0.65, reliability: -1.1, responsiveness: -0.83, assurance: -0.7, empathy: -1.01 };
const published = {
  source: 'averages',
  sampleSize: 200,
  expectations: SERVQUAL_ITEMS.map(() => 6),
  perceptions: SERVQUAL_ITEMS.map(({ dimension }) => 6 + PUBLISHED[dimension]),
};
const weights = { tangibles: 15, reliability: 32, responsiveness: 23, assurance: 18, empathy: 12 };

describe('a study from averages', () => {
  it('gives the published gaps of the five dimensions and their mean', () => {
    const { quality } = study(published);
    if (!quality.ok) throw new Error(quality.error.message);
    const gaps = Object.fromEntries(quality.value.dimensions.map(({ dimension, gap }) => [dimension, Number(gap.toFixed(2))]));
    expect(gaps).toEqual(PUBLISHED);
    expect(quality.value.value).toBeCloseTo(-0.858, 10);
    expect(quality.value.dimensions.reduce((sum, { gap }) => sum + gap, 0)).toBeCloseTo(-4.29, 10);
    expect(quality.value.weighted).toBeNull();
  });

  it('weighs the dimensions once the weights make 100', () => {
    const { quality, weighting } = study({ ...published, weights });
    expect(weighting).toEqual({ sum: 100, problem: null });
    expect(quality.ok && quality.value.weighted).toBeCloseTo((-0.65 * 15 - 1.1 * 32 - 0.83 * 23 - 0.7 * 18 - 1.01 * 12) / 100, 10);
  });

  it('says what the weights add up to while that is not 100, and still gives the gaps', () => {
    const { quality, weighting } = study({ ...published, weights: { ...weights, empathy: null } });
    expect(weighting).toEqual({ sum: 88, problem: 'The weights add up to 88, not to 100; adjust them.' });
    expect(quality.ok && quality.value.weighted).toBeNull();
  });

  it('puts the statement furthest below expectation first', () => {
    const { ranked } = study({ expectations: [5, 6, 6], perceptions: [6, 3, 5.5] });
    expect(ranked.map(({ index, gap }) => [index, gap])).toEqual([
      [1, -3],
      [2, -0.5],
      [0, 1],
    ]);
  });

  it('leaves out statements that lack a half, and says so', () => {
    const { statements, quality, notes } = study({ sampleSize: 12, expectations: [6, null, 6], perceptions: [5, 5] });
    expect(statements.filter(({ gap }) => gap !== null)).toHaveLength(1);
    expect(quality.ok && quality.value.dimensions.map(({ dimension, n }) => [dimension, n])).toEqual([['tangibles', 1]]);
    expect(notes).toEqual([
      '21 statements of 22 lack an expectation or a perception and are left out.',
      'No statement yet on: Reliability, Responsiveness, Assurance, Empathy.',
      '12 respondents, fewer than 30: read the order of the gaps, not their size.',
    ]);
  });

  it('is refused with a sentence while nothing is entered', () => {
    const { quality, notes } = study({});
    expect(quality).toMatchObject({ ok: false, error: { message: 'There are no items; service quality needs at least one.' } });
    expect(notes).toEqual([]);
  });
});

describe('a study from respondents', () => {
  const respondents = [
    { id: 'a', expectations: [7, 6], perceptions: [5, null] },
    { id: 'b', expectations: [6, 7], perceptions: [6, 7] },
    { id: 'c', expectations: [5], perceptions: [4] },
  ];

  it('averages those who answered both halves of a statement, and leaves typed averages alone', () => {
    const { statements, respondents: n } = study({
      source: 'respondents',
      respondents,
      expectations: [1],
      perceptions: [7],
      sampleSize: 9,
    });
    expect(statements[0]).toMatchObject({ expectation: 6, perception: 5, gap: -1, n: 3 });
    expect(statements[1]).toMatchObject({ expectation: 7, perception: 7, gap: 0, n: 1 });
    expect(statements[2]).toMatchObject({ expectation: null, gap: null, n: 0 });
    expect(n).toBe(3);
  });

  it('gives what the same averages give', () => {
    const answer = fc.integer({ min: 1, max: 7 });
    const person = fc.record({
      expectations: fc.array(answer, { minLength: 22, maxLength: 22 }),
      perceptions: fc.array(answer, { minLength: 22, maxLength: 22 }),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
        const mean = (half: 'expectations' | 'perceptions') =>
          SERVQUAL_ITEMS.map((_, index) => people.reduce((sum, entry) => sum + (entry[half][index] ?? 0), 0) / people.length);
        const each = study({ source: 'respondents', respondents: people.map((entry, index) => ({ id: `r${index}`, ...entry })) }).quality;
        const both = study({ source: 'averages', expectations: mean('expectations'), perceptions: mean('perceptions') }).quality;
        expect(each.ok && both.ok && each.value.value - both.value.value).toBeCloseTo(0, 9);
      }),
    );
  });
});
