import type { RecordData } from '../../../shared/frameworks/index.ts';

export type StudyData = RecordData['segmentation'];
export type SegmentData = RecordData['segment'];
export type Criterion = StudyData['criteria'][number];
export const AXES = ['attractiveness', 'fit'] as const;
export type Axis = (typeof AXES)[number];

export const criteriaOf = (data: StudyData, axis: Axis | null): Criterion[] => data.criteria.filter((criterion) => criterion.axis === axis);

/** The weights of an axis added up, in per cent; 100 is what they should make. */
export const weightSum = (data: StudyData, axis: Axis): number =>
  criteriaOf(data, axis).reduce((sum, criterion) => sum + (criterion.weight ?? 0), 0);

/** How a segment is rated by a criterion, 0–100; null when it is not. */
export const ratingOf = (data: SegmentData, study: string, criterion: string): number | null =>
  data.ratings.find((rating) => rating.criterion?.record === study && rating.criterion.item === criterion)?.value ?? null;

/**
 * The segment with its rating by a criterion set; null takes the rating out.
 * @param id the id of the rating, should it be the first by this criterion
 */
export function withRating(data: SegmentData, study: string, criterion: string, value: number | null, id: string): SegmentData {
  const isIt = (rating: SegmentData['ratings'][number]) => rating.criterion?.record === study && rating.criterion.item === criterion;
  if (value === null) return { ...data, ratings: data.ratings.filter((rating) => !isIt(rating)) };
  if (data.ratings.some(isIt)) {
    return { ...data, ratings: data.ratings.map((rating) => (isIt(rating) ? { ...rating, value } : rating)) };
  }
  return { ...data, ratings: [...data.ratings, { id, criterion: { record: study, item: criterion }, value }] };
}

/** The study with a criterion added; its weight is what its axis still lacks of 100. */
export const withNewCriterion = (data: StudyData, axis: Axis, id: string, name: string): StudyData => ({
  ...data,
  criteria: [...data.criteria, { id, name, axis, weight: Math.max(0, 100 - weightSum(data, axis)) }],
});

export const withCriterion = (data: StudyData, id: string, change: Partial<Omit<Criterion, 'id'>>): StudyData => ({
  ...data,
  criteria: data.criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...change } : criterion)),
});

export const withoutCriterion = (data: StudyData, id: string): StudyData => ({
  ...data,
  criteria: data.criteria.filter((criterion) => criterion.id !== id),
});

/** One product of the weighted sum. */
export interface Term {
  readonly name: string;
  readonly weight: number;
  /** Null when the segment is not rated by this criterion yet. */
  readonly rating: number | null;
}

/** The terms of a segment's score on an axis, for showing the formula with its numbers. */
export const termsOf = (study: StudyData, studyId: string, segment: SegmentData, axis: Axis): Term[] =>
  criteriaOf(study, axis).map((criterion) => ({
    name: criterion.name,
    weight: criterion.weight ?? 0,
    rating: ratingOf(segment, studyId, criterion.id),
  }));

export const GATES = ['measurable', 'substantial', 'accessible', 'differentiable', 'actionable'] as const;
export type Gate = (typeof GATES)[number];
export type GateAnswer = SegmentData['gates'][Gate]['answer'];

/** The answer that follows when a gate is pressed: unknown, pass, fail, and round again. */
export function nextAnswer(answer: GateAnswer): 'pass' | 'fail' | 'unknown' {
  if (answer === 'pass') return 'fail';
  return answer === 'fail' ? 'unknown' : 'pass';
}

export const withGate = (data: SegmentData, gate: Gate, answer: GateAnswer): SegmentData => ({
  ...data,
  gates: { ...data.gates, [gate]: { ...data.gates[gate], answer } },
});

/** The segment without its ratings by a criterion. */
export const withoutRatings = (data: SegmentData, study: string, criterion: string): SegmentData => ({
  ...data,
  ratings: data.ratings.filter((rating) => rating.criterion?.record !== study || rating.criterion.item !== criterion),
});
