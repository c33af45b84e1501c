import type { Place } from '../../place.ts';
import type { ChoiceQuestion, ComputeQuestion, FixedQuestion, Question } from '../question.ts';
import type { TopicId } from '../topics.ts';

/** A question made from the learner's own strategy, with the place that its answer stands in. */
export interface OwnQuestion extends ChoiceQuestion {
  readonly place: Place;
  /** What the link back says: "Open the metric". */
  readonly open: string;
}

/** A question with numbers that are made anew for every seed. */
export type MadeQuestion = ComputeQuestion | ChoiceQuestion;

/** Makes questions of one sort. The id of what it makes is its own with the seed: "compute-nps:123". */
export interface Maker {
  readonly id: string;
  readonly kind: MadeQuestion['kind'];
  readonly topic: TopicId;
  readonly make: (seed: number) => MadeQuestion;
}

/** What a quiz can be about. */
export type QuizTopic = TopicId | 'all' | 'workspace' | 'exam';

/** The kinds that a learner can choose among. */
export const QUIZ_KINDS = {
  choice: 'Multiple choice',
  match: 'Match',
  order: 'Put in order',
  classify: 'Classify',
  spot: 'Spot the mistake',
  compute: 'Calculate',
} as const satisfies Record<Question['kind'], string>;
export type QuizKind = keyof typeof QUIZ_KINDS;
export const quizKinds: readonly QuizKind[] = ['choice', 'match', 'order', 'classify', 'spot', 'compute'];

export const EXAM = { questions: 40, seconds: 40 * 60 } as const;

/** Right from this share on is a pass, in percent. */
export const PASS = 70;

type Of<K extends FixedQuestion['kind']> = Extract<FixedQuestion, { readonly kind: K }>;

/** A question as it is put: what is offered to choose from stands in an order of its own. Orders hold places from 0. */
export type Item =
  /** `choices` are places in the answer (0) followed by the wrong ones. */
  | { readonly kind: 'choice'; readonly question: ChoiceQuestion | OwnQuestion; readonly choices: readonly number[] }
  /** `rights` are the pairs whose right sides are offered. */
  | { readonly kind: 'match'; readonly question: Of<'match'>; readonly rights: readonly number[] }
  /** `shown` is the order in which the steps stand at first. */
  | { readonly kind: 'order'; readonly question: Of<'order'>; readonly shown: readonly number[] }
  | { readonly kind: 'classify'; readonly question: Of<'classify'>; readonly shown: readonly number[] }
  | { readonly kind: 'spot'; readonly question: Of<'spot'> }
  | { readonly kind: 'compute'; readonly question: ComputeQuestion };

/** What the learner answered. Places are those of the question, not those on the screen. */
export type Response =
  /** 0 is the right answer, n the n-th wrong one. */
  | { readonly kind: 'choice'; readonly picked: number }
  /** For each left side the pair whose right side was given to it; null for none. */
  | { readonly kind: 'match'; readonly given: readonly (number | null)[] }
  | { readonly kind: 'order'; readonly order: readonly number[] }
  /** For each item its class; null for none. */
  | { readonly kind: 'classify'; readonly given: readonly (string | null)[] }
  | { readonly kind: 'spot'; readonly line: number }
  | { readonly kind: 'compute'; readonly text: string };

export const isOwn = (question: Question | OwnQuestion): question is OwnQuestion => 'place' in question;
