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

interface TopicResult {
  readonly topic: TopicId;
  readonly right: number;
  readonly all: number;
}

/** What a result needs to know of a lesson. */
export interface Teaches {
  readonly id: LessonId;
  readonly topic: TopicId;
  readonly steps: readonly { readonly terms: readonly TermId[] }[];
}

interface QuizResult {
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
  const missed = wrong.map(({ item }) => item.question);
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
    terms: [...countsOf(missed)]
      .sort(([, a], [, b]) => b - a)
      .map(([term]) => term)
      .slice(0, MOST_TERMS),
    lessons: lessonsFor(missed, lessons),
  };
}

/** The lessons on what these questions are about that teach most of their terms, the best first. */
export function lessonsFor(asked: readonly Pick<Item['question'], 'topic' | 'terms'>[], lessons: readonly Teaches[]): LessonId[] {
  const topics = new Set(asked.map(({ topic }) => topic));
  const counts = countsOf(asked);
  return lessons
    .filter(({ topic }) => topics.has(topic))
    .map(({ id, steps }) => {
      const terms = new Set(steps.flatMap((step) => step.terms));
      return { id, weight: [...terms].reduce((sum, term) => sum + (counts.get(term) ?? 0), 0) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_LESSONS)
    .map(({ id }) => id);
}

/** How many of the questions are about each term. */
function countsOf(asked: readonly Pick<Item['question'], 'terms'>[]): ReadonlyMap<TermId, number> {
  const counts = new Map<TermId, number>();
  for (const { terms } of asked) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
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

/** How many questions were answered rightly the last time: by topic, and of all and of one's own strategy. */
export function rightByTopic(attempts: readonly Attempt[]): ReadonlyMap<string, number> {
  const last = new Map<string, { readonly topics: readonly string[]; readonly right: boolean }>();
  for (const { answers } of attempts.toSorted((one, other) => one.endedAt.localeCompare(other.endedAt))) {
    for (const { question, topic, right } of answers) {
      const own = question.startsWith('workspace-') ? ['workspace'] : [];
      last.set(sortOf(question), { topics: ['all', topic, ...own], right });
    }
  }
  const counts = new Map<string, number>();
  for (const { topics, right } of last.values()) {
    if (right) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}
