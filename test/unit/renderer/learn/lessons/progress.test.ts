import { describe, expect, it } from 'vitest';
import {
  fewLessons,
  isPassed,
  nextLesson,
  noProgress,
  type Progress,
  passed,
  percentOf,
  placeOf,
  stateOf,
  stateWords,
  stopsOf,
  withAnswer,
  withCompared,
} from '../../../../../src/renderer/learn/lessons/progress.ts';
import { LESSON_IDS, type LessonId } from '../../../../../src/shared/learning/lesson-ids.ts';
import type { Lesson } from '../../../../../src/shared/learning/model.ts';

const lesson = (id: LessonId): Lesson => ({
  id,
  title: id,
  topic: 'foundations',
  kinds: [],
  goal: 'You can.',
  minutes: 9,
  steps: [0, 1, 2, 3, 4].map((at) => ({ title: `Step ${at}`, text: ['Text.'] as const, terms: [] })),
  tryIt: { task: 'Try.', where: { screen: 'checks' }, check: () => ({ done: false, says: 'Not yet.' }) },
  mustKnow: ['a', 'b', 'c', 'd', 'e'],
  review: [0, 1, 2].map((at) => ({ question: `${at}?`, answer: `${at}.` })),
});
const swot = lesson('swot');
const NOW = '2026-11-22T10:00:00.000Z';
const read = (steps: number): Progress => stopsOf(swot).slice(0, steps).reduce(passed, noProgress('swot'));
const tried = { ...read(5), triedAt: NOW };

describe('the place in a lesson', () => {
  it('is the first step at first, and then the first that was not read', () => {
    expect(placeOf(swot, noProgress('swot'))).toBe(0);
    expect(placeOf(swot, read(2))).toBe(2);
  });
  it('is the task once all steps are read, and what to keep once that is done', () => {
    expect(stopsOf(swot)[placeOf(swot, read(5))]).toEqual({ is: 'try' });
    expect(stopsOf(swot)[placeOf(swot, tried)]).toEqual({ is: 'keep' });
  });
  it('is with the questions as soon as one is answered, the task done or not', () => {
    expect(stopsOf(swot)[placeOf(swot, withAnswer(read(5), 1, 'Because.'))]).toEqual({ is: 'review' });
  });
  it('is the beginning again for a lesson that is done', () => {
    expect(placeOf(swot, { ...tried, doneAt: NOW })).toBe(0);
  });
});

describe('how far a lesson has come', () => {
  it('grows with every page and is whole only when it is done', () => {
    const whole = swot.review.reduce<Progress>((so, _, index) => withCompared(so, index), tried);
    const shares = [noProgress('swot'), read(1), read(5), tried, whole].map((progress) => percentOf(swot, progress));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set(shares).size).toBe(shares.length);
    expect(shares.at(-1)).toBeLessThan(100);
    expect(percentOf(swot, { ...whole, doneAt: NOW })).toBe(100);
  });
  it('is told in words', () => {
    expect(stateWords(swot, undefined)).toBe('9 min');
    expect(stateWords(swot, read(2))).toBe('Step 3 of 5');
    expect(stateWords(swot, read(5))).toBe('Try it');
    expect(stateWords(swot, { ...tried, doneAt: NOW })).toBe('Done');
  });
  it('has not begun by being looked at', () => {
    expect(stateOf(noProgress('swot'))).toBe('new');
    expect(stateOf(withAnswer(noProgress('swot'), 0, '  '))).toBe('new');
  });
  it('keeps each step and each question once, in order', () => {
    const stops = stopsOf(swot);
    const twice = [stops[2], stops[0], stops[2]].reduce((so, stop) => (stop ? passed(so, stop) : so), noProgress('swot'));
    expect(twice.read).toEqual([0, 2]);
    expect([2, 0, 2].reduce(withCompared, noProgress('swot')).answered).toEqual([0, 2]);
  });
  it('passes the questions when every one was compared', () => {
    expect(isPassed(swot, withCompared(tried, 0), { is: 'review' })).toBe(false);
    expect(isPassed(swot, [0, 1, 2].reduce(withCompared, tried), { is: 'review' })).toBe(true);
  });
});

describe('what comes next', () => {
  const all = LESSON_IDS.map(lesson);
  const begun = (id: LessonId, changedAt: string) => ({ ...noProgress(id), read: [0], changedAt });
  const done = (id: LessonId) => ({ ...noProgress(id), doneAt: NOW, changedAt: NOW });
  it('is the lesson that was worked on last', () => {
    const kept = [begun('swot', '2026-11-20T10:00:00.000Z'), begun('brief', '2026-11-21T10:00:00.000Z')];
    expect(nextLesson(all, kept)?.id).toBe('brief');
  });
  it('is else the first that is not done', () => {
    expect(nextLesson(all, [done('cx-foundations')])?.id).toBe('cx-strategy-in-four-steps');
    expect(nextLesson(all, [])?.id).toBe('cx-foundations');
  });
  it('is nothing when all are done', () => {
    expect(nextLesson(all, LESSON_IDS.map(done))).toBeUndefined();
  });
  it('keeps what is begun in the short list, in the order of the lessons', () => {
    const few = fewLessons(all, [done('cx-foundations'), begun('economics', NOW)], 8).map(({ id }) => id);
    expect(few).toHaveLength(8);
    expect(few).toEqual(LESSON_IDS.filter((id) => few.includes(id)));
    expect(few).toContain('economics');
    expect(few[0]).toBe('cx-foundations');
  });
  it('fills the short list when all are done', () => {
    expect(fewLessons(all, LESSON_IDS.map(done), 8)).toHaveLength(8);
  });
});
