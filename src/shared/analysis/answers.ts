import type { RecordData } from '../frameworks/index.ts';
import type { Scale } from '../frameworks/metric.ts';
import { t } from '../i18n.ts';
import { customerEffort } from '../metrics/customer-effort.ts';
import { customerSatisfaction } from '../metrics/customer-satisfaction.ts';
import type { Figure } from '../metrics/figure.ts';
import { type NpsCounts, netPromoterScore } from '../metrics/net-promoter-score.ts';
import { readScores, type ScoreInput, type Scale as ScoreRange } from '../metrics/scores.ts';
import { ok, type Result } from '../result.ts';

export type MetricData = RecordData['metric'];

/** The answers that a value is made of, counted as its formula needs them. */
export type AnswerCounts = ({ readonly kind: 'nps' } & NpsCounts) | ({ readonly kind: 'scores' } & ScoreCounts);

export interface ScoreCounts {
  /** The lowest and the highest score that can be given. */
  readonly scale: ScoreRange;
  /** One count for each score from the lowest on. */
  readonly counts: readonly number[];
  readonly positiveFrom: number;
  readonly positive: number;
  readonly n: number;
  readonly mean: number;
  /** Of the sample; null for a single answer. */
  readonly sd: number | null;
}

export interface Counted {
  readonly figure: Figure;
  readonly counts: AnswerCounts;
}

const NPS_RANGE: ScoreRange = { min: 0, max: 10 };

export function rangeOf(scale: Scale): ScoreRange {
  const [min, max] = scale.split('-').map(Number);
  return { min: min ?? 0, max: max ?? 0 };
}

/** The scale that the answers to a metric stand on, and whether somebody chose it. */
export interface AnswerScale extends ScoreRange {
  readonly chosen: boolean;
}

/**
 * The scale of a metric made of answers: NPS has one; the others have the chosen one, or while none is chosen the
 * smallest on which all of `scores` stand.
 */
export function answerScale(data: MetricData, scores: Iterable<number>): AnswerScale {
  if (data.kind === 'NPS') return { ...NPS_RANGE, chosen: true };
  if (data.scale) return { ...rangeOf(data.scale), chosen: true };
  const given = [...scores];
  const usual: readonly Scale[] = data.kind === 'CES' ? ['1-7', '1-5', '1-10', '0-10'] : ['1-5', '1-7', '1-10', '0-10'];
  const fits = usual.map(rangeOf).find((range) => given.every((score) => isOn(score, range)));
  return { ...(fits ?? NPS_RANGE), chosen: false };
}

export const isOn = (score: number, { min, max }: ScoreRange): boolean => Number.isInteger(score) && score >= min && score <= max;

/** How a scale is written: "1–5". */
export const rangeWords = ({ min, max }: ScoreRange): string => `${min}–${max}`;

/** Says that `count` answers are not on the scale. */
export const offScale = (count: number, scale: ScoreRange): string =>
  t(
    count === 1
      ? 'One answer is not on the scale of {{scale}} and is left out; correct it, or choose the scale it was given on.'
      : '{{count}} answers are not on the scale of {{scale}} and are left out; correct them, or choose the scale they were given on.',
    { count, scale: rangeWords(scale) },
  );

/**
 * The value that these answers make, by the metric's kind and conventions.
 * @param counts one for each score from the lowest of `scale` on
 * @returns `invalid-input` when nobody answered, or it is not said from which score on an answer is positive
 */
export function countAnswers(data: MetricData, scale: ScoreRange, counts: readonly number[]): Result<Counted> {
  if (data.kind === 'NPS') {
    const sum = (from: number, to: number): number =>
      counts.reduce((all, count, index) => (scale.min + index >= from && scale.min + index <= to ? all + count : all), 0);
    return countNps({ promoters: sum(9, 10), passives: sum(7, 8), detractors: sum(0, 6) });
  }
  const { positiveFrom } = data;
  const input = { counts, scale: { min: scale.min, max: scale.max }, ...(positiveFrom !== null && { positiveFrom }) };
  return countScores(data.kind === 'CES' ? 'ces' : 'csat', input);
}

export function countNps(input: NpsCounts & { readonly confidence?: number | undefined }): Result<Counted> {
  const figure = netPromoterScore(input);
  if (!figure.ok) return figure;
  const { promoters, passives, detractors } = input;
  return ok({ figure: figure.value, counts: { kind: 'nps', promoters, passives, detractors } });
}

export function countScores(formula: 'csat' | 'ces', input: ScoreInput): Result<Counted> {
  const figure = formula === 'ces' ? customerEffort(input) : customerSatisfaction(input);
  if (!figure.ok) return figure;
  const { positiveFrom } = figure.value;
  const scores = readScores({ ...input, positiveFrom }, {});
  if (!scores.ok) return scores;
  const { scale, n, positive, mean, sd } = scores.value;
  const counts = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => countAt(input.counts, index, scale));
  return ok({ figure: figure.value, counts: { kind: 'scores', scale, counts, positiveFrom, positive, n, mean, sd } });
}

const isList = (counts: ScoreInput['counts']): counts is readonly number[] => Array.isArray(counts);

const countAt = (counts: ScoreInput['counts'], index: number, { min }: ScoreRange): number =>
  (isList(counts) ? counts[index] : counts[String(min + index)]) ?? 0;
