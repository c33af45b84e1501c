import { type Card, createEmptyCard, type FSRS, fsrs, State } from 'ts-fsrs';
import { CARD_STATES, type CardReview, type Grade, type LearnerSettings, type Schedule } from './learner.ts';

/*
 * When a card comes again. The memory model is ts-fsrs's own, with its default parameters and without fuzz, so that the
 * same reviews give the same days on every machine. Times are instants in UTC; what a day is, is told by whoever asks.
 */

const planners = new Map<number, FSRS>();

function plannerFor({ retention }: Pick<LearnerSettings, 'retention'>): FSRS {
  const known = planners.get(retention);
  if (known) return known;
  const made = fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: true });
  planners.set(retention, made);
  return made;
}

const STATES = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

/** The card as ts-fsrs reads it. */
export const toFsrs = (schedule: Schedule): Card => ({
  due: new Date(schedule.due),
  stability: schedule.stability,
  difficulty: schedule.difficulty,
  elapsed_days: schedule.elapsedDays,
  scheduled_days: schedule.scheduledDays,
  learning_steps: schedule.learningSteps,
  reps: schedule.reps,
  lapses: schedule.lapses,
  state: STATES[schedule.state],
  last_review: new Date(schedule.lastReview),
});

/** What ts-fsrs says of a card that was graded at least once. */
export function fromFsrs(card: Card): Schedule {
  const state = CARD_STATES[card.state];
  if (!card.last_review || state === undefined) throw new Error('The card was never graded');
  return {
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsedDays: card.elapsed_days,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state,
    lastReview: card.last_review.toISOString(),
  };
}

/** What a grade does; it is kept as a review. */
export type Graded = Pick<CardReview, 'at' | 'before' | 'after'>;

/**
 * Grades a card.
 * @param before where it stands; null when it is new
 * @param now ISO. A clock that went backwards counts as if it had stood still: the review is at the later of now and the last one
 */
export function grade(before: Schedule | null, given: Grade, now: string, settings: Pick<LearnerSettings, 'retention'>): Graded {
  const at = laterOf(now, before?.lastReview);
  const card = before ? toFsrs(before) : createEmptyCard(new Date(at));
  return { at, before, after: fromFsrs(plannerFor(settings).next(card, new Date(at), given).card) };
}

/** Where each grade would put the card. */
export function preview(
  before: Schedule | null,
  now: string,
  settings: Pick<LearnerSettings, 'retention'>,
): Readonly<Record<Grade, Graded>> {
  const of = (given: Grade): Graded => grade(before, given, now, settings);
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
}

function laterOf(now: string, last: string | undefined): string {
  const instant = new Date(now).toISOString();
  return last !== undefined && Date.parse(last) > Date.parse(instant) ? last : instant;
}
