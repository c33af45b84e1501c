import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKind, ownKinds } from '../../../../src/shared/frameworks/index.ts';
import { LESSON_IDS } from '../../../../src/shared/learning/lesson-ids.ts';
import { lessonOf, lessons } from '../../../../src/shared/learning/lessons.ts';
import type { Lesson } from '../../../../src/shared/learning/model.ts';
import { isTermId, TERMS } from '../../../../src/shared/learning/terms.ts';
import { isObject } from '../../../../src/shared/objects.ts';
import { arbitraryContext, contextOf, newStrategy, samples } from './strategies.ts';

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** Every text that a lesson shows. */
const textsOf = (lesson: Lesson): string[] => [
  lesson.title,
  lesson.goal,
  ...lesson.steps.flatMap(({ title, text, example }) => [title, ...text, ...(example ? [example.text] : [])]),
  lesson.tryIt.task,
  ...lesson.mustKnow,
  ...lesson.review.flatMap(({ question, answer }) => [question, answer]),
];

/** Every text of a value, whatever it is made of. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}
const saidIn = new Map(samples.map(({ name, text }) => [name, stringsIn(JSON.parse(text))]));

it('has every lesson once, in the order in which they are offered', () => {
  expect(lessons.map(({ id }) => id)).toEqual([...LESSON_IDS]);
  for (const id of LESSON_IDS) expect(lessonOf(id)?.id).toBe(id);
});

it('teaches every framework that people fill in', () => {
  const taught = new Set(lessons.flatMap(({ kinds }) => kinds));
  expect(ownKinds.filter((kind) => !taught.has(kind))).toEqual([]);
});

it('says nothing twice', () => {
  const places = new Map<string, string[]>();
  for (const lesson of lessons) {
    for (const text of textsOf(lesson)) places.set(text, [...(places.get(text) ?? []), lesson.id]);
  }
  expect([...places].filter(([, found]) => found.length > 1)).toEqual([]);
});

it('repeats no passage of twelve words from one lesson in another', () => {
  const RUN = 12;
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const lesson of lessons) {
    for (const text of textsOf(lesson)) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let at = 0; at + RUN <= words.length; at += 1) {
        const run = words.slice(at, at + RUN).join(' ');
        const before = seen.get(run);
        if (before !== undefined && before !== lesson.id) repeated.push(`${before}, ${lesson.id}: ${run}`);
        seen.set(run, lesson.id);
      }
    }
  }
  expect(repeated).toEqual([]);
});

it('draws its examples from all three samples', () => {
  const used = new Set(lessons.flatMap(({ steps }) => steps.flatMap(({ example }) => example?.sample ?? [])));
  expect(used.size).toBe(samples.length);
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the lesson %s', (_, lesson) => {
  const { steps, tryIt, mustKnow, review } = lesson;

  it('has a goal, honest minutes and five to ten short steps', () => {
    expect(wordsIn(lesson.goal)).toBeGreaterThanOrEqual(8);
    expect(lesson.minutes).toBeGreaterThanOrEqual(3);
    expect(lesson.minutes).toBeLessThanOrEqual(20);
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(10);
    for (const { title, text, example } of steps) {
      expect(text.length, title).toBeLessThanOrEqual(3);
      expect([title, wordsIn(title) <= 12]).toEqual([title, true]);
      const words = wordsIn(text.join(' '));
      expect([title, words, words >= 35 && words <= 115]).toEqual([title, words, true]);
      if (example) {
        const long = wordsIn(example.text);
        expect([title, long, long >= 15 && long <= 100]).toEqual([title, long, true]);
      }
    }
  });

  it('takes about as long as it says: reading, thinking and trying', () => {
    const words = textsOf(lesson).reduce((sum, text) => sum + wordsIn(text), 0);
    // Two hundred words a minute, and up to eight minutes for the questions and the strategy.
    const reading = words / 200;
    expect(lesson.minutes).toBeGreaterThanOrEqual(Math.floor(reading));
    expect(lesson.minutes).toBeLessThanOrEqual(Math.ceil(reading + 8));
  });

  it('holds sentences that nothing is put into', () => {
    for (const text of textsOf(lesson)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toContain('{{');
      expect(text).not.toMatch(/["']| {2}/u);
    }
    for (const text of [lesson.goal, tryIt.task, ...steps.flatMap((step) => step.text), ...mustKnow]) expect(text).toMatch(/[.!?”)]$/u);
  });

  it('has worked examples that quote what stands in their sample', () => {
    const examples = steps.flatMap(({ example }) => example ?? []);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const { sample, from } of examples) {
      const said = saidIn.get(sample) ?? [];
      expect(from.filter((text) => !said.some((found) => found.includes(text)))).toEqual([]);
    }
  });

  it('names terms that are there, each once a step, and several in all', () => {
    for (const { title, terms } of steps) {
      expect([title, terms.length >= 1 && terms.length <= 8]).toEqual([title, true]);
      expect(terms.filter((term) => !isTermId(term))).toEqual([]);
      expect(new Set(terms).size, title).toBe(terms.length);
    }
    const all = steps.flatMap(({ terms }) => terms);
    expect(new Set(all).size).toBeGreaterThanOrEqual(8);
    // What a lesson is about is among its terms.
    expect(all.some((term) => TERMS[term].topic === lesson.topic)).toBe(true);
  });

  it('has five must-knows and at least three questions with an answer worth reading', () => {
    expect(mustKnow).toHaveLength(5);
    for (const text of mustKnow) expect([text, wordsIn(text) <= 40]).toEqual([text, true]);
    expect(review.length).toBeGreaterThanOrEqual(3);
    expect(review.length).toBeLessThanOrEqual(5);
    for (const { question, answer } of review) {
      expect(question).toMatch(/[?.]$/u);
      const words = wordsIn(answer);
      expect([question, words, words >= 40 && words <= 95]).toEqual([question, words, true]);
    }
  });

  it('asks for something that an empty strategy has not', () => {
    for (const records of [[], newStrategy()]) {
      const { done, says } = tryIt.check(contextOf(records));
      expect(done).toBe(false);
      expect(says).toMatch(/^\S.*[.…]$/u);
      expect(says).not.toContain('{{');
    }
  });

  it('finds its task done in a sample, and no more when what it is about is gone', () => {
    const whole = samples.filter(({ records, observed }) => tryIt.check(contextOf(records, observed)).done);
    expect(whole.length).toBeGreaterThan(0);
    for (const { records, observed } of whole) {
      const { where } = tryIt;
      const left = 'kind' in where ? records.filter(({ kind }) => kind !== where.kind) : newStrategy();
      const { done, says } = tryIt.check(contextOf(left, observed));
      expect(done).toBe(false);
      expect(says).not.toBe(tryIt.check(contextOf(records, observed)).says);
    }
  });

  it('leads to where the task is done', () => {
    const { where } = tryIt;
    if ('kind' in where) expect(isKind(where.kind)).toBe(true);
    // The lesson of a framework is tried out in it, or in one that it belongs to.
    if (lesson.kinds.length > 0 && 'kind' in where) expect(ownKinds).toContain(where.kind);
  });
});

it('says how things stand in one line, whatever the records hold', () => {
  fc.assert(
    fc.property(arbitraryContext, (context) => {
      for (const { id, tryIt } of lessons) {
        const { done, says } = tryIt.check(context);
        expect([id, typeof done, says.trim() !== '']).toEqual([id, 'boolean', true]);
      }
    }),
    { numRuns: 40 },
  );
});
