import { t } from '../i18n.ts';
import type { Result } from '../result.ts';
import { finite, written } from './checks.ts';
import { confidenceOf } from './confidence.ts';
import type { Figure, Interval } from './figure.ts';
import { normalFactor } from './normal.ts';
import { readScores, type ScoreInput, scoresFrom } from './scores.ts';

/** The lowest positive score by the highest of the scale. */
const TOP_BOX = { 5: 4, 7: 6, 10: 9 } as const;

export interface Satisfaction extends Figure {
  /** Of all scores. */
  readonly mean: number;
  /** How many answers are positive, and from which score on. */
  readonly positive: number;
  readonly positiveFrom: number;
}

/**
 * Customer satisfaction: the share of positive answers, with the interval of Wilson.
 * @param input counts per score; positive is 4–5 on 1–5, 6–7 on 1–7 and 9–10 on 1–10, unless told
 * @returns percent 0–100; `invalid-input` as `readScores` says
 */
export function customerSatisfaction(input: ScoreInput): Result<Satisfaction> {
  const confidence = confidenceOf(input.confidence);
  if (!confidence.ok) return confidence;
  const scores = readScores(input, TOP_BOX);
  if (!scores.ok) return scores;
  const { n, positive, mean, positiveFrom, scale } = scores.value;
  const value = (100 * positive) / n;
  const convention = t('Positive: {{positive}} on a scale of {{min}}–{{max}}; {{confidence}}% interval: Wilson.', {
    positive: scoresFrom(positiveFrom, scale),
    ...scale,
    confidence: confidence.value,
  });
  return finite({
    value,
    unit: '%',
    n,
    interval: wilson(positive, n, confidence.value),
    mean,
    positive,
    positiveFrom,
    convention,
    substituted: `100 × ${written(positive)} / ${written(n)} = ${written(value, 1)}`,
  });
}

/** Wilson's interval for a share, in percent; it always contains the share. */
export function wilson(positive: number, n: number, confidence: number): Interval {
  const share = positive / n;
  const square = normalFactor(confidence) ** 2;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const margin = Math.sqrt((share * (1 - share) * square) / n + (square / (2 * n)) ** 2) / (1 + square / n);
  // Rounding may not push an end past the share itself, as it would at 0 and at 100 %.
  const [low, high] = [Math.min(share, centre - margin), Math.max(share, centre + margin)];
  return { low: 100 * Math.max(0, low), high: 100 * Math.min(1, high), confidence };
}
