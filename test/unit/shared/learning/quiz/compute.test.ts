import { describe, expect, test } from 'vitest';
import { formatFixed } from '../../../../../src/shared/format.ts';
import type { ComputeQuestion } from '../../../../../src/shared/learning/question.ts';
import { computed } from '../../../../../src/shared/learning/quiz/compute/tools.ts';
import { makers } from '../../../../../src/shared/learning/quiz/makers.ts';
import { mark, withUnit } from '../../../../../src/shared/learning/quiz/mark.ts';
import { isTermId } from '../../../../../src/shared/learning/terms.ts';
import { ANSWERS, CHOICES, numbersIn } from './read-back.ts';

const SEEDS = Array.from({ length: 1000 }, (_, seed) => seed * 7919 + 3);

const lastNumber = (text: string): string => [...text.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)].at(-1)?.[0] ?? '';

/** What does not hold of a question, a sentence each. */
function faultsOf(question: ComputeQuestion, made: number): string[] {
  const { answer, tolerance, decimals, slips, solution, prompt } = question;
  const faults: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${question.id}: ${what} (${prompt})`);
  };
  check(Math.abs(answer - made) < 1e-6, `the answer is ${answer}, the formula gives ${made}`);
  check(Number.isFinite(answer), 'the answer is no number');
  check(tolerance > 0 && Math.abs(tolerance - 10 ** -decimals) < 1e-9, `a tolerance of ${tolerance}`);
  check(tolerance <= Math.max(0.02, Math.abs(answer) * 0.25), `a tolerance of ${tolerance} on ${answer}`);
  check(lastNumber(solution.at(-1) ?? '') === formatFixed(answer, decimals), `the solution ends at ${solution.at(-1)}`);
  check(slips.length > 0, 'no slip');
  check(
    slips.every(({ value, why }) => Number.isFinite(value) && Math.abs(value - answer) > tolerance && why.length > 20),
    'a slip that is the answer or is not explained',
  );
  check(new Set(slips.map(({ value }) => formatFixed(value, decimals))).size === slips.length, 'two slips are one number');
  check(!/NaN|Infinity|undefined|\{\{/.test([prompt, ...solution, ...slips.map(({ why }) => why)].join(' ')), 'a hole in the text');
  return faults;
}

describe.each(makers.filter(({ kind }) => kind === 'compute'))('$id', (maker) => {
  test('asks for what src/shared/metrics makes of the numbers in its prompt, for a thousand seeds', () => {
    const read = ANSWERS[maker.id];
    if (!read) throw new Error(`Nothing reads ${maker.id} back`);
    const faults = SEEDS.flatMap((seed) => {
      const question = maker.make(seed);
      if (question.kind !== 'compute') return [`${question.id} is no calculation`];
      return faultsOf(question, read(numbersIn(question.prompt)));
    });
    expect(faults.slice(0, 3)).toStrictEqual([]);
  });
});

describe.each(makers.filter(({ kind }) => kind === 'choice'))('$id', (maker) => {
  test('has the choice right that src/shared/metrics finds in the numbers of its prompt, for a thousand seeds', () => {
    const read = CHOICES[maker.id];
    if (!read) throw new Error(`Nothing reads ${maker.id} back`);
    const faults = SEEDS.flatMap((seed) => {
      const question = maker.make(seed);
      if (question.kind !== 'choice') return [`${question.id} is no choice`];
      const texts = [question.answer, ...question.wrong.map(({ text }) => text)];
      const holds =
        read(numbersIn(question.prompt), question.answer) &&
        new Set(texts).size === texts.length &&
        [question.why, ...question.wrong.map(({ why }) => why)].every((why) => why.length > 20 && !/NaN|undefined|\{\{/.test(why));
      return holds ? [] : [`${question.id}: ${question.prompt} → ${question.answer}`];
    });
    expect(faults.slice(0, 3)).toStrictEqual([]);
  });
});

describe.each(makers.filter(({ kind }) => kind === 'compute'))('$id', (maker) => {
  test('takes its answer as it writes it, and knows its usual mistakes as they would be typed', () => {
    for (const seed of SEEDS.slice(0, 100)) {
      const question = maker.make(seed);
      if (question.kind !== 'compute') throw new Error(`${question.id} is no calculation`);
      const typed = (value: number) => mark({ kind: 'compute', question }, { kind: 'compute', text: withUnit(value, question) });
      expect(typed(question.answer), question.id).toMatchObject({ right: true });
      for (const { value, why } of question.slips) {
        const { right, says } = typed(value);
        expect(right, `${question.id} ${value}`).toBe(false);
        expect(says, `${question.id} ${value}`).toContain(why);
      }
    }
  });
});

describe.each(makers)('$id', (maker) => {
  test('is the same for the same seed, and carries it in its id', () => {
    expect(maker.make(42)).toStrictEqual(maker.make(42));
    expect(maker.make(42).id).toBe(`${maker.id}:42`);
    expect(maker.make(42).topic).toBe(maker.topic);
    expect(maker.make(42).terms.every(isTermId)).toBe(true);
  });

  test('tells more than one story with more than one set of numbers', () => {
    const prompts = SEEDS.slice(0, 60).map((seed) => maker.make(seed).prompt);
    expect(new Set(prompts).size).toBeGreaterThan(50);
    expect(new Set(prompts.map((prompt) => prompt.replace(/[\d,.;−]+/g, '#'))).size).toBeGreaterThan(2);
  });
});

test('no two makers share an id', () => {
  expect(new Set(makers.map(({ id }) => id)).size).toBe(makers.length);
});

test('a number on the half is rounded as by hand, whatever binary fractions make of it', () => {
  const gap = (4.7 + 4.6 + 3.8 + 3.8 - 6.7 - 6.5 - 6.7 - 6.9) / 4;
  expect(formatFixed(gap, 2)).toBe('−2.47');
  const { answer, solution } = computed({
    id: 'half',
    topic: 'service',
    terms: ['service-gap'],
    prompt: '',
    answer: gap,
    unit: '',
    decimals: 2,
    solution: (result) => [result],
    slips: [],
  });
  expect(answer).toBe(-2.475);
  expect(solution).toStrictEqual(['−2.48']);
});
