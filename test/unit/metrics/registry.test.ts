import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquisitionCost, lifetimeToAcquisition } from '../../../src/shared/metrics/acquisition-cost.ts';
import { changeIsNoise } from '../../../src/shared/metrics/change-is-noise.ts';
import { customerEffort } from '../../../src/shared/metrics/customer-effort.ts';
import { customerSatisfaction } from '../../../src/shared/metrics/customer-satisfaction.ts';
import { importancePerformance } from '../../../src/shared/metrics/importance-performance.ts';
import { formulaNames, formulas } from '../../../src/shared/metrics/index.ts';
import { kano } from '../../../src/shared/metrics/kano.ts';
import { lifetimeValue, simpleLifetimeValue } from '../../../src/shared/metrics/lifetime-value.ts';
import { netPromoterScore } from '../../../src/shared/metrics/net-promoter-score.ts';
import { objectiveProgress } from '../../../src/shared/metrics/objective-progress.ts';
import { churnRate, retentionRate } from '../../../src/shared/metrics/retention-rate.ts';
import { rfm } from '../../../src/shared/metrics/rfm.ts';
import { segmentAttractiveness } from '../../../src/shared/metrics/segment-attractiveness.ts';
import { servqual } from '../../../src/shared/metrics/servqual.ts';
import { valueFit } from '../../../src/shared/metrics/value-fit.ts';
import type { Result } from '../../../src/shared/result.ts';
import { figureOf, refused } from './results.ts';

const awkward = fc.oneof(
  fc.constantFrom<unknown>(
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, 1e15, 1e21],
    ...[-1, -0, 0, 0.5, 1, 2, 7, 100, null, undefined, true, '', '5', 'a\nb. c', '2026-02-30', [], {}, [1], { min: 0, max: 1e12 }],
  ),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }).map((value): unknown => value),
);

/** The value with each part, by chance, put out for something awkward or left out. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const whole = Array.isArray(value)
    ? fc.tuple(...value.map(spoilt), fc.boolean()).map((parts) => (parts.at(-1) === true ? parts.slice(0, -1) : parts.slice(1, -1)))
    : typeof value === 'object' && value !== null
      ? fc.record(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoilt(part)])), { requiredKeys: [] })
      : fc.constant(value);
  return fc.oneof({ weight: 8, arbitrary: whole }, { weight: 1, arbitrary: awkward });
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function expectSound(result: Result<unknown>): void {
  if (result.ok) {
    expect(numbersIn(result.value).filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(JSON.stringify(result.value)).not.toMatch(/NaN|∞|undefined/);
  } else {
    expect(result.error.code).toBe('invalid-input');
    expect(result.error.message).toMatch(/^\P{Cc}+\.$/u);
    expect(result.error.message).not.toMatch(/\{\{\w+\}\}|undefined|\[object/);
  }
}

describe.each(formulaNames)('the formula %s', (name) => {
  const formula = formulas[name];

  it('stands under its own name, and its example works', () => {
    expect(formula.name).toBe(name);
    expect(figureOf(formula.compute(formula.example))).toMatchObject({
      unit: expect.stringMatching(/./),
      convention: expect.stringMatching(/\.$/),
      substituted: expect.stringMatching(/./),
    });
  });

  it('gives sound numbers or a sentence for any input', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: spoilt(formula.example) }, { weight: 1, arbitrary: awkward }), (input) =>
        expectSound(formula.compute(input)),
      ),
      { numRuns: 300 },
    );
  });

  it('refuses a field that it does not know', () => {
    const input = typeof formula.example === 'object' ? { ...formula.example, colour: 'red' } : undefined;
    expect(refused(formula.compute(input))).toBe('“colour” is not asked for; take it out.');
  });
});

describe('an input from outside', () => {
  it('gives what the function gives', () => {
    const counts = { promoters: 100, passives: 60, detractors: 40 };
    expect(formulas.nps.compute(counts)).toEqual(netPromoterScore(counts));
  });

  it.each([
    ['nps', { passives: 1, detractors: 1 }, '“promoters” is missing; put it in.'],
    ['nps', { promoters: '3', passives: 1, detractors: 1 }, '“promoters” is not a number; correct it.'],
    ['nps', { promoters: Number.POSITIVE_INFINITY, passives: 1, detractors: 1 }, '“promoters” is not a number; correct it.'],
    ['nps', [1, 2, 3], 'The input is not an object with the fields of the formula; look at its help.'],
    ['csat', { counts: [1, 'x', 3, 4, 5] }, 'number 2 in “counts” is not a number; correct it.'],
    ['csat', { counts: 'many' }, '“counts” has not the form that is asked for; correct it.'],
    ['ces', { counts: [1, 2, 3, 4, 5], scale: { min: 1 } }, '“max” in “scale” is missing; put it in.'],
    ['clv', { marginPerPeriod: 1, retention: 0.5, firstMarginAt: 2 }, '“firstMarginAt” is none of: 0, 1.'],
    ['churn', { atStart: 5 }, '“lost” is missing; put it in.'],
    [
      'kano-category',
      { functional: 'like', dysfunctional: 'hate' },
      '“dysfunctional” is none of: like, must, neutral, live-with, dislike.',
    ],
    ['attractiveness', { criteria: [{ name: 'Size', weight: 50 }], ratings: [1] }, 'The weights add up to 50, not to 100; adjust them.'],
    ['attractiveness', { criteria: 'Size', ratings: [1] }, '“criteria” is not a list; correct it.'],
    [
      'rfm',
      { customers: [{ id: 'a', lastPurchase: '2026-01-01', orders: 1 }], asOf: '2026-11-22' },
      '“spend” of number 1 in “customers” is missing; put it in.',
    ],
    [
      'rfm',
      { customers: [{ id: 7, lastPurchase: '2026-01-01', orders: 1, spend: 1 }], asOf: '2026-11-22' },
      '“id” of number 1 in “customers” is not a text; put it in quotes.',
    ],
    ['noise', { a: { promoters: 1, passives: 1, detractors: 1 } }, '“b” is missing; put it in.'],
    ['noise', { kind: 'dream', a: {}, b: {} }, '“kind” has not the form that is asked for; correct it.'],
  ] as const)('of %s, %j, is refused with its field', (name, input, message) =>
    expect(refused(formulas[name].compute(input))).toBe(message),
  );

  it('may write a scale in short, Kano answers as people say them, and counts without those that nobody gave', () => {
    const counts = [1, 2, 3, 4, 5];
    const csat = figureOf(formulas.csat.compute({ counts, scale: { min: 1, max: 5 } }));
    for (const scale of ['1-5', '1–5', 5]) expect(figureOf(formulas.csat.compute({ counts, scale }))).toEqual(csat);
    expect(figureOf(formulas['kano-category'].compute({ functional: 'Like', dysfunctional: 'Live with' })).value).toBe('A');
    expect(formulas.kano.compute({ M: 3, O: 2 })).toEqual(formulas.kano.compute({ counts: { M: 3, O: 2, A: 0, I: 0, R: 0, Q: 0 } }));
  });

  it('tells from its fields whether shares or means are compared', () => {
    const shares = formulas.noise.compute({ a: { positive: 60, n: 100 }, b: { positive: 50, n: 100 } });
    expect(figureOf(shares)).toMatchObject({ value: 10, unit: 'percentage points' });
    const means = formulas.noise.compute({ a: { mean: 4, sd: 1, n: 50 }, b: { mean: 3, sd: 1, n: 50 } });
    expect(figureOf(means)).toMatchObject({ value: 1, noise: false });
  });
});

describe('a formula that a screen calls', () => {
  const any = fc.oneof(
    fc.double(),
    fc.nat(9),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1, 100, 1e15, 1e308, 5e-324, Number.MAX_SAFE_INTEGER),
  );
  const some = fc.constantFrom(1, 2, 5, 7, 10, any).chain((value) => (typeof value === 'number' ? fc.constant(value) : value));
  const counts = fc.record({ promoters: any, passives: any, detractors: any });
  const scores = fc.record({
    counts: fc.oneof(fc.array(any, { maxLength: 7 }), fc.dictionary(fc.oneof(fc.string(), fc.nat(9).map(String)), any)),
    scale: fc.option(fc.record({ min: some, max: some }), { nil: undefined }),
    positiveFrom: fc.option(some, { nil: undefined }),
    confidence: fc.option(some, { nil: undefined }),
  });
  const share = fc.record({ positive: any, n: any });
  const mean = fc.record({ mean: any, sd: any, n: any });
  const dimension = fc.constantFrom('a', 'b', '__proto__', 'constructor');
  const customer = fc.record({ id: fc.string(), lastPurchase: fc.constantFrom('2026-01-01', '0000-01-01', 'x'), orders: any, spend: any });

  it.each<[string, fc.Arbitrary<Result<unknown>>]>([
    ['netPromoterScore', counts.map(netPromoterScore)],
    ['customerSatisfaction', scores.map(customerSatisfaction)],
    ['customerEffort', scores.map(customerEffort)],
    ['simpleLifetimeValue', fc.record({ annualValue: any, years: any, margin: any }).map(simpleLifetimeValue)],
    [
      'lifetimeValue',
      fc.record({ marginPerPeriod: any, retention: any, discount: any, firstMarginAt: fc.constantFrom(0, 1) }).map(lifetimeValue),
    ],
    ['retentionRate', fc.record({ atStart: any, atEnd: any, gained: any }).map(retentionRate)],
    ['churnRate', fc.oneof(fc.record({ retention: any }), fc.record({ atStart: any, lost: any })).map(churnRate)],
    ['acquisitionCost', fc.record({ spend: any, customersGained: any, includes: fc.string() }).map(acquisitionCost)],
    ['lifetimeToAcquisition', fc.record({ ltv: any, cac: any }).map(lifetimeToAcquisition)],
    [
      'servqual',
      fc
        .record({
          items: fc.array(fc.record({ dimension, expectation: some, perception: some }), { maxLength: 4 }),
          weights: fc.option(fc.dictionary(dimension, any), { nil: undefined }),
        })
        .map(servqual),
    ],
    ['kano', fc.record({ M: any, O: any, A: any, I: any, R: any, Q: any }).map(kano)],
    [
      'segmentAttractiveness',
      fc
        .record({
          criteria: fc.array(fc.record({ name: fc.string(), weight: some }), { maxLength: 2 }),
          ratings: fc.array(some, { maxLength: 2 }),
        })
        .map(segmentAttractiveness),
    ],
    ['rfm', fc.record({ customers: fc.array(customer, { maxLength: 4 }), asOf: fc.constantFrom('2026-01-01', '9999-12-31', '') }).map(rfm)],
    [
      'importancePerformance',
      fc
        .record({
          points: fc.array(fc.record({ importance: some, performance: some }), { maxLength: 4 }),
          cross: fc.constantFrom('mean', 'midpoint'),
          scale: fc.option(fc.record({ min: some, max: some }), { nil: undefined }),
        })
        .map(importancePerformance),
    ],
    ['objectiveProgress', fc.record({ baseline: any, target: any, current: any }).map(objectiveProgress)],
    ['changeIsNoise of NPS', fc.record({ a: counts, b: counts, confidence: some }).map(changeIsNoise)],
    ['changeIsNoise of shares', fc.record({ kind: fc.constant('share' as const), a: share, b: share }).map(changeIsNoise)],
    ['changeIsNoise of means', fc.record({ kind: fc.constant('mean' as const), a: mean, b: mean }).map(changeIsNoise)],
    ['valueFit', fc.array(fc.record({ weight: any, covered: fc.boolean() }), { maxLength: 4 }).map((needs) => valueFit({ needs }))],
  ])('%s gives sound numbers or a sentence for any numbers', (_, results) => {
    fc.assert(fc.property(results, expectSound), { numRuns: 300 });
  });
});
