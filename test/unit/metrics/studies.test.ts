import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importancePerformance } from '../../../src/shared/metrics/importance-performance.ts';
import { kano } from '../../../src/shared/metrics/kano.ts';
import { KANO_ANSWERS, type KanoAnswer, kanoCategory } from '../../../src/shared/metrics/kano-category.ts';
import { objectiveProgress } from '../../../src/shared/metrics/objective-progress.ts';
import { servqual } from '../../../src/shared/metrics/servqual.ts';
import { figureOf, refused } from './results.ts';

describe('servqual', () => {
  const published = Object.entries({ tangibles: -0.65, reliability: -1.1, responsiveness: -0.83, assurance: -0.7, empathy: -1.01 }).map(
    ([dimension, gap]) => ({ dimension, expectation: 6, perception: 6 + gap }),
  );

  it('finds the published mean of −0.86 from gaps that sum to −4.29', () => {
    const { value, dimensions, weighted, substituted } = figureOf(servqual({ items: published }));
    expect(value).toBeCloseTo(-0.858, 10);
    expect(dimensions.reduce((sum, { gap }) => sum + gap, 0)).toBeCloseTo(-4.29, 10);
    expect(weighted).toBeNull();
    expect(substituted).toBe('((−0.65) + (−1.1) + (−0.83) + (−0.7) + (−1.01)) / 5 = −0.86');
  });

  it('takes the mean within a dimension first, so that many items do not make it heavier', () => {
    const items = [
      { dimension: 'reliability', expectation: 7, perception: 5 },
      { dimension: 'reliability', expectation: 6, perception: 6 },
      { dimension: 'empathy', expectation: 5, perception: 2 },
    ];
    const result = figureOf(servqual({ items, weights: { reliability: 75, empathy: 25 } }));
    expect(result.dimensions).toEqual([
      { dimension: 'reliability', expectation: 6.5, perception: 5.5, gap: -1, n: 2, weight: 75 },
      { dimension: 'empathy', expectation: 5, perception: 2, gap: -3, n: 1, weight: 25 },
    ]);
    expect(result).toMatchObject({ value: -2, weighted: -1.5, n: 3 });
  });

  const item = { dimension: 'empathy', expectation: 5, perception: 4 };
  it.each([
    [{ items: [] }, 'There are no items; service quality needs at least one.'],
    [{ items: [item, { ...item, perception: 7.5 }] }, 'Item 2 (“empathy”) has an answer that is not between 1 and 7; correct it.'],
    [{ items: [{ ...item, expectation: 0 }] }, 'Item 1 (“empathy”) has an answer that is not between 1 and 7; correct it.'],
    [{ items: [{ ...item, expectation: Number.NaN }] }, 'Item 1 (“empathy”) has an answer that is not between 1 and 7; correct it.'],
    [{ items: [item], weights: { empathy: 99 } }, 'The weights add up to 99, not to 100; adjust them.'],
    [{ items: [item], weights: {} }, '“empathy” has no weight; give it one.'],
    [
      { items: [item], weights: { empathy: 50, assurance: 50 } },
      '“assurance” has a weight, but no items; add items or take the weight out.',
    ],
    [{ items: [item], weights: { empathy: -1 } }, 'The weight of “empathy” is not between 0 and 100; correct it.'],
  ])('refuses %j', (input, message) => expect(refused(servqual(input))).toBe(message));

  it('refuses all weights that do not add up to 100', () => {
    const items = ['a', 'b'].map((dimension) => ({ ...item, dimension }));
    const weight = fc.integer({ min: 0, max: 100 });
    fc.assert(fc.property(weight, weight, (a, b) => servqual({ items, weights: { a, b } }).ok === (a + b === 100)));
    fc.assert(fc.property(weight, (a) => servqual({ items, weights: { a, b: 100 - a } }).ok));
  });
});

describe('kano', () => {
  it('finds O, better .568, worse −.736, significant with 28 against 19.4, for 95 123 45 33 0 0', () => {
    const result = figureOf(kano({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }));
    expect(result).toMatchObject({ n: 296, category: 'O', rule: 'O', significant: true, difference: 28 });
    expect(result.better).toBeCloseTo(0.568, 3);
    expect(result.worse).toBeCloseTo(-0.736, 3);
    expect(result.threshold).toBeCloseTo(19.4, 1);
  });

  it('finds I, by the rule A, better .511, worse −.137, not significant with 3 against 19.8, for 15 24 121 124 6 6', () => {
    const result = figureOf(kano({ M: 15, O: 24, A: 121, I: 124, R: 6, Q: 6 }));
    expect(result).toMatchObject({ n: 296, category: 'I', rule: 'A', significant: false, difference: 3 });
    expect(result.better).toBeCloseTo(0.511, 3);
    expect(result.worse).toBeCloseTo(-0.137, 3);
    expect(result.threshold).toBeCloseTo(19.8, 1);
  });

  const none = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };
  it.each([
    ['lets the rule decide at 5 % of the answers exactly', { ...none, A: 47, I: 52, Q: 1 }, 'I', 'A'],
    ['does not let it decide beyond 5 %', { ...none, A: 46, I: 52, Q: 2 }, 'I', 'I'],
    ['keeps reverse on top', { ...none, M: 49, R: 51 }, 'R', 'R'],
    ['keeps questionable on top', { ...none, M: 49, Q: 51 }, 'Q', 'Q'],
    ['keeps the top when reverse comes second', { ...none, A: 51, R: 49 }, 'A', 'A'],
    ['takes the more serious of equals', { ...none, M: 10, O: 10, A: 10, I: 10, R: 10, Q: 10 }, 'M', 'M'],
    ['lets only the two most frequent compete', { ...none, M: 48, A: 49, I: 50 }, 'I', 'A'],
  ])('%s', (_, counts, category, rule) => expect(figureOf(kano(counts))).toMatchObject({ category, rule }));

  it('counts every answer once, and keeps the coefficients in their ranges', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(fc.record({ M: count, O: count, A: count, I: count, R: count, Q: count }), (counts) => {
        const result = kano(counts);
        const { M, O, A, I } = counts;
        expect(result.ok).toBe(M + O + A + I > 0);
        if (!result.ok) return;
        const { n, better, worse, value, category } = result.value;
        expect(n).toBe(Object.values(counts).reduce((sum, each) => sum + each, 0));
        expect([better >= 0, better <= 1, worse >= -1, worse <= 0]).toEqual([true, true, true, true]);
        expect(counts[category]).toBe(Math.max(...Object.values(counts)));
        expect(value).toBeCloseTo((100 * counts[category]) / (n ?? Number.NaN), 10);
      }),
    );
  });

  it.each([
    [none, 'There are no answers; a feature needs at least one.'],
    [{ ...none, R: 4 }, 'All answers are reverse or questionable; look at how the two questions are put, there is nothing to calculate.'],
    [{ ...none, O: 1.5 }, 'The number of O is not a whole number from 0 on; correct it.'],
  ])('refuses %j', (counts, message) => expect(refused(kano(counts))).toBe(message));
});

describe('kanoCategory', () => {
  const isAnswer = (key: string): key is KanoAnswer => key in KANO_ANSWERS;
  const answers = Object.keys(KANO_ANSWERS).filter(isAnswer);

  it('is the published table, row by row', () => {
    const rows = answers.map((functional) =>
      answers.map((dysfunctional) => figureOf(kanoCategory({ functional, dysfunctional })).category).join(''),
    );
    expect(rows.join(' ')).toBe('QAAAO RIIIM RIIIM RIIIM RRRRQ');
  });

  it('says both answers and the category', () => {
    expect(figureOf(kanoCategory({ functional: 'like', dysfunctional: 'live-with' }))).toMatchObject({
      value: 'A',
      name: 'Attractive',
      substituted: '“Like” with it, “Live with it” without it → A (Attractive)',
    });
  });
});

describe('importancePerformance', () => {
  const points = [
    { name: 'a', importance: 5, performance: 2 },
    { name: 'b', importance: 5, performance: 4 },
    { name: 'c', importance: 2, performance: 1 },
    { name: 'd', importance: 2, performance: 5 },
  ];

  it('names the quadrants around the mean of the points, and says so', () => {
    const result = figureOf(importancePerformance({ points }));
    expect(result.points.map(({ name, quadrant }) => [name, quadrant])).toEqual([
      ['a', 'concentrate-here'],
      ['b', 'keep-up'],
      ['c', 'low-priority'],
      ['d', 'possible-overkill'],
    ]);
    expect(result).toMatchObject({ value: 1, n: 4, cross: { at: 'mean', importance: 3.5, performance: 3 } });
    expect(result.convention).toContain('the mean of the points');
  });

  it('puts the cross at the middle of the scale when told, and counts what lies on a line as high', () => {
    const result = figureOf(importancePerformance({ points: [{ importance: 3, performance: 3 }], cross: 'midpoint' }));
    expect(result.points[0]?.quadrant).toBe('keep-up');
    expect(result.convention).toContain('the middle of the scale');
    const wider = figureOf(
      importancePerformance({ points: [{ importance: 3, performance: 4 }], cross: 'midpoint', scale: { min: 1, max: 7 } }),
    );
    expect(wider).toMatchObject({ cross: { importance: 4 }, points: [{ quadrant: 'possible-overkill' }] });
  });

  it('does not let rounding push equal points below their own mean', () => {
    const equal = new Array(7).fill({ importance: 3.3, performance: 4.1 });
    expect(figureOf(importancePerformance({ points: equal })).points.every(({ quadrant }) => quadrant === 'keep-up')).toBe(true);
  });

  it.each([
    [{ points: [] }, 'There are no points; rate the importance and performance of at least one.'],
    [{ points: [{ importance: 6, performance: 1 }] }, 'Point 1 has a rating that is not between 1 and 5; correct it.'],
    [{ points: [{ importance: 1, performance: Number.NaN }] }, 'Point 1 has a rating that is not between 1 and 5; correct it.'],
    [{ points: [], scale: { min: 5, max: 1 } }, 'A scale runs from a number to a higher one; correct its ends.'],
  ])('refuses %j', (input, message) => expect(refused(importancePerformance(input))).toBe(message));
});

describe('objectiveProgress', () => {
  it.each([
    [{ baseline: 20, target: 40, current: 25 }, 0.25, '(25 − 20) / (40 − 20) = 0.25'],
    [{ baseline: 10, target: 4, current: 7 }, 0.5, '(7 − 10) / (4 − 10) = 0.5'],
    [{ baseline: -10, target: 10, current: 30 }, 1, '(30 − (−10)) / (10 − (−10)) = 2 → 1'],
    [{ baseline: 10, target: 4, current: 12 }, 0, '(12 − 10) / (4 − 10) = −0.333 → 0'],
  ])('of %j is %d', (input, value, substituted) => expect(figureOf(objectiveProgress(input))).toMatchObject({ value, substituted }));

  it('is 0 at the baseline and 1 at the target, whichever is higher', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, (baseline, target) => {
        fc.pre(baseline !== target);
        expect(figureOf(objectiveProgress({ baseline, target, current: baseline })).value).toBe(0);
        expect(figureOf(objectiveProgress({ baseline, target, current: target })).value).toBe(1);
      }),
    );
  });

  it('refuses a target at the baseline, and what is no number', () => {
    expect(refused(objectiveProgress({ baseline: 1, target: 1, current: 1 }))).toBe(
      'Target and baseline are the same, so there is no way to go; change one of them.',
    );
    expect(refused(objectiveProgress({ baseline: 1, target: Number.NaN, current: 1 }))).toBe(
      'The target is no number, or too large to calculate with; correct it.',
    );
  });
});
