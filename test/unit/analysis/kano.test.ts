import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CATEGORY_ORDER,
  countsOf,
  meaningOf,
  PAIR_CATEGORIES,
  pairIndex,
  rankedFeatures,
  readKano,
} from '../../../src/shared/analysis/kano.ts';
import { make } from './make.ts';

const study = (features: readonly Record<string, unknown>[], sampleSize: number | null = null) =>
  readKano(
    make('kano', 'k', {
      sampleSize,
      features: features.map((feature, index) => ({ id: `f${index}`, name: `Feature ${index}`, ...feature })),
    }).data,
  );

/** Two published features, n = 296, as must-be, one-dimensional, attractive, indifferent, reverse, questionable. */
const CLEAR = [95, 123, 45, 33, 0, 0];
const CLOSE = [15, 24, 121, 124, 6, 6];

describe('a feature from counts', () => {
  it('gives the published category, coefficients and significance of n = 296', () => {
    const [clear, close] = study([{ counts: CLEAR }, { counts: CLOSE }], 296);
    if (!clear?.figure.ok || !close?.figure.ok) throw new Error('Both can be read');
    expect(clear.figure.value).toMatchObject({ category: 'O', rule: 'O', significant: true, difference: 28 });
    expect(clear.figure.value.better).toBeCloseTo(0.568, 3);
    expect(clear.figure.value.worse).toBeCloseTo(-0.736, 3);
    expect(clear.figure.value.threshold).toBeCloseTo(19.4, 1);
    expect(close.figure.value).toMatchObject({ category: 'I', rule: 'A', significant: false, difference: 3 });
    expect(close.figure.value.better).toBeCloseTo(0.511, 3);
    expect(close.figure.value.worse).toBeCloseTo(-0.137, 3);
    expect([clear.n, clear.note, close.n, close.note]).toEqual([296, null, 296, null]);
  });

  it('says when its counts do not make the number of respondents', () => {
    expect(study([{ counts: CLEAR }], 300)[0]?.note).toBe('The answers add up to 296; the study has 300 respondents.');
    expect(study([{}], 300)[0]?.note).toBeNull();
  });

  it('is refused with a sentence while nobody answered, or nobody clearly', () => {
    const [none, reverse] = study([{}, { counts: [0, 0, 0, 0, 4, 2] }]);
    expect(none?.figure).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(reverse?.figure).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(reverse?.n).toBe(6);
  });
});

describe('a feature from pairs of answers', () => {
  it('takes the category of each pair from the evaluation table', () => {
    expect(PAIR_CATEGORIES.join('')).toBe('QAAAORIIIMRIIIMRIIIMRRRRQ');
    expect(PAIR_CATEGORIES[pairIndex(0, 4)]).toBe('O');
    expect(PAIR_CATEGORIES[pairIndex(4, 0)]).toBe('R');
  });

  it('counts every respondent once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 25 }), (answers) => {
        const counts = countsOf({ source: 'answers', counts: [9, 9, 9], answers });
        expect(CATEGORY_ORDER.reduce((sum, category) => sum + counts[category], 0)).toBe(answers.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it('reads the pairs and not the counts that were entered before', () => {
    const answers = Array.from({ length: 25 }, (_, index) => (index === pairIndex(1, 4) ? 7 : 0));
    expect(study([{ source: 'answers', counts: CLEAR, answers }])[0]).toMatchObject({ n: 7, counts: { M: 7, O: 0 } });
  });
});

describe('the order of features', () => {
  it('goes from musts to what nobody asks for, the weightiest of a category first, and leaves out what cannot be read', () => {
    const features = study([
      { counts: [0, 0, 2, 20, 0, 0] },
      { counts: CLOSE },
      { counts: [60, 20, 5, 10, 0, 0] },
      {},
      { counts: [80, 15, 0, 5, 0, 0] },
      { counts: CLEAR },
    ]);
    expect(rankedFeatures(features).map(({ code }) => code)).toEqual(['F5', 'F3', 'F6', 'F2', 'F1']);
  });

  it('has a meaning for every category', () => {
    expect(new Set(CATEGORY_ORDER.map(meaningOf)).size).toBe(6);
  });
});
