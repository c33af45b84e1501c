import { t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';
import { isCount, named, written } from './checks.ts';

/** The lowest and the highest score that can be given; all whole scores between them are on the scale. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** How many gave each score. */
export interface ScoreInput {
  /** One count for each score from the lowest on, or counts by score; a score that nobody gave may be left out there. */
  readonly counts: readonly number[] | Readonly<Record<string, number>>;
  /** Left out: from 1 on, as many scores as there are counts. */
  readonly scale?: Scale | undefined;
  /** The lowest score that counts as positive; left out: what is usual on the scale. */
  readonly positiveFrom?: number | undefined;
  /** Percent; 95 unless told. */
  readonly confidence?: number | undefined;
}

export interface Scores {
  readonly scale: Scale;
  readonly positiveFrom: number;
  readonly n: number;
  readonly positive: number;
  /** Σ score × count */
  readonly sum: number;
  readonly mean: number;
  /** Of the sample; null for a single answer. */
  readonly sd: number | null;
}

/** More scores than any questionnaire has. */
const LONGEST_SCALE = 101;

/**
 * Reads counts per score.
 * @param usual the lowest positive score by the highest of a scale that begins at 1
 * @returns `invalid-input` when a score is off the scale, a count makes no sense, nobody answered, or the lowest positive
 * score is neither given nor usual
 */
export function readScores(input: ScoreInput, usual: Readonly<Record<number, number>>): Result<Scores> {
  const scale = scaleOf(input);
  if (!scale.ok) return scale;
  const { min, max } = scale.value;
  const counts = countsOnScale(input.counts, scale.value);
  if (!counts.ok) return counts;
  const positiveFrom = input.positiveFrom ?? (min === 1 ? usual[max] : undefined);
  if (positiveFrom === undefined) {
    return fail('invalid-input', t('Say from which score on an answer is positive on a scale of {{min}}–{{max}}.', { min, max }));
  }
  if (!Number.isInteger(positiveFrom) || positiveFrom < min || positiveFrom > max) {
    return fail('invalid-input', t('The lowest positive score is not on the scale of {{min}}–{{max}}; correct it.', { min, max }));
  }
  const scored = counts.value.map((count, index) => ({ score: min + index, count }));
  const n = total(scored.map(({ count }) => count));
  if (n === 0) return fail('invalid-input', t('There are no answers; at least one is needed.'));
  const sum = total(scored.map(({ score, count }) => score * count));
  const mean = sum / n;
  const squares = total(scored.map(({ score, count }) => count * (score - mean) ** 2));
  const positive = total(scored.map(({ score, count }) => (score >= positiveFrom ? count : 0)));
  return ok({ scale: scale.value, positiveFrom, n, positive, sum, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null });
}

function scaleOf({ counts, scale }: ScoreInput): Result<Scale> {
  const chosen = scale ?? (isList(counts) ? { min: 1, max: counts.length } : undefined);
  if (!chosen) return fail('invalid-input', t('Say which scale the scores are on: its lowest and its highest score.'));
  const { min, max } = chosen;
  const isSound = Number.isSafeInteger(min) && Number.isSafeInteger(max) && min < max && max - min < LONGEST_SCALE;
  return isSound
    ? ok(chosen)
    : fail('invalid-input', t('A scale runs from one whole score to a higher one, with at most {{most}} scores.', { most: LONGEST_SCALE }));
}

function countsOnScale(counts: ScoreInput['counts'], { min, max }: Scale): Result<readonly number[]> {
  const places = max - min + 1;
  if (isList(counts) && counts.length !== places) {
    return fail(
      'invalid-input',
      t('There are {{given}} counts, but {{places}} scores on the scale of {{min}}–{{max}}; give one for each.', {
        given: counts.length,
        places,
        min,
        max,
      }),
    );
  }
  const list = new Array<number>(places).fill(0);
  const entries = isList(counts) ? counts.map((count, index) => [String(min + index), count] as const) : Object.entries(counts);
  for (const [score, count] of entries) {
    const place = Number(score) - min;
    if (!Number.isInteger(place) || place < 0 || place >= places || String(min + place) !== score) {
      return fail('invalid-input', t('The score “{{score}}” is not on the scale of {{min}}–{{max}}.', { score: named(score), min, max }));
    }
    if (!isCount(count)) {
      return fail('invalid-input', t('The count of the score {{score}} is not a whole number from 0 on; correct it.', { score }));
    }
    list[place] = count;
  }
  return ok(list);
}

const isList = (counts: ScoreInput['counts']): counts is readonly number[] => Array.isArray(counts);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** “4–5”, or “5” where only the highest score is meant. */
export const scoresFrom = (from: number, { max }: Scale): string => (from === max ? written(max) : `${written(from)}–${written(max)}`);
