/** Fifths 1–5; 5 is the most recent, the most frequent, the most spent. */
export interface RfmScore {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** From–to, both included. */
export type ScoreRange = readonly [from: number, to: number];

export interface RfmGroup {
  readonly name: string;
  readonly recency: ScoreRange;
  readonly frequency: ScoreRange;
  readonly monetary: ScoreRange;
}

const ANY: ScoreRange = [1, 5];

/** The usual groups, tried from the top; every score is in one of them. */
export const RFM_GROUPS: readonly RfmGroup[] = [
  { name: 'Champions', recency: [4, 5], frequency: [4, 5], monetary: [4, 5] },
  { name: 'Cannot lose', recency: [1, 2], frequency: [4, 5], monetary: [4, 5] },
  { name: 'Loyal', recency: [3, 5], frequency: [4, 5], monetary: ANY },
  { name: 'Potential loyalists', recency: [4, 5], frequency: [2, 3], monetary: ANY },
  { name: 'New', recency: [5, 5], frequency: [1, 1], monetary: ANY },
  { name: 'Promising', recency: [3, 4], frequency: [1, 1], monetary: ANY },
  { name: 'Need attention', recency: [3, 3], frequency: [2, 3], monetary: ANY },
  { name: 'At risk', recency: [1, 2], frequency: [3, 5], monetary: ANY },
  { name: 'Hibernating', recency: [2, 2], frequency: [1, 2], monetary: ANY },
  { name: 'Lost', recency: [1, 1], frequency: [1, 2], monetary: ANY },
];

/** The first group that the score fits; undefined where an edited table has a gap. */
export const groupOf = (score: RfmScore, groups: readonly RfmGroup[] = RFM_GROUPS): RfmGroup | undefined =>
  groups.find(
    ({ recency, frequency, monetary }) =>
      isWithin(score.recency, recency) && isWithin(score.frequency, frequency) && isWithin(score.monetary, monetary),
  );

const isWithin = (score: number, [from, to]: ScoreRange): boolean => score >= from && score <= to;
