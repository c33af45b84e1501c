import type {
  Attempt,
  CardReview,
  CardState,
  CaseWork,
  Draft,
  Learner,
  LearnerImport,
  LessonProgress,
  OwnCard,
  Schedule,
} from './learner.ts';

/*
 * Two records of one learner become one: nothing that either has is lost. It does not matter which comes first, and a file
 * that is merged twice changes nothing the second time. The settings stay those of `mine`.
 */

export interface Merged {
  readonly learner: Learner;
  /** What `theirs` added or brought up to date. */
  readonly changed: LearnerImport;
}

export function mergeLearner(mine: Learner, theirs: Learner): Merged {
  const cards = union(mine.cards, theirs.cards, (each) => each.card, laterState);
  const own = union(mine.own, theirs.own, (each) => each.id, laterCard);
  const reviews = union(mine.reviews, theirs.reviews, (each) => each.id, greater);
  const lessons = union(mine.lessons, theirs.lessons, (each) => each.lesson, unitedLesson);
  const attempts = union(mine.attempts, theirs.attempts, (each) => each.id, greater);
  const drafts = union(mine.drafts, theirs.drafts, (each) => each.id, laterDraft);
  const cases = union(mine.cases, theirs.cases, (each) => each.id, unitedCase);
  return {
    learner: {
      settings: mine.settings,
      cards: cards.all,
      own: own.all,
      reviews: inTime(reviews.all),
      lessons: lessons.all,
      attempts: byStart(attempts.all),
      cases: byStart(cases.all),
      drafts: drafts.all,
    },
    changed: {
      cards: cards.changed,
      own: own.changed,
      reviews: reviews.changed,
      lessons: lessons.changed,
      attempts: attempts.changed,
      cases: cases.changed,
    },
  };
}

/** Oldest first; of one instant, by id. */
export const inTime = (reviews: readonly CardReview[]): CardReview[] =>
  reviews.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));

export const byStart = <T extends Attempt | CaseWork>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries of both by their keys, sorted by them, and how many of `mine` are new or other than before. */
function union<T>(
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (entry: T) => string,
  join: (a: T, b: T) => T,
): { readonly all: T[]; readonly changed: number } {
  const all = new Map(mine.map((entry) => [keyOf(entry), entry]));
  let changed = 0;
  for (const entry of theirs) {
    const key = keyOf(entry);
    const before = all.get(key);
    const after = before === undefined ? entry : join(before, entry);
    if (before === undefined || textOf(before) !== textOf(after)) changed += 1;
    all.set(key, after);
  }
  return { all: [...all].sort(([a], [b]) => compare(a, b)).map(([, entry]) => entry), changed };
}

/** The same for the same content, in whatever order its parts were written. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  );

/** One of two that should be equal: always the same one, whichever comes first. */
const greater = <T>(a: T, b: T): T => (textOf(a) >= textOf(b) ? a : b);

const newer = <T>(a: T, b: T, timeOf: (entry: T) => string): T => {
  const order = compare(timeOf(a), timeOf(b));
  return order === 0 ? greater(a, b) : order > 0 ? a : b;
};

const reviewed = (schedule: Schedule | null): string => schedule?.lastReview ?? '';

function laterState(a: CardState, b: CardState): CardState {
  const order = compare(reviewed(a.schedule), reviewed(b.schedule));
  if (order !== 0) return order > 0 ? a : b;
  // Seen last at the same time: what one side set aside stays aside.
  return { card: a.card, schedule: greater(a.schedule, b.schedule), suspended: a.suspended || b.suspended };
}

const laterDraft = (a: Draft, b: Draft): Draft => newer(a, b, (each) => each.changedAt);
const laterCard = (a: OwnCard, b: OwnCard): OwnCard => newer(a, b, (each) => each.changedAt);

const numbersOf = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])].sort((one, two) => one - two);

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a < b ? a : b);
const later = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a > b ? a : b);

function unitedLesson(a: LessonProgress, b: LessonProgress): LessonProgress {
  const order = compare(a.changedAt, b.changedAt);
  const answers = { ...a.answers };
  for (const [question, text] of Object.entries(b.answers)) {
    const known = answers[question];
    answers[question] = known === undefined || order < 0 ? text : order > 0 ? known : greater(known, text);
  }
  return {
    lesson: a.lesson,
    read: numbersOf(a.read, b.read),
    triedAt: earlier(a.triedAt, b.triedAt),
    answered: numbersOf(a.answered, b.answered),
    answers,
    doneAt: earlier(a.doneAt, b.doneAt),
    changedAt: order > 0 ? a.changedAt : b.changedAt,
  };
}

/** A case with all that happened on either side. What it is and where it is solved goes together. */
function unitedCase(a: CaseWork, b: CaseWork): CaseWork {
  const what = ({ case: of, title, workspace, strategy, assignment }: CaseWork) => ({ case: of, title, workspace, strategy, assignment });
  return {
    id: a.id,
    ...greater(what(a), what(b)),
    startedAt: compare(a.startedAt, b.startedAt) < 0 ? a.startedAt : b.startedAt,
    shownAt: earlier(a.shownAt, b.shownAt),
    submittedAt: later(a.submittedAt, b.submittedAt),
  };
}
