import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Item, QuizTopic, Response } from '../../../shared/learning/quiz/model.ts';
import { changeLearner } from '../learner.ts';
import * as run from './running.ts';

/** The quiz on its way or just ended: it stays while other screens are shown. */
const store = createStore<{ readonly running: run.Running | null }>(() => ({ running: null }));

export const useRunning = (): run.Running | null => useStore(store, ({ running }) => running);
export const runningNow = (): run.Running | null => store.getState().running;

const change = (step: (running: run.Running) => run.Running): void =>
  store.setState(({ running }) => ({ running: running && step(running) }));

export const startQuiz = (topic: QuizTopic, items: readonly Item[]): void =>
  store.setState({ running: items.length === 0 ? null : run.begin(topic, items, Date.now()) });
export const discardQuiz = (): void => store.setState({ running: null });
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
  store.setState({ running: ended });
  void changeLearner('learner.addAttempt', run.attemptOf(ended));
}
