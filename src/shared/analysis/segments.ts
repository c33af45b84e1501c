import type { CRITERION_AXES } from '../frameworks/segmentation.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';

type Axis = keyof typeof CRITERION_AXES;

export interface SegmentRow {
  readonly record: RecordOf<'segment'>;
  /** 0–100; null while a weighted criterion of the axis is unrated, or there is none. */
  readonly attractiveness: number | null;
  readonly fit: number | null;
  /** Gates passed and failed, of five. */
  readonly passed: number;
  readonly failed: number;
}

export interface SegmentScores {
  /** What the weights of each axis add up to; the strict formula wants 100. */
  readonly weights: { readonly attractiveness: number; readonly fit: number };
  /** Most attractive first; those without a score last, in their own order. */
  readonly rows: readonly SegmentRow[];
}

interface WeightedCriterion {
  readonly id: string;
  readonly weight: number;
}

/**
 * Scores every segment on both axes by the segmentation's criteria: Σ weight × rating / Σ weight, which is the
 * formula of `segmentAttractiveness` when the weights add up to 100, and keeps the proportions when not.
 */
export function scoreSegments(records: readonly AnyRecord[]): SegmentScores {
  const study = recordsOf(records, 'segmentation')[0];
  const criteria = (axis: Axis): WeightedCriterion[] =>
    (study?.data.criteria ?? [])
      .filter((criterion) => criterion.axis === axis)
      .map(({ id, weight }) => ({ id, weight: weight ?? 0 }))
      .filter(({ weight }) => weight > 0);
  const attractiveness = criteria('attractiveness');
  const fit = criteria('fit');
  const rows = recordsOf(records, 'segment').map((record) => ({
    record,
    attractiveness: study ? weightedMean(record, study.id, attractiveness) : null,
    fit: study ? weightedMean(record, study.id, fit) : null,
    ...countGates(record),
  }));
  return {
    weights: { attractiveness: sumOf(attractiveness), fit: sumOf(fit) },
    rows: rows.sort((a, b) => (b.attractiveness ?? -1) - (a.attractiveness ?? -1)),
  };
}

const sumOf = (criteria: readonly WeightedCriterion[]): number => criteria.reduce((sum, { weight }) => sum + weight, 0);

function weightedMean(record: RecordOf<'segment'>, study: string, criteria: readonly WeightedCriterion[]): number | null {
  if (criteria.length === 0) return null;
  let sum = 0;
  for (const { id, weight } of criteria) {
    const value = ratingOn(record, { record: study, item: id });
    if (value === null) return null;
    sum += weight * value;
  }
  return sum / sumOf(criteria);
}

/** The rating a segment has on a criterion, 0–100; null while unrated. */
export function ratingOn(record: RecordOf<'segment'>, criterion: { readonly record: string; readonly item: string }): number | null {
  const found = record.data.ratings.find(
    (rating) => rating.criterion?.record === criterion.record && rating.criterion.item === criterion.item && rating.value !== null,
  );
  return found?.value ?? null;
}

function countGates(record: RecordOf<'segment'>): { passed: number; failed: number } {
  const answers = Object.values(record.data.gates).map((gate) => gate.answer);
  return {
    passed: answers.filter((answer) => answer === 'pass').length,
    failed: answers.filter((answer) => answer === 'fail').length,
  };
}
