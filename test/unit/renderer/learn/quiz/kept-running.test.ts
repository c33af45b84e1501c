import { describe, expect, test } from 'vitest';
import { runningSchema } from '../../../../../src/renderer/learn/quiz/kept-running.ts';
import { begin, type Running, respond, tell } from '../../../../../src/renderer/learn/quiz/running.ts';
import { questions } from '../../../../../src/shared/learning/questions.ts';
import { drawQuiz } from '../../../../../src/shared/learning/quiz/draw.ts';
import { quizKinds, type Response } from '../../../../../src/shared/learning/quiz/model.ts';
import { workspaceQuestions } from '../../../../../src/shared/learning/quiz/workspace.ts';
import { contextOf, samples } from '../../../shared/learning/strategies.ts';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const own = samples.flatMap(({ records, observed }) => workspaceQuestions(contextOf(records, observed), 1));
const items = [...drawQuiz({ topic: 'all', count: 1000, seed: 5, fixed: questions, own: [], attempts: [] }), ...own.map(itemFor)];

function itemFor(question: (typeof own)[number]) {
  return { kind: 'choice' as const, question, choices: [0, 1, 2] };
}

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const read = (value: unknown): Running | null => runningSchema.safeParse(stored(value)).data ?? null;

describe('a quiz on its way that was kept', () => {
  test('comes back as it was, whatever is asked and answered', () => {
    expect(new Set(items.map(({ kind }) => kind))).toStrictEqual(new Set(quizKinds));
    const responses: Response[] = [
      { kind: 'choice', picked: 1 },
      { kind: 'match', given: [0, null] },
      { kind: 'order', order: [1, 0] },
      { kind: 'classify', given: ['Strength', null] },
      { kind: 'spot', line: 2 },
      { kind: 'compute', text: '12,5 %' },
    ];
    for (const response of responses) {
      const running = tell(respond(begin('all', items, NOW), response), NOW + 5000);
      expect(read(running)).toStrictEqual(running);
    }
  });

  test.each([
    ['no question', { items: [], responses: [], told: [], spent: [] }],
    ['a question of a kind that is not known', { items: [{ kind: 'essay', question: {} }] }],
    ['a question about a term that is not known', { items: [{ ...items[0], question: { ...items[0]?.question, terms: ['horoscope'] } }] }],
    ['a place beyond its end', { at: 1 }],
    ['fewer answers than questions', { responses: [] }],
    ['a topic that is not known', { topic: 'astrology' }],
  ])('is not gone on with when it has %s', (_, fault) => {
    const whole = begin('all', items.slice(0, 1), NOW);
    expect(read(whole)).not.toBeNull();
    expect(read({ ...whole, ...fault })).toBeNull();
  });
});
