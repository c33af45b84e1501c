import { z } from '../zod.ts';

/*
 * The inputs of the formulas as they come from outside: unknown fields are refused, and numbers are left to the formulas,
 * which say what makes sense.
 */

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const number = z.number();
const confidence = number.optional();

/** “1–7”, or 7 for 1–7, beside { min, max }. */
const scale = z.preprocess(
  (input) => {
    if (typeof input === 'number') return { min: 1, max: input };
    const ends = typeof input === 'string' ? /^\s*(\d+)\s*[-–]\s*(\d+)\s*$/.exec(input) : null;
    return ends ? { min: Number(ends[1]), max: Number(ends[2]) } : input;
  },
  z.strictObject({ min: number, max: number }),
);

export const npsCounts = z.strictObject({ promoters: number, passives: number, detractors: number });

export const npsInput = npsCounts.extend({ confidence });

export const scoreInput = z.strictObject({
  counts: z.union([z.array(number), z.record(z.string(), number)]),
  scale: scale.optional(),
  positiveFrom: number.optional(),
  confidence,
});

export const simpleLifetimeInput = z.strictObject({ annualValue: number, years: number, margin: number.optional() });

export const lifetimeInput = z.strictObject({
  marginPerPeriod: number,
  retention: number,
  discount: number.optional(),
  firstMarginAt: z.literal([0, 1]).optional(),
});

export const retentionInput = z.strictObject({ atStart: number, atEnd: number, gained: number });

export const churnInput = z.union([z.strictObject({ retention: number }), z.strictObject({ atStart: number, lost: number })]);

export const acquisitionInput = z.strictObject({ spend: number, customersGained: number, includes: z.string().optional() });

export const ratioInput = z.strictObject({ ltv: number, cac: number });

export const servqualInput = z.strictObject({
  items: z.array(z.strictObject({ dimension: z.string(), expectation: number, perception: number })),
  weights: z.record(z.string(), number).optional(),
});

const count = number.default(0);

/** A category that nobody answered may be left out, and the counts may come under the name that the function gives them. */
export const kanoInput = z.preprocess(
  (input) => (isObject(input) && Object.keys(input).join() === 'counts' ? input.counts : input),
  z.strictObject({ M: count, O: count, A: count, I: count, R: count, Q: count }),
);

/** “Live with” and “live-with” are one answer. */
const kanoAnswer = z.preprocess(
  (input) => (typeof input === 'string' ? input.trim().toLowerCase().replaceAll(/\s+/g, '-') : input),
  z.enum(['like', 'must', 'neutral', 'live-with', 'dislike']),
);

export const kanoAnswersInput = z.strictObject({ functional: kanoAnswer, dysfunctional: kanoAnswer });

export const attractivenessInput = z.strictObject({
  criteria: z.array(z.strictObject({ name: z.string(), weight: number })),
  ratings: z.array(number),
});

const range = z.tuple([number, number]);

export const rfmInput = z.strictObject({
  customers: z.array(z.strictObject({ id: z.string(), lastPurchase: z.string(), orders: number, spend: number })),
  asOf: z.string(),
  groups: z.array(z.strictObject({ name: z.string(), recency: range, frequency: range, monetary: range })).optional(),
});

export const importanceInput = z.strictObject({
  points: z.array(z.strictObject({ id: z.string().optional(), name: z.string().optional(), importance: number, performance: number })),
  cross: z.enum(['mean', 'midpoint']).optional(),
  scale: scale.optional(),
});

export const progressInput = z.strictObject({ baseline: number, target: number, current: number });

const share = z.strictObject({ positive: number, n: number });
const mean = z.strictObject({ mean: number, sd: number, n: number });

/** What is compared shows in its fields, so `kind` may be left out. */
export const noiseInput = z.preprocess(
  (input) => {
    if (!isObject(input) || input.kind !== undefined) return input;
    const kind = isObject(input.a) && 'positive' in input.a ? 'share' : isObject(input.a) && 'mean' in input.a ? 'mean' : 'nps';
    return { ...input, kind };
  },
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('nps'), a: npsCounts, b: npsCounts, confidence }),
    z.strictObject({ kind: z.literal('share'), a: share, b: share, confidence }),
    z.strictObject({ kind: z.literal('mean'), a: mean, b: mean, confidence }),
  ]),
);
