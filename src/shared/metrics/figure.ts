/** Where the true value lies with the confidence said, in the unit of the value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** In percent: 95. */
  readonly confidence: number;
}

/** What a formula gives: the value with everything a screen or a report needs to explain it. */
export interface Figure<Value = number> {
  readonly value: Value;
  readonly unit: string;
  /** How many answers or things it rests on. */
  readonly n?: number;
  readonly interval?: Interval;
  /** What was agreed so that two people get the same number. */
  readonly convention: string;
  /** The formula with the numbers put in. */
  readonly substituted: string;
}
