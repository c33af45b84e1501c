import type { Kind } from '../../frameworks/index.ts';
import type { SampleName } from '../../samples.ts';
import type { TryIt } from '../model.ts';
import type { TermId } from '../terms.ts';
import type { Rubric } from './rubric.ts';
import type { TaskCheckId } from './task-checks.ts';

/** What a learner is given of a strategy. Everything else is the answer. */
export interface Given {
  readonly kinds: readonly Kind[];
  /** Records of these kinds that are hidden all the same, by their id in the strategy. */
  readonly without?: readonly string[];
  /** Lists of given records that are emptied: "journey.phases.opportunities". */
  readonly emptied?: readonly string[];
}

/** One thing to do in a case. */
export interface CaseTask {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The frameworks in which it is done, the main one first. */
  readonly kinds: readonly Kind[];
  /** Where one goes to do it. */
  readonly where: TryIt['where'];
  /** How the program sees whether it is done; null where only a person can tell. */
  readonly check: TaskCheckId | null;
  readonly terms: readonly TermId[];
}

/** A case that comes with the program: a sample without its answers. */
export interface CaseStudy {
  readonly id: string;
  readonly sample: SampleName;
  readonly title: string;
  /** What it trains, in one line. */
  readonly focus: string;
  readonly minutes: number;
  /** Three to five short paragraphs. */
  readonly situation: readonly string[];
  readonly given: Given;
  readonly tasks: readonly CaseTask[];
  readonly rubric: Rubric;
}
