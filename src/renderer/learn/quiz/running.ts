import type { Attempt } from '../../../shared/learning/learner.ts';
import { mark } from '../../../shared/learning/quiz/mark.ts';
import { EXAM, type Item, type QuizTopic, type Response } from '../../../shared/learning/quiz/model.ts';
import { type Answered, answersOf } from '../../../shared/learning/quiz/result.ts';

/** A quiz on its way. Times are milliseconds since 1970, handed in from outside. */
export interface Running {
  readonly topic: QuizTopic;
  readonly items: readonly Item[];
  /** Seconds it can last; null without a limit. */
  readonly limit: number | null;
  readonly startedAt: number;
  /** Place of the question that is shown, from 0. */
  readonly at: number;
  readonly responses: readonly (Response | null)[];
  /** Which answers were marked and explained; in an exam none is before its end. */
  readonly told: readonly boolean[];
  /** Milliseconds that each question was looked at. */
  readonly spent: readonly number[];
  /** Since when the question is looked at; null while another screen is shown. */
  readonly since: number | null;
  readonly endedAt: number | null;
}

/** @param items at least one */
export function begin(topic: QuizTopic, items: readonly Item[], now: number): Running {
  return {
    topic,
    items,
    limit: topic === 'exam' ? EXAM.seconds : null,
    startedAt: now,
    at: 0,
    responses: items.map(() => null),
    told: items.map(() => false),
    spent: items.map(() => 0),
    since: now,
    endedAt: null,
  };
}

export const isExam = ({ topic }: Pick<Running, 'topic'>): boolean => topic === 'exam';

/** The clock stops while another screen is shown. */
export const pause = (running: Running, now: number): Running =>
  running.since === null ? running : { ...running, spent: withTime(running, now), since: null };

export const resume = (running: Running, now: number): Running =>
  running.endedAt !== null || running.since !== null ? running : { ...running, since: now };

/** A clock that was set back takes no time away. */
const withTime = ({ spent, at, since }: Running, now: number): readonly number[] =>
  since === null ? spent : spent.with(at, (spent[at] ?? 0) + Math.max(0, now - since));

export const elapsed = (running: Running, now: number): number => withTime(running, now).reduce((sum, time) => sum + time, 0);

/** Seconds that are left, never below 0; null without a limit. */
export const secondsLeft = (running: Running, now: number): number | null =>
  running.limit === null ? null : Math.max(0, Math.ceil(running.limit - elapsed(running, now) / 1000));

/** What is answered stands until it is marked. */
export function respond(running: Running, response: Response): Running {
  const { at, told, endedAt } = running;
  return told[at] || endedAt !== null ? running : { ...running, responses: running.responses.with(at, response) };
}

/** Marks and explains the answer to the question that is shown. In an exam it does nothing. */
export function tell(running: Running, now: number): Running {
  const { at, told, responses } = running;
  if (isExam(running) || told[at] || (responses[at] ?? null) === null) return running;
  return { ...running, told: told.with(at, true), spent: withTime(running, now), since: now };
}

export function goTo(running: Running, place: number, now: number): Running {
  if (place === running.at || place < 0 || place >= running.items.length) return running;
  return { ...running, spent: withTime(running, now), since: running.since === null ? null : now, at: place };
}

export const finish = (running: Running, now: number): Running =>
  running.endedAt !== null ? running : { ...running, spent: withTime(running, now), since: null, endedAt: now };

export const answeredCount = ({ responses }: Running): number => responses.filter((response) => response !== null).length;

/** Every question with its mark; one that was not answered is wrong. */
export const answeredOf = ({ items, responses, spent }: Running): Answered[] =>
  items.map((item, index) => ({ item, mark: mark(item, responses[index] ?? null), seconds: (spent[index] ?? 0) / 1000 }));

/** The quiz as it is kept among the attempts. */
export const attemptOf = (running: Running): Omit<Attempt, 'id'> => ({
  quiz: running.topic,
  startedAt: new Date(running.startedAt).toISOString(),
  endedAt: new Date(running.endedAt ?? running.startedAt).toISOString(),
  limit: running.limit,
  answers: answersOf(answeredOf(running)),
});

/** Minutes left at which the time is said aloud. */
const SAID_AT = [20, 10, 5, 1] as const;

/** The minutes to say when the seconds left went from `before` to `now`; null for nothing. */
export const minutesToSay = (before: number, now: number): number | null =>
  SAID_AT.find((minutes) => before > 60 * minutes && now <= 60 * minutes) ?? null;

/** "39:05" */
export const clockWords = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
