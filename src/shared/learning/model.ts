import type { CheckContext } from '../checks/model.ts';
import type { Kind } from '../frameworks/index.ts';
import type { FormulaName } from '../metrics/index.ts';
import type { SampleName } from '../samples.ts';
import type { LessonId } from './lesson-ids.ts';
import type { TERMS, TermId } from './terms.ts';
import type { TopicId } from './topics.ts';

/** Where an example comes from. */
export const SECTORS = {
  tourism: 'Tourism and hospitality',
  retail: 'Retail and e-commerce',
  coffee: 'Coffee chain',
  saas: 'Software as a service',
  public: 'Public service',
} as const;
export type Sector = keyof typeof SECTORS;

/** What a definition rests on. */
export const SOURCE_KINDS = {
  course: 'Course material on customer experience',
  literature: 'Published work',
  practice: 'Common practice',
  program: 'Throughline’s own word',
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;

/** What the glossary says of a term. Plain sentences; every part is there. */
export interface TermEntry {
  /** 15–60 words in two or three sentences; not explained by the words of its own name. */
  readonly definition: string;
  readonly sector: Sector;
  readonly example: string;
  /** What it is taken for and is not. */
  readonly not: string;
  /** What to do with it in one's own work. */
  readonly apply: string;
  /** Two to six other terms, the nearest first. */
  readonly related: readonly TermId[];
  /** As it is written, with its letters told: "NPS = 100 × (P − D) ÷ n, …". `calculate` is the program's own function for it. */
  readonly formula?: { readonly text: string; readonly calculate?: FormulaName };
  /** `note` names the published work: "Parasuraman, Zeithaml and Berry, 1988". */
  readonly source: { readonly kind: SourceKind; readonly note?: string };
}

type TermIdOf<T extends TopicId> = { [Id in TermId]: (typeof TERMS)[Id]['topic'] extends T ? Id : never }[TermId];

/** The entries of one topic. */
export type GlossaryOf<T extends TopicId> = { readonly [Id in TermIdOf<T>]: TermEntry };

/** The terms of a framework's fields, the nearest first, by the field's path: "pains.severity". '' is the framework itself. */
export type FieldLinks = Readonly<Record<string, readonly TermId[]>>;

/** A worked example: what one of the samples holds. */
export interface SampleExample {
  readonly sample: SampleName;
  readonly text: string;
  /** Texts and names that stand so in the sample's data; a test looks them up. */
  readonly from: readonly [string, ...string[]];
}

export interface LessonStep {
  readonly title: string;
  /** One to three short paragraphs. */
  readonly text: readonly [string, ...string[]];
  /** Terms that the step explains or needs, in the order in which they come. */
  readonly terms: readonly TermId[];
  readonly example?: SampleExample;
}

export interface TryOutcome {
  readonly done: boolean;
  /** One sentence on how things stand: "Two of the three strengths are rated." */
  readonly says: string;
}

/** Something to do in one's own strategy, which the program checks. */
export interface TryIt {
  /** What to do, one to three sentences. */
  readonly task: string;
  /** Where it is done: the board or form of a kind, or a screen of the whole. */
  readonly where: { readonly kind: Kind } | { readonly screen: 'throughline' | 'checks' | 'evidence' | 'path' };
  /** Reads the learner's strategy. An empty one is not done. Never throws. */
  readonly check: (context: CheckContext) => TryOutcome;
}

export interface Lesson {
  readonly id: LessonId;
  readonly title: string;
  readonly topic: TopicId;
  /** The frameworks that it teaches; none for a lesson on a subject. */
  readonly kinds: readonly Kind[];
  /** What one can do afterwards, one sentence. */
  readonly goal: string;
  readonly minutes: number;
  /** Five to ten; at least one with a worked example. */
  readonly steps: readonly LessonStep[];
  readonly tryIt: TryIt;
  readonly mustKnow: readonly [string, string, string, string, string];
  /** Three or more questions with a model answer. */
  readonly review: readonly { readonly question: string; readonly answer: string }[];
}
