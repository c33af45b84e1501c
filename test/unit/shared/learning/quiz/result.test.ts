import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../../../src/shared/learning/learner.ts';
import { attemptSchema } from '../../../../../src/shared/learning/learner.ts';
import { mark } from '../../../../../src/shared/learning/quiz/mark.ts';
import type { Item } from '../../../../../src/shared/learning/quiz/model.ts';
import { type Answered, answersOf, percentOf, resultOf, rightByTopic } from '../../../../../src/shared/learning/quiz/result.ts';
import type { TermId } from '../../../../../src/shared/learning/terms.ts';
import type { TopicId } from '../../../../../src/shared/learning/topics.ts';

const answered = (id: string, topic: TopicId, term: TermId, right: boolean, seconds = 10): Answered => {
  const item: Item = {
    kind: 'choice',
    question: { kind: 'choice', id, topic, terms: [term], prompt: id, answer: 'yes', why: 'so', wrong: [{ text: 'no', why: 'not so' }] },
    choices: [0, 1],
  };
  return { item, mark: mark(item, { kind: 'choice', picked: right ? 0 : 1 }), seconds };
};

const LESSONS = [
  { id: 'swot', topic: 'swot', steps: [{ terms: ['strength', 'weakness'] }] },
  { id: 'metric', topic: 'metrics', steps: [{ terms: ['promoter'] }, { terms: ['detractor', 'promoter'] }] },
  // Teaches the term as well, but on something else.
  { id: 'roadmap', topic: 'delivery', steps: [{ terms: ['promoter'] }, { terms: ['weakness'] }] },
] as const;

describe('a result', () => {
  test('is passed from seventy percent on', () => {
    const ten = (right: number) => Array.from({ length: 10 }, (_, index) => answered(`q${index}`, 'swot', 'strength', index < right));
    expect(resultOf(ten(7), LESSONS)).toMatchObject({ right: 7, all: 10, percent: 70, passed: true, seconds: 100 });
    expect(resultOf(ten(6), LESSONS)).toMatchObject({ percent: 60, passed: false });
    // Rounding does not lift 69.6 over the line.
    const many = Array.from({ length: 23 }, (_, index) => answered(`q${index}`, 'swot', 'strength', index < 16));
    expect(resultOf(many, LESSONS)).toMatchObject({ percent: 70, passed: false });
    expect(resultOf([], LESSONS)).toMatchObject({ percent: 0, passed: false });
  });

  test('counts by topic in their order, and names what to learn next by what went wrong', () => {
    const result = resultOf(
      [
        answered('a', 'swot', 'strength', true),
        answered('b', 'metrics', 'promoter', false),
        answered('c', 'metrics', 'promoter', false),
        answered('d', 'metrics', 'detractor', true),
        answered('e', 'swot', 'weakness', false),
      ],
      LESSONS,
    );
    expect(result.topics).toStrictEqual([
      { topic: 'metrics', right: 1, all: 3 },
      { topic: 'swot', right: 1, all: 2 },
    ]);
    expect(result.terms).toStrictEqual(['promoter', 'weakness']);
    expect(result.lessons).toStrictEqual(['metric', 'swot']);
    expect(result.wrong.map(({ item }) => item.question.id)).toStrictEqual(['b', 'c', 'e']);
  });

  test('is kept as an attempt that its schema takes', () => {
    const answers = answersOf([answered('a', 'swot', 'strength', true, 3.1234), answered('b', 'swot', 'weakness', false)]);
    expect(answers[0]).toStrictEqual({ question: 'a', topic: 'swot', right: true, seconds: 3.1 });
    const at = '2026-11-22T10:00:00.000Z';
    const kept = { id: 'x', quiz: 'all', startedAt: at, endedAt: at, limit: null, answers };
    expect(attemptSchema.safeParse(kept).success).toBe(true);
    expect(percentOf({ answers })).toBe(50);
    expect(percentOf({ answers: [] })).toBeNull();
  });
});

test('of each question the last answer counts', () => {
  const attempt = (endedAt: string, answers: Attempt['answers']): Attempt => ({
    id: endedAt,
    quiz: 'all',
    startedAt: endedAt,
    endedAt,
    limit: null,
    answers,
  });
  const right = rightByTopic([
    attempt('2026-11-02T10:00:00.000Z', [
      { question: 'a', topic: 'swot', right: true, seconds: 1 },
      { question: 'compute-nps:2', topic: 'metrics', right: true, seconds: 1 },
      { question: 'workspace-swot-external:s', topic: 'swot', right: true, seconds: 1 },
    ]),
    attempt('2026-11-01T10:00:00.000Z', [
      { question: 'a', topic: 'swot', right: false, seconds: 1 },
      { question: 'b', topic: 'swot', right: false, seconds: 1 },
      { question: 'compute-nps:1', topic: 'metrics', right: false, seconds: 1 },
    ]),
  ]);
  expect(right.get('swot')).toBe(2);
  expect(right.get('workspace')).toBe(1);
  expect(right.get('all')).toBe(3);
  expect(right.get('metrics')).toBe(1);
});
