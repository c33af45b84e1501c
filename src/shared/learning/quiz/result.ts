import type { Attempt } from '../learner.ts';
import type { LessonId } from '../lesson-ids.ts';
import type { TermId } from '../terms.ts';
import { type TopicId, topicIds } from '../topics.ts';
import { sortOf } from './draw.ts';
import type { Mark } from './mark.ts';
import { type Item, PASS } from './model.ts';

/** A question with how it was answered. */
export interface Answered {
  readonly item: Item;
  readonly mark: Mark;
  readonly seconds: number;
}

export interface TopicResult {
  readonly topic: TopicId;
  readonly right: number;
  readonly all: number;
}

/** What a result needs to know of a lesson. */
export interface Teaches {
  readonly id: LessonId;
  readonly steps: readonly { readonly terms: readonly TermId[] }[];
}

export interface QuizResult {
  readonly right: number;
  readonly all: number;
  /** 0–100, rounded; 0 where nothing was asked. */
  readonly percent: number;
  readonly passed: boolean;
  readonly seconds: number;
  /** Topics that were asked about, in their order. */
  readonly topics: readonly TopicResult[];
  readonly wrong: readonly Answered[];
  /** Terms of what went wrong, the most missed first. */
  readonly terms: readonly TermId[];
  /** Lessons that teach most of them, the best first. */
  readonly lessons: readonly LessonId[];
}

const MOST_TERMS = 8;
const MOST_LESSONS = 3;

/** What a quiz came to, and what to learn next. */
export function resultOf(answered: readonly Answered[], lessons: readonly Teaches[]): QuizResult {
  const right = answered.filter(({ mark }) => mark.right).length;
  const all = answered.length;
  const wrong = answered.filter(({ mark }) => !mark.right);
  const missed = new Map<TermId, number>();
  for (const { item } of wrong) for (const term of new Set(item.question.terms)) missed.set(term, (missed.get(term) ?? 0) + 1);
  const topics = topicIds.flatMap((topic): TopicResult[] => {
    const own = answered.filter(({ item }) => item.question.topic === topic);
    return own.length === 0 ? [] : [{ topic, right: own.filter(({ mark }) => mark.right).length, all: own.length }];
  });
  return {
    right,
    all,
    percent: all === 0 ? 0 : Math.round((100 * right) / all),
    passed: all > 0 && 100 * right >= PASS * all,
    seconds: answered.reduce((sum, { seconds }) => sum + seconds, 0),
    topics,
    wrong,
    terms: [...missed]
      .sort(([, a], [, b]) => b - a)
      .map(([term]) => term)
      .slice(0, MOST_TERMS),
    lessons: lessonsFor(missed, lessons),
  };
}

/** The lessons that teach most of these terms, the best first. */
export function lessonsFor(missed: ReadonlyMap<TermId, number>, lessons: readonly Teaches[]): LessonId[] {
  const weighed = lessons.map(({ id, steps }) => {
    const terms = new Set(steps.flatMap((step) => step.terms));
    return { id, weight: [...terms].reduce((sum, term) => sum + (missed.get(term) ?? 0), 0) };
  });
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_LESSONS)
    .map(({ id }) => id);
}

/** The answers as an attempt keeps them. */
export const answersOf = (answered: readonly Answered[]): Attempt['answers'] =>
  answered.map(({ item: { question }, mark, seconds }) => ({
    question: question.id.slice(0, 300),
    topic: question.topic,
    right: mark.right,
    seconds: Math.max(0, Math.round(seconds * 10) / 10),
  }));

/** The share of right answers of an attempt, 0–100; null where it has none. */
export const percentOf = ({ answers }: Pick<Attempt, 'answers'>): number | null =>
  answers.length === 0 ? null : Math.round((100 * answers.filter(({ right }) => right).length) / answers.length);

/** How the last answers stand, by topic: how many questions were ever answered, and how many of them rightly. */
export function standingOf(attempts: readonly Attempt[]): ReadonlyMap<string, { readonly right: number; readonly all: number }> {
  const last = new Map<string, { readonly topic: string; readonly right: boolean }>();
  for (const { answers } of attempts.toSorted((a, b) => a.endedAt.localeCompare(b.endedAt))) {
    for (const { question, topic, right } of answers) last.set(sortOf(question), { topic, right });
  }
  const byTopic = Map.groupBy(last.values(), ({ topic }) => topic);
  return new Map([...byTopic].map(([topic, own]) => [topic, { right: own.filter(({ right }) => right).length, all: own.length }]));
}
