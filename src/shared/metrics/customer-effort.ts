import { t } from '../i18n.ts';
import type { Result } from '../result.ts';
import { finite, written } from './checks.ts';
import { confidenceOf } from './confidence.ts';
import type { Figure, Interval } from './figure.ts';
import { readScores, type ScoreInput, type Scores, scoresFrom } from './scores.ts';
import { tFactor } from './student-t.ts';

/** The lowest easy score by the highest of the scale. */
const EASY_FROM = { 5: 4, 7: 5 } as const;

export interface Effort extends Figure {
  /** Share of easy answers, in percent. */
  readonly easyShare: number;
  readonly positiveFrom: number;
  /** Standard deviation of the sample, for comparing two means; null for a single answer, which has no interval either. */
  readonly sd: number | null;
}

/**
 * Customer effort: the mean score, higher is easier, with Student's interval cut off at the ends of the scale.
 * @param input counts per score; easy is 5–7 on 1–7 and 4–5 on 1–5, unless told
 * @returns a score on the scale; `invalid-input` as `readScores` says
 */
export function customerEffort(input: ScoreInput): Result<Effort> {
  const confidence = confidenceOf(input.confidence);
  if (!confidence.ok) return confidence;
  const scores = readScores(input, EASY_FROM);
  if (!scores.ok) return scores;
  const { n, positive, sum, mean, sd, positiveFrom, scale } = scores.value;
  const interval = meanInterval(scores.value, confidence.value);
  const convention = t('Mean on a scale of {{min}}–{{max}}, higher is easier; easy: {{easy}}; {{confidence}}% interval: Student’s t.', {
    ...scale,
    easy: scoresFrom(positiveFrom, scale),
    confidence: confidence.value,
  });
  return finite({
    value: mean,
    unit: t('of {{max}}', { max: scale.max }),
    n,
    ...(interval && { interval }),
    easyShare: (100 * positive) / n,
    positiveFrom,
    sd,
    convention,
    substituted: `${written(sum)} / ${written(n)} = ${written(mean, 2)}`,
  });
}

/** Where the mean lies; undefined for a single answer. */
function meanInterval({ n, mean, sd, scale }: Scores, confidence: number): Interval | undefined {
  if (sd === null) return undefined;
  const margin = (tFactor(confidence, n - 1) * sd) / Math.sqrt(n);
  return { low: Math.max(scale.min, mean - margin), high: Math.min(scale.max, mean + margin), confidence };
}
