import { z } from '../zod.ts';
import { LESSON_IDS } from './lesson-ids.ts';
import { isTermId, type TermId } from './terms.ts';

/*
 * What a learner has done. It belongs to the person, not to a workspace: it lies in the profile, and goes from one machine
 * to another as a file.
 */

const time = z.iso.datetime();
const id = z.string().min(1).max(100);
const longText = z.string().max(20_000);

/** A card of the glossary, `term:moment-of-truth`, or one of the learner's own, `own:…`. */
export type CardId = `term:${TermId}` | `own:${string}`;
export const isCardId = (value: unknown): value is CardId =>
  typeof value === 'string' &&
  value.length <= 110 &&
  (value.startsWith('term:') ? isTermId(value.slice(5)) : value.startsWith('own:') && value.length > 4);
export const cardIdSchema = z.custom<CardId>(isCardId, 'is no card');

/** Again, hard, good, easy. */
export const GRADES = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' } as const;
export type Grade = keyof typeof GRADES;
export const gradeSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const CARD_STATES = ['new', 'learning', 'review', 'relearning'] as const;

/** Where the scheduler has a card. One that was never graded has none. */
export const scheduleSchema = z.strictObject({
  due: time,
  stability: z.number(),
  difficulty: z.number(),
  elapsedDays: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.number().int(),
  reps: z.number().int().nonnegative(),
  lapses: z.number().int().nonnegative(),
  state: z.enum(CARD_STATES),
  lastReview: time,
});
export type Schedule = z.output<typeof scheduleSchema>;

export const cardStateSchema = z.strictObject({
  card: cardIdSchema,
  schedule: scheduleSchema.nullable(),
  /** Left out of reviews until it is taken in again. */
  suspended: z.boolean(),
});
export type CardState = z.output<typeof cardStateSchema>;

export const ownCardSchema = z.strictObject({
  id: z.custom<`own:${string}`>((value) => isCardId(value) && value.startsWith('own:'), 'is no card of one’s own'),
  deck: z.string().trim().min(1).max(200),
  front: longText.trim().min(1),
  back: longText.trim().min(1),
  /** Where it was made: "Harbour House › Personas › Maya › Pains"; '' for none. */
  source: z.string().max(1000),
  /** The field or record that it was made from, to go back to it. */
  place: z.strictObject({ workspace: z.string(), record: id, field: z.string().max(300).optional() }).nullable(),
  createdAt: time,
  changedAt: time,
});
export type OwnCard = z.output<typeof ownCardSchema>;

export const reviewSchema = z.strictObject({
  id,
  card: cardIdSchema,
  grade: gradeSchema,
  at: time,
  /** Where the card stood before; null when it was new. Undo puts it back. */
  before: scheduleSchema.nullable(),
  after: scheduleSchema,
});
export type CardReview = z.output<typeof reviewSchema>;

export const lessonProgressSchema = z.strictObject({
  lesson: z.enum(LESSON_IDS),
  /** The steps that were read, from 0. */
  read: z.array(z.number().int().nonnegative().max(50)).max(50),
  /** When the program found the try-it step done. */
  triedAt: time.nullable(),
  /** The review questions whose model answer was compared with one's own, from 0. */
  answered: z.array(z.number().int().nonnegative().max(50)).max(50),
  /** What the learner wrote to them, by their number. */
  answers: z.record(z.string(), longText),
  doneAt: time.nullable(),
  changedAt: time,
});
export type LessonProgress = z.output<typeof lessonProgressSchema>;

export const attemptSchema = z.strictObject({
  id,
  /** What was asked: a topic, 'all', 'workspace' or 'exam'. */
  quiz: z.string().min(1).max(100),
  startedAt: time,
  endedAt: time,
  /** Seconds that it could last; null without a limit. */
  limit: z.number().int().positive().nullable(),
  answers: z
    .array(
      z.strictObject({
        /** The fixed question, or what a made one was made from: "compute-nps:123". */
        question: z.string().min(1).max(300),
        topic: z.string().max(100),
        right: z.boolean(),
        seconds: z.number().nonnegative(),
      }),
    )
    .max(500),
});
export type Attempt = z.output<typeof attemptSchema>;

/** A case that is being solved or was. */
export const caseWorkSchema = z.strictObject({
  id,
  /** The id of a case that comes with the program, or of an assignment. */
  case: id,
  title: z.string().max(500),
  /** Where it is solved: the path of the workspace, and the strategy in it. */
  workspace: z.string(),
  strategy: id,
  startedAt: time,
  /** When the model solution was first shown; null while it is hidden. */
  shownAt: time.nullable(),
  submittedAt: time.nullable(),
  /** The text of the assignment's file; null for a case that comes with the program. */
  assignment: z.string().max(20_000_000).nullable(),
});
export type CaseWork = z.output<typeof caseWorkSchema>;

/** What is being written and is nothing yet: an assignment, marks, a quiz on its way. Whoever keeps it knows how to read it. */
export const draftSchema = z.strictObject({
  /** "quiz", "submission/…". */
  id: z.string().min(1).max(300),
  /** A submission as JSON is a text within a text, whose quotes take two characters each: it may be twice as long as its file. */
  text: z.string().max(40_000_002),
  changedAt: time,
});
export type Draft = z.output<typeof draftSchema>;

export const learnerSettingsSchema = z.strictObject({
  /** Cards that were never seen, offered a day. */
  newPerDay: z.number().int().min(0).max(500).default(10),
  /** The share of cards to be recalled when they are due, which ts-fsrs plans for. */
  retention: z.number().min(0.7).max(0.97).default(0.9),
});
export type LearnerSettings = z.output<typeof learnerSettingsSchema>;

/** Everything, as it is read at once and as it is exported. */
export const learnerSchema = z.strictObject({
  settings: learnerSettingsSchema,
  cards: z.array(cardStateSchema).max(100_000),
  own: z.array(ownCardSchema).max(100_000),
  /** Oldest first. */
  reviews: z.array(reviewSchema).max(2_000_000),
  lessons: z.array(lessonProgressSchema).max(1000),
  attempts: z.array(attemptSchema).max(100_000),
  cases: z.array(caseWorkSchema).max(10_000),
  drafts: z.array(draftSchema).max(10_000),
});
export type Learner = z.output<typeof learnerSchema>;

/** What an import added or brought up to date. */
export interface LearnerImport {
  readonly cards: number;
  readonly own: number;
  readonly reviews: number;
  readonly lessons: number;
  readonly attempts: number;
  readonly cases: number;
}
/** What an import of cards did. Lines count from 1, the heading with them. */
export interface CardImport {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}
