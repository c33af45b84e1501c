import { plural, t } from '../../../shared/i18n.ts';
import type { LessonProgress } from '../../../shared/learning/learner.ts';
import type { LessonId } from '../../../shared/learning/lesson-ids.ts';
import type { Lesson } from '../../../shared/learning/model.ts';

/** What is kept of a lesson; when it was kept is added where it is stored. */
export type Progress = Omit<LessonProgress, 'changedAt'>;

export const noProgress = (lesson: LessonId): Progress => ({
  lesson,
  read: [],
  triedAt: null,
  answered: [],
  answers: {},
  doneAt: null,
});

/** A page of a lesson: its steps, then what to try, what to keep in mind, and the questions. */
export type Stop = { readonly is: 'step'; readonly index: number } | { readonly is: 'try' | 'keep' | 'review' };

export const stopsOf = (lesson: Lesson): readonly Stop[] => [
  ...lesson.steps.map((_, index) => ({ is: 'step' as const, index })),
  { is: 'try' },
  { is: 'keep' },
  { is: 'review' },
];

export function stopTitle(lesson: Lesson, stop: Stop): string {
  switch (stop.is) {
    case 'step':
      return t(lesson.steps[stop.index]?.title ?? '');
    case 'try':
      return t('Try it');
    case 'keep':
      return t('Five things to keep');
    case 'review':
      return t('Questions');
  }
}

/** True when this page is behind one. */
export function isPassed(lesson: Lesson, progress: Progress, stop: Stop): boolean {
  switch (stop.is) {
    case 'step':
      return progress.read.includes(stop.index);
    case 'try':
      return progress.triedAt !== null;
    case 'keep':
      return progress.doneAt !== null || hasAnswered(progress);
    case 'review':
      return lesson.review.every((_, index) => progress.answered.includes(index));
  }
}

const hasAnswered = (progress: Progress): boolean =>
  progress.answered.length > 0 || Object.values(progress.answers).some((answer) => answer.trim() !== '');

/** The page to go on with, from 0: the first that is not behind one. Whoever began on the questions goes on with them. */
export function placeOf(lesson: Lesson, progress: Progress): number {
  const stops = stopsOf(lesson);
  if (progress.doneAt !== null) return 0;
  if (hasAnswered(progress)) return stops.length - 1;
  const next = stops.findIndex((stop) => !isPassed(lesson, progress, stop));
  return next < 0 ? stops.length - 1 : next;
}

type LessonState = 'new' | 'begun' | 'done';

export function stateOf(progress: Progress | undefined): LessonState {
  if (!progress) return 'new';
  if (progress.doneAt !== null) return 'done';
  return progress.read.length > 0 || progress.triedAt !== null || hasAnswered(progress) ? 'begun' : 'new';
}

/** How much of a lesson is behind one, 0–100; 100 for one that is done. */
export function percentOf(lesson: Lesson, progress: Progress | undefined): number {
  if (!progress) return 0;
  if (progress.doneAt !== null) return 100;
  const stops = stopsOf(lesson);
  const passed = stops.filter((stop) => isPassed(lesson, progress, stop)).length;
  return Math.min(99, Math.round((100 * passed) / stops.length));
}

/** "Step 3 of 7", "Done", or how long it takes. */
export function stateWords(lesson: Lesson, progress: Progress | undefined): string {
  switch (stateOf(progress)) {
    case 'new':
      return plural(lesson.minutes, '1 min', '{{count}} min');
    case 'done':
      return t('Done');
    case 'begun': {
      const stop = progress ? stopsOf(lesson)[placeOf(lesson, progress)] : undefined;
      if (!stop || stop.is === 'step') return t('Step {{step}} of {{all}}', { step: (stop?.index ?? 0) + 1, all: lesson.steps.length });
      return stopTitle(lesson, stop);
    }
  }
}

/** With this page behind one: only steps are kept as read. */
export function passed(progress: Progress, stop: Stop): Progress {
  if (stop.is !== 'step' || progress.read.includes(stop.index)) return progress;
  return { ...progress, read: [...progress.read, stop.index].toSorted((a, b) => a - b) };
}

export const withAnswer = (progress: Progress, question: number, answer: string): Progress => ({
  ...progress,
  answers: { ...progress.answers, [question]: answer },
});

export const withCompared = (progress: Progress, question: number): Progress =>
  progress.answered.includes(question) ? progress : { ...progress, answered: [...progress.answered, question].toSorted((a, b) => a - b) };

/** The lesson to go on with: the one that was worked on last and is not done, else the first that is not done; undefined when all are. */
export function nextLesson(lessons: readonly Lesson[], kept: readonly LessonProgress[]): Lesson | undefined {
  const begun = kept.filter((progress) => stateOf(progress) === 'begun').toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  for (const { lesson } of begun) {
    const found = lessons.find(({ id }) => id === lesson);
    if (found) return found;
  }
  return lessons.find(({ id }) => stateOf(kept.find(({ lesson }) => lesson === id)) === 'new');
}

/** A few lessons for a narrow place, in their order: all that are begun, one that was done last before, and those that come next. */
export function fewLessons(lessons: readonly Lesson[], kept: readonly Progress[], most: number): readonly Lesson[] {
  const state = ({ id }: Lesson): LessonState => stateOf(kept.find(({ lesson }) => lesson === id));
  const open = lessons.filter((lesson) => state(lesson) !== 'done');
  const done = lessons.filter((lesson) => state(lesson) === 'done');
  const begun = open.filter((lesson) => state(lesson) === 'begun');
  const chosen = new Set([...begun, ...done.slice(-2), ...open].slice(0, most));
  for (const lesson of lessons) if (chosen.size < most) chosen.add(lesson);
  return lessons.filter((lesson) => chosen.has(lesson));
}
