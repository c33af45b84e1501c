import type { TermId } from './terms.ts';
import type { TopicId } from './topics.ts';

/*
 * A question as it is written down. Whatever can be picked wrongly says why it is wrong, in its own words.
 */

interface Asked {
  /** Unique, in kebab case: "nps-passives-count". */
  readonly id: string;
  readonly topic: TopicId;
  /** What it is about; at least one. */
  readonly terms: readonly [TermId, ...TermId[]];
  readonly prompt: string;
}

/** One of three to five is right. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly answer: string;
  /** Why it is right. */
  readonly why: string;
  readonly wrong: readonly { readonly text: string; readonly why: string }[];
}

/** Each left side has one right side. `why` tells what makes the two belong together. */
export interface MatchQuestion extends Asked {
  readonly kind: 'match';
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly why: string }[];
}

/** The steps in their right order. `why` tells why the step stands where it stands. */
export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  readonly steps: readonly { readonly text: string; readonly why: string }[];
}

/** Each item belongs to one class. `wrong` tells for every other class why it is not that one. */
export interface ClassifyQuestion extends Asked {
  readonly kind: 'classify';
  readonly classes: readonly string[];
  readonly items: readonly { readonly text: string; readonly class: string; readonly wrong: Readonly<Record<string, string>> }[];
}

/** A piece of a strategy in which one line is a mistake. `why` tells of every line why it is, or is not. */
export interface SpotQuestion extends Asked {
  readonly kind: 'spot';
  /** What the piece is: "A value proposition of a coffee chain". */
  readonly piece: string;
  readonly lines: readonly { readonly text: string; readonly flawed: boolean; readonly why: string }[];
  /** How it is mended. */
  readonly mend: string;
}

/** A number to be worked out; made anew for every seed. */
export interface ComputeQuestion extends Asked {
  readonly kind: 'compute';
  readonly answer: number;
  /** How far an answer may be off for rounding. */
  readonly tolerance: number;
  /** Stands behind the field: "%", "points", "£". */
  readonly unit: string;
  /** How many decimals are asked for. */
  readonly decimals: number;
  /** The worked solution, step by step, with the numbers put in. */
  readonly solution: readonly string[];
  /** Numbers that a usual mistake leads to, and which mistake it was. */
  readonly slips: readonly { readonly value: number; readonly why: string }[];
}

/** Written down once, the same for everybody. */
export type FixedQuestion = ChoiceQuestion | MatchQuestion | OrderQuestion | ClassifyQuestion | SpotQuestion;
export type Question = FixedQuestion | ComputeQuestion;
