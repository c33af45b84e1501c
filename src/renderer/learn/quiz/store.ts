import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Learner } from '../../../shared/learning/learner.ts';
import type { Item, QuizTopic, Response } from '../../../shared/learning/quiz/model.ts';
import { z } from '../../../shared/zod.ts';
import { forget, keep, storedOf } from '../kept.ts';
import { changeLearner } from '../learner.ts';
import { runningSchema } from './kept-running.ts';
import * as run from './running.ts';

const keptSchema = z.strictObject({ form: z.literal(1), running: runningSchema });
const KEPT = 'quiz';

/** The quiz on its way or just ended: it stays while other screens are shown, and one on its way when the program is quit. */
const store = createStore<{ readonly running: run.Running | null }>(() => ({ running: null }));

export const useRunning = (): run.Running | null => useStore(store, ({ running }) => running);
export const runningNow = (): run.Running | null => store.getState().running;

function set(running: run.Running | null): void {
  store.setState({ running });
  if (running === null || running.endedAt !== null) void forget(KEPT);
  else write(running);
}

/** The clock stands still while the program is not there. */
const write = (running: run.Running): void => keep(KEPT, { form: 1, running: run.pause(running, Date.now()) });

/** Keeps the time that has gone since the last answer. */
export function keepTime(): void {
  const running = runningNow();
  if (running && running.endedAt === null) write(running);
}

function change(step: (running: run.Running) => run.Running): void {
  const before = runningNow();
  const after = before && step(before);
  if (after !== before) set(after);
}

let looked = false;
/** Takes up the quiz that was on its way when the program was quit, once. */
export function restoreQuiz(learner: Learner): void {
  if (looked) return;
  looked = true;
  if (runningNow() === null) store.setState({ running: storedOf(learner, KEPT, keptSchema)?.running ?? null });
}

export const startQuiz = (topic: QuizTopic, items: readonly Item[]): void =>
  set(items.length === 0 ? null : run.begin(topic, items, Date.now()));
export const discardQuiz = (): void => set(null);
export const answer = (response: Response): void => change((running) => run.respond(running, response));
export const tellAnswer = (): void => change((running) => run.tell(running, Date.now()));
export const goTo = (place: number): void => change((running) => run.goTo(running, place, Date.now()));
export const pauseQuiz = (): void => change((running) => run.pause(running, Date.now()));
export const resumeQuiz = (): void => change((running) => run.resume(running, Date.now()));

/** Ends the quiz and keeps it among the attempts, once. */
export function finishQuiz(): void {
  const before = runningNow();
  if (!before || before.endedAt !== null) return;
  const ended = run.finish(before, Date.now());
  set(ended);
  void changeLearner('learner.addAttempt', run.attemptOf(ended));
}
