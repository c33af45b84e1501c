/** What a formula gives: the value with everything a screen or a report needs to explain it. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** How many answers or things it rests on. */
  readonly n?: number;
  /** What was agreed so that two people get the same number. */
  readonly convention: string;
  /** The formula with the numbers put in. */
  readonly substituted: string;
}
