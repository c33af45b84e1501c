import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Attempt } from '../../../shared/learning/learner.ts';
import type { OwnQuestion } from '../../../shared/learning/quiz/model.ts';

/** What was picked, by the id of the question. */
type DayAnswers = ReadonlyMap<string, number>;

const NONE: DayAnswers = new Map();

/** The day's answers to the questions of each strategy: kept while the program runs. */
const store = createStore<ReadonlyMap<string, DayAnswers>>(() => new Map());

/** Names a strategy and a day. */
export const dayKey = (strategy: string, day: string): string => `${strategy} ${day}`;

export const useDayAnswers = (day: string): DayAnswers => useStore(store, (all) => all.get(day) ?? NONE);

/** The first answer to a question stands. */
export function pickToday(day: string, question: string, place: number): void {
  const all = store.getState();
  const answers = all.get(day) ?? NONE;
  if (!answers.has(question)) store.setState(new Map(all).set(day, new Map(answers).set(question, place)), true);
}

/** The day's questions as they are kept once all are answered: nobody measured the time. */
export const attemptOf = (questions: readonly OwnQuestion[], answers: DayAnswers, now: Date): Omit<Attempt, 'id'> => ({
  quiz: 'workspace',
  startedAt: now.toISOString(),
  endedAt: now.toISOString(),
  limit: null,
  answers: questions.map(({ id, topic }) => ({ question: id, topic, right: answers.get(id) === 0, seconds: 0 })),
});
