import Database from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import type { CardToPut } from '../../shared/learning/cards-csv.ts';
import { stateOf, withCards, withoutReview, withReview, withState } from '../../shared/learning/change-learner.ts';
import type {
  Attempt,
  CardId,
  CardReview,
  CardState,
  CaseWork,
  Draft,
  Grade,
  Learner,
  LearnerImport,
  LearnerSettings,
  LessonProgress,
  OwnCard,
} from '../../shared/learning/learner.ts';
import { byStart, mergeLearner } from '../../shared/learning/merge-learner.ts';
import { grade } from '../../shared/learning/schedule.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { failureOf } from '../files/atomic.ts';
import type { Clock } from '../workspace/clock.ts';
import { backUp } from './backup.ts';
import { openLearnerFile } from './database.ts';
import { makeWriter, readLearner, type Writer } from './store.ts';

/** What a person has learned, as it is stored. Every change is on the disk when it is answered. */
export interface LearnerStore {
  readonly read: () => Learner;
  /** Errors: not-found (an own card that is gone), stale-revision (graded in between), disk-full, file-not-writable. */
  readonly grade: (card: CardId, given: Grade, reps: number) => Result<CardReview>;
  /** Gives what was taken back. Errors: nothing-to-undo, disk-full, file-not-writable. */
  readonly undoGrade: () => Result<CardReview>;
  readonly suspend: (card: CardId, suspended: boolean) => Result<CardState>;
  readonly putCard: (card: CardToPut) => Result<OwnCard>;
  /** Several at once, all or none. */
  readonly putCards: (cards: readonly CardToPut[]) => Result<null>;
  readonly removeCard: (id: OwnCard['id']) => Result<null>;
  readonly putLesson: (lesson: Omit<LessonProgress, 'changedAt'>) => Result<null>;
  readonly addAttempt: (attempt: Omit<Attempt, 'id'>) => Result<null>;
  readonly putCase: (work: CaseWork) => Result<null>;
  readonly removeCase: (id: string) => Result<null>;
  readonly putDraft: (draft: Omit<Draft, 'changedAt'>) => Result<null>;
  readonly removeDraft: (id: string) => Result<null>;
  readonly setSettings: (settings: LearnerSettings) => Result<null>;
  readonly merge: (theirs: Learner) => Result<LearnerImport>;
  readonly close: () => void;
}

/**
 * Opens what a person has learned.
 * @param path of the database; ':memory:' for one that lasts as long as the program
 * @param tell is given what the person should know: a damaged file, a backup that failed, nowhere to write
 */
export function openLearner(path: string, clock: Clock, tell: (message: string) => void): LearnerStore {
  const file = openLearnerFile(path, clock);
  file.messages.forEach(tell);
  const { db } = file;
  const put = makeWriter(db);
  // Read once: each answer is made from what is held here, and what is held changes only with the file.
  let held = readLearner(db);
  let backedUp = clock.now().slice(0, 10);

  /** One transaction; then `next` is what is held. */
  const write = (work: (put: Writer) => unknown, next: Partial<Learner>): Result<null> => {
    const now = clock.now();
    if (file.path !== ':memory:' && now.slice(0, 10) !== backedUp) {
      backedUp = now.slice(0, 10);
      backUp(db, file.path, now).forEach(tell);
    }
    try {
      db.transaction(() => work(put)).immediate();
    } catch (thrown) {
      return failedWrite(thrown, file.path);
    }
    held = { ...held, ...next };
    return ok(null);
  };

  const isGone = (card: CardId): boolean => card.startsWith('own:') && !held.own.some(({ id }) => id === card);
  const gone = (): Result<never> => fail('not-found', t('This card was removed in the meantime.'));

  const cardOf = (input: CardToPut, now: string): OwnCard => {
    const before = held.own.find(({ id }) => id === input.id);
    return { ...input, id: input.id ?? `own:${clock.newId()}`, createdAt: before?.createdAt ?? now, changedAt: now };
  };

  const keepCards = (cards: readonly OwnCard[]): Result<null> => write((to) => cards.forEach(to.own), withCards(held, cards));

  return {
    read: () => held,

    grade: (card, given, reps) => {
      if (isGone(card)) return gone();
      const state = stateOf(held, card);
      if ((state.schedule?.reps ?? 0) !== reps) {
        return fail('stale-revision', t('This card was graded in the meantime; it is shown again as it stands now.'), state);
      }
      const review: CardReview = { id: clock.newId(), card, grade: given, ...grade(state.schedule, given, clock.now(), held.settings) };
      const written = write(
        (to) => {
          to.card({ ...state, schedule: review.after });
          to.review(review, true);
        },
        withReview(held, review),
      );
      return written.ok ? ok(review) : written;
    },

    undoGrade: () => {
      const id = put.lastReview();
      const review = held.reviews.find((each) => each.id === id);
      if (!review) return fail('nothing-to-undo', t('There is no grade to undo.'));
      const written = write(
        (to) => {
          to.card({ ...stateOf(held, review.card), schedule: review.before });
          to.removeReview(review.id);
        },
        withoutReview(held, review),
      );
      return written.ok ? ok(review) : written;
    },

    suspend: (card, suspended) => {
      if (isGone(card)) return gone();
      const state = { ...stateOf(held, card), suspended };
      const written = write((to) => to.card(state), withState(held, state));
      return written.ok ? ok(state) : written;
    },

    putCard: (input) => {
      if (input.id !== undefined && isGone(input.id)) return gone();
      const card = cardOf(input, clock.now());
      const written = keepCards([card]);
      return written.ok ? ok(card) : written;
    },

    putCards: (inputs) => {
      const now = clock.now();
      return keepCards(inputs.map((input) => cardOf(input, now)));
    },

    removeCard: (id) =>
      write((to) => to.removeCard(id), {
        own: held.own.filter((each) => each.id !== id),
        cards: held.cards.filter(({ card }) => card !== id),
        reviews: held.reviews.filter(({ card }) => card !== id),
      }),

    putLesson: (input) => {
      const lesson: LessonProgress = { ...input, changedAt: clock.now() };
      return write((to) => to.lesson(lesson), { lessons: [...held.lessons.filter((each) => each.lesson !== lesson.lesson), lesson] });
    },

    addAttempt: (input) => {
      const attempt: Attempt = { ...input, id: clock.newId() };
      return write((to) => to.attempt(attempt), { attempts: byStart([...held.attempts, attempt]) });
    },

    putCase: (work) => write((to) => to.caseWork(work), { cases: byStart([...held.cases.filter(({ id }) => id !== work.id), work]) }),

    removeCase: (id) => write((to) => to.removeCase(id), { cases: held.cases.filter((each) => each.id !== id) }),

    putDraft: (input) => {
      const draft: Draft = { ...input, changedAt: clock.now() };
      return write((to) => to.draft(draft), { drafts: [...held.drafts.filter(({ id }) => id !== draft.id), draft] });
    },

    removeDraft: (id) => write((to) => to.removeDraft(id), { drafts: held.drafts.filter((each) => each.id !== id) }),

    setSettings: (settings) => write((to) => to.settings(settings), { settings }),

    merge: (theirs) => {
      const { learner, changed } = mergeLearner(held, theirs);
      const mine = new Set(held.reviews);
      const written = write((to) => {
        learner.cards.forEach(to.card);
        learner.own.forEach(to.own);
        // What was graded before cannot be undone any more: the cards may stand elsewhere now.
        to.endUndo();
        for (const review of learner.reviews) if (!mine.has(review)) to.review(review, false);
        learner.lessons.forEach(to.lesson);
        learner.attempts.forEach(to.attempt);
        learner.cases.forEach(to.caseWork);
        learner.drafts.forEach(to.draft);
      }, learner);
      return written.ok ? ok(changed) : written;
    },

    close: () => db.close(),
  };
}

/** What a disk may refuse is told; the rest is a bug. */
function failedWrite(thrown: unknown, path: string): Result<never> {
  if (thrown instanceof Database.SqliteError && /^SQLITE_(ERROR|CONSTRAINT|MISUSE|RANGE|MISMATCH)/.test(thrown.code)) throw thrown;
  return failureOf(thrown, path);
}
