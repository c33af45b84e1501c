import { describe, expect, it } from 'vitest';
import { segmentAttractiveness } from '../../../src/shared/metrics/segment-attractiveness.ts';
import { valueFit } from '../../../src/shared/metrics/value-fit.ts';

const criteria = [
  { name: 'Size', weight: 40 },
  { name: 'Growth', weight: 30 },
  { name: 'Margin', weight: 30 },
];

describe('segmentAttractiveness', () => {
  it('gives 62 for weights 40, 30, 30 and ratings 80, 60, 40, and shows the numbers put in', () => {
    const result = segmentAttractiveness({ criteria, ratings: [80, 60, 40] });
    expect(result).toMatchObject({ ok: true, value: { value: 62, n: 3, substituted: '(40 × 80 + 30 × 60 + 30 × 40) / 100 = 62' } });
  });

  it.each([
    ['weights that add up to 90', [{ name: 'Size', weight: 90 }], [50], 'The weights add up to 90, not to 100; adjust them.'],
    ['no criteria', [], [], 'There are no criteria to score by; add one to the segmentation.'],
    ['a missing rating', criteria, [1, 2], 'There are 3 criteria but 2 ratings; rate the segment on each criterion.'],
    ['a rating off its scale', criteria, [1, 101, 2], 'The rating on “Growth” is not between 0 and 100; correct it.'],
    ['a rating that is no number', criteria, [Number.NaN, 1, 2], 'The rating on “Size” is not between 0 and 100; correct it.'],
    ['a negative weight', [{ name: 'Size', weight: -1 }], [1], 'The weight of “Size” is not between 0 and 100; correct it.'],
  ])('refuses %s with a sentence', (_, of, ratings, message) => {
    expect(segmentAttractiveness({ criteria: of, ratings })).toEqual({ ok: false, error: { code: 'invalid-input', message } });
  });

  it('takes weights with decimals that add up to 100', () => {
    const thirds = [33.3, 33.3, 33.4].map((weight, index) => ({ name: `c${index}`, weight }));
    expect(segmentAttractiveness({ criteria: thirds, ratings: [50, 50, 50] }).ok).toBe(true);
  });
});

describe('valueFit', () => {
  it('divides the weight covered by the weight of all', () => {
    const result = valueFit({
      needs: [
        { weight: 5, covered: true },
        { weight: 3, covered: false },
      ],
    });
    expect(result).toMatchObject({ ok: true, value: { value: 62.5, unit: '%', substituted: '100 × 5 / 8 = 62.5' } });
  });

  it('refuses nothing to cover and weights that are not above 0', () => {
    expect(valueFit({ needs: [] }).ok).toBe(false);
    expect(valueFit({ needs: [{ weight: 0, covered: true }] }).ok).toBe(false);
  });
});
