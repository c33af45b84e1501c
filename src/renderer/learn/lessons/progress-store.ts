import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LessonId } from '../../../shared/learning/lesson-ids.ts';
import { request } from '../../client.ts';
import { tellError } from '../../data/notify.tsx';
import { writeWithAll } from '../../data/pending.ts';
import { queryClient } from '../../data/queries.ts';
import { learnerQuery, useLearner } from '../learner.ts';
import { noProgress, type Progress } from './progress.ts';

/** How long after the last key an answer is written, in milliseconds. */
const PAUSE_MS = 600;

interface Open {
  /** Progress that is not stored yet, by its lesson. */
  readonly drafts: ReadonlyMap<LessonId, Progress>;
  /** The page on which a lesson was left, from 0, while the program runs. */
  readonly places: ReadonlyMap<LessonId, number>;
  /** The lesson whose task is being tried in the strategy: a strip leads back to it. */
  readonly tried: LessonId | null;
}

const open = createStore<Open>(() => ({ drafts: new Map(), places: new Map(), tried: null }));

let timer: ReturnType<typeof setTimeout> | undefined;

async function writeOne(progress: Progress): Promise<boolean> {
  const result = await request('learner.putLesson', { ...progress, read: [...progress.read], answered: [...progress.answered] });
  if (!result.ok) {
    tellError(result.error);
    return false;
  }
  await queryClient.invalidateQueries(learnerQuery());
  // What was changed in the meantime is written at the next turn.
  const drafts = new Map(open.getState().drafts);
  if (drafts.get(progress.lesson) === progress) drafts.delete(progress.lesson);
  open.setState({ drafts });
  return true;
}

/** Writes what is not stored yet; true when all of it is. What is refused stays on the screen and is tried again. */
async function write(): Promise<boolean> {
  clearTimeout(timer);
  const written = await Promise.all([...open.getState().drafts.values()].map(writeOne));
  return written.every(Boolean);
}

writeWithAll(write);

/** Keeps a lesson's progress: at once on the screen, in the profile a moment later. */
function keep(progress: Progress): void {
  open.setState({ drafts: new Map(open.getState().drafts).set(progress.lesson, progress) });
  clearTimeout(timer);
  timer = setTimeout(() => void write(), PAUSE_MS);
}

/** How a lesson stands, with what is not stored yet, and the way to change it; undefined while it is read. */
export function useProgress(lesson: LessonId): readonly [Progress | undefined, (change: (progress: Progress) => Progress) => void] {
  const learner = useLearner();
  const draft = useStore(open, ({ drafts }) => drafts.get(lesson));
  const stored = learner?.lessons.find((progress) => progress.lesson === lesson);
  const progress = draft ?? (learner ? (stored ? withoutTime(stored) : noProgress(lesson)) : undefined);
  const change = useCallback(
    (next: (before: Progress) => Progress) => {
      // Two changes within one turn build on each other.
      const before = open.getState().drafts.get(lesson) ?? progress;
      if (!before) return;
      const after = next(before);
      if (after !== before) keep(after);
    },
    [lesson, progress],
  );
  return [progress, change];
}

const withoutTime = ({ lesson, read, triedAt, answered, answers, doneAt }: Progress): Progress => ({
  lesson,
  read,
  triedAt,
  answered,
  answers,
  doneAt,
});

/** The page on which a lesson was left; undefined when it was not open since the program started. */
export const usePlace = (lesson: LessonId): number | undefined => useStore(open, ({ places }) => places.get(lesson));
export const setPlace = (lesson: LessonId, place: number): void =>
  open.setState({ places: new Map(open.getState().places).set(lesson, place) });

export const useTried = (): LessonId | null => useStore(open, ({ tried }) => tried);
export const setTried = (tried: LessonId | null): void => open.setState({ tried });
