import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../../../src/shared/learning/learner.ts';
import type { ChoiceQuestion, FixedQuestion } from '../../../../../src/shared/learning/question.ts';
import { questions } from '../../../../../src/shared/learning/questions.ts';
import { again, available, drawQuiz, lastAnswers, type Wanted } from '../../../../../src/shared/learning/quiz/draw.ts';
import { inWords } from '../../../../../src/shared/learning/quiz/in-words.ts';
import { makers } from '../../../../../src/shared/learning/quiz/makers.ts';
import { EXAM, type OwnQuestion, type QuizKind, type QuizTopic, quizKinds } from '../../../../../src/shared/learning/quiz/model.ts';
import { randomFrom, seedFor } from '../../../../../src/shared/learning/quiz/random.ts';
import { type TopicId, topicIds } from '../../../../../src/shared/learning/topics.ts';

const choice = (id: string, topic: TopicId): ChoiceQuestion => ({
  kind: 'choice',
  id,
  topic,
  terms: ['objective'],
  prompt: id,
  answer: 'right',
  why: 'so',
  wrong: [
    { text: 'one', why: 'no' },
    { text: 'two', why: 'no' },
  ],
});
const order = (id: string, topic: TopicId): FixedQuestion => ({
  kind: 'order',
  id,
  topic,
  terms: ['objective'],
  prompt: id,
  steps: ['a', 'b', 'c'].map((text) => ({ text, why: 'so' })),
});
const own = (id: string): OwnQuestion => ({ ...choice(`workspace-${id}`, 'swot'), place: { record: 'r' }, open: 'Open it' });

const FIXED: readonly FixedQuestion[] = topicIds.flatMap((topic) => [
  ...[1, 2, 3, 4, 5, 6].map((number) => choice(`${topic}-${number}`, topic)),
  ...[1, 2].map((number) => order(`${topic}-order-${number}`, topic)),
]);

const attempt = (answers: Readonly<Record<string, boolean>>, endedAt = '2026-11-01T10:00:00.000Z'): Attempt => ({
  id: endedAt,
  quiz: 'all',
  startedAt: endedAt,
  endedAt,
  limit: null,
  answers: Object.entries(answers).map(([question, right]) => ({ question, topic: 'swot', right, seconds: 3 })),
});

const draw = (change: Partial<Wanted> = {}) =>
  drawQuiz({ topic: 'all', count: 10, seed: 1, fixed: FIXED, own: [own('a'), own('b')], attempts: [], ...change });
const idsOf = (change: Partial<Wanted> = {}): string[] => draw(change).map(({ question }) => question.id);

describe('drawing', () => {
  test('is the same for the same seed and another for another', () => {
    expect(draw()).toStrictEqual(draw());
    expect(idsOf()).not.toStrictEqual(idsOf({ seed: 2 }));
  });

  test('keeps to the topic and to the kinds', () => {
    expect(draw({ topic: 'journey' }).every(({ question }) => question.topic === 'journey')).toBe(true);
    expect(draw({ kinds: ['order'], count: 20 }).every(({ kind }) => kind === 'order')).toBe(true);
    expect(draw({ topic: 'metrics', kinds: ['compute'] }).every(({ kind }) => kind === 'compute')).toBe(true);
  });

  test('asks questions of the workspace alone where they are wanted, and never in an exam', () => {
    expect(idsOf({ topic: 'workspace' }).sort()).toStrictEqual(['workspace-a', 'workspace-b']);
    expect(idsOf({ topic: 'exam' }).some((id) => id.startsWith('workspace-'))).toBe(false);
  });

  test('takes what was answered wrong first, then what is new, then what was right', () => {
    const known = Object.fromEntries(FIXED.filter(({ topic }) => topic === 'value').map(({ id }, index) => [id, index % 2 === 0]));
    const ids = idsOf({ topic: 'value', count: 8, own: [], attempts: [attempt(known)] });
    expect(ids.slice(0, 4).map((id) => known[id])).toStrictEqual([false, false, false, false]);
    expect(ids.slice(4).map((id) => known[id])).toStrictEqual([true, true, true, true]);
  });

  test('forgets a mistake once the question was answered right', () => {
    const attempts = [
      attempt({ 'value-1': true }, '2026-11-02T10:00:00.000Z'),
      attempt({ 'value-1': false, 'compute-nps:77': false }, '2026-11-01T10:00:00.000Z'),
    ];
    expect(lastAnswers(attempts).get('value-1')).toBe(true);
    expect(idsOf({ attempts }).slice(0, 1)[0]).toMatch(/^compute-nps:/);
  });

  test('mixes kinds, so that a short quiz has more than one', () => {
    expect(new Set(draw({ count: 5 }).map(({ kind }) => kind)).size).toBeGreaterThan(1);
  });

  test('an exam has forty questions, every topic with its share', () => {
    const items = draw({ topic: 'exam', count: 3, kinds: ['order'] });
    expect(items).toHaveLength(EXAM.questions);
    const counts = topicIds.map((topic) => items.filter(({ question }) => question.topic === topic).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('tells how many there are to draw from', () => {
    expect(available({ topic: 'value', fixed: FIXED, own: [] })).toBe(8);
    expect(available({ topic: 'all', kinds: ['compute'], fixed: FIXED, own: [] })).toBe(
      makers.filter(({ kind }) => kind === 'compute').length,
    );
    expect(available({ topic: 'workspace', fixed: FIXED, own: [] })).toBe(0);
  });
});

const topics: readonly QuizTopic[] = ['all', 'workspace', 'exam', ...topicIds];

test('whatever is wanted, no question comes twice and everything offered is a part of its question', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.constantFrom(...topics),
      fc.integer({ min: 1, max: 40 }),
      fc.subarray<QuizKind>([...quizKinds]),
      (seed, topic, count, kinds) => {
        const items = drawQuiz({ topic, count, kinds, seed, fixed: questions, own: [own('a')], attempts: [] });
        expect(new Set(items.map(({ question }) => question.id)).size).toBe(items.length);
        expect(items.length).toBeLessThanOrEqual(topic === 'exam' ? EXAM.questions : count);
        for (const item of items) {
          if (item.kind === 'choice') {
            expect([...item.choices].sort((a, b) => a - b)).toStrictEqual([0, ...item.question.wrong.map((_, index) => index + 1)]);
          }
          if (item.kind === 'order') {
            expect([...item.shown].sort((a, b) => a - b)).toStrictEqual(item.question.steps.map((_, index) => index));
            expect(item.shown).not.toStrictEqual(item.question.steps.map((_, index) => index));
          }
          if (item.kind === 'classify') {
            expect([...item.shown].sort((a, b) => a - b)).toStrictEqual(item.question.items.map((_, index) => index));
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the right choice stands in every place about as often', () => {
  const places = [0, 0, 0];
  for (let seed = 0; seed < 600; seed += 1) {
    for (const item of drawQuiz({ topic: 'value', count: 3, kinds: ['choice'], seed, fixed: FIXED, own: [], attempts: [] })) {
      const at = item.kind === 'choice' ? item.choices.indexOf(0) : -1;
      places[at] = (places[at] ?? 0) + 1;
    }
  }
  for (const count of places) expect(count / 1800).toBeCloseTo(1 / 3, 1);
});

test('the same questions once more are the same questions', () => {
  const items = draw({ count: 20 });
  expect(again(items, 9).map(({ question }) => question)).toStrictEqual(items.map(({ question }) => question));
});

describe('chance', () => {
  test('gives the same for the same seed, and stays within its bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat({ max: 100 }), (seed, low, span) => {
        const value = randomFrom(seed).int(low, low + span);
        expect(value).toBe(randomFrom(seed).int(low, low + span));
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(low + span);
      }),
    );
  });

  test('a part of a seed is told by its name', () => {
    expect(seedFor(1, 'draw')).toBe(seedFor(1, 'draw'));
    expect(seedFor(1, 'draw')).not.toBe(seedFor(1, 'again'));
    expect(seedFor(1, 'draw')).not.toBe(seedFor(2, 'draw'));
  });

  test('shuffling keeps every entry once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, list) => {
        expect(
          randomFrom(seed)
            .shuffle(list)
            .sort((a, b) => a - b),
        ).toStrictEqual([...list].sort((a, b) => a - b));
      }),
    );
  });
});

test('a fixed question loses nothing on its way into the learner’s language', () => {
  expect(questions.map(inWords)).toStrictEqual(questions);
});
