import { describe, expect, test } from 'vitest';
import { attemptOf as dayAttempt } from '../../../../../src/renderer/learn/quiz/day-answers.ts';
import { indexOfKey, letterOf } from '../../../../../src/renderer/learn/quiz/keys.ts';
import {
  answeredCount,
  answeredOf,
  attemptOf,
  begin,
  clockWords,
  elapsed,
  finish,
  goTo,
  minutesToSay,
  pause,
  respond,
  resume,
  secondsLeft,
  tell,
} from '../../../../../src/renderer/learn/quiz/running.ts';
import { isQuizTopic, spanWords, topicName } from '../../../../../src/renderer/learn/quiz/words.ts';
import { attemptSchema } from '../../../../../src/shared/learning/learner.ts';
import { EXAM, type Item, type OwnQuestion } from '../../../../../src/shared/learning/quiz/model.ts';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const item = (id: string): Item => ({
  kind: 'choice',
  question: {
    kind: 'choice',
    id,
    topic: 'swot',
    terms: ['strength'],
    prompt: id,
    answer: 'yes',
    why: 'so',
    wrong: [
      { text: 'no', why: 'not so' },
      { text: 'perhaps', why: 'not so either' },
    ],
  },
  choices: [1, 0, 2],
});
const items = ['a', 'b', 'c'].map(item);
const right = { kind: 'choice', picked: 0 } as const;
const wrong = { kind: 'choice', picked: 1 } as const;

describe('a quiz on its way', () => {
  test('marks an answer once; after that it stands', () => {
    const told = tell(respond(begin('all', items, NOW), wrong), NOW + 5000);
    expect(told.told).toStrictEqual([true, false, false]);
    expect(respond(told, right).responses[0]).toStrictEqual(wrong);
    expect(answeredCount(told)).toBe(1);
  });

  test('marks nothing that was not answered', () => {
    expect(tell(begin('all', items, NOW), NOW).told).toStrictEqual([false, false, false]);
  });

  test('keeps the time of each question, and none while another screen is shown', () => {
    let running = goTo(begin('all', items, NOW), 1, NOW + 4000);
    running = pause(running, NOW + 6000);
    running = resume(running, NOW + 60_000);
    running = finish(running, NOW + 61_000);
    expect(running.spent).toStrictEqual([4000, 3000, 0]);
    expect(elapsed(running, NOW + 99_000)).toBe(7000);
  });

  test('loses nothing when the clock is set back', () => {
    const running = goTo(begin('all', items, NOW), 1, NOW - 3_600_000);
    expect(elapsed(running, NOW - 3_600_000)).toBe(0);
    expect(elapsed(running, NOW - 3_599_000)).toBe(1000);
  });

  test('goes nowhere beyond its ends', () => {
    const running = begin('all', items, NOW);
    expect(goTo(running, -1, NOW).at).toBe(0);
    expect(goTo(running, 3, NOW).at).toBe(0);
  });

  test('pausing twice and resuming what runs change nothing', () => {
    const running = pause(begin('all', items, NOW), NOW + 1000);
    expect(pause(running, NOW + 9000)).toBe(running);
    const on = resume(running, NOW + 9000);
    expect(resume(on, NOW + 10_000)).toBe(on);
  });

  test('that has ended takes no answer and does not end again', () => {
    const ended = finish(begin('all', items, NOW), NOW + 1000);
    expect(respond(ended, right)).toBe(ended);
    expect(finish(ended, NOW + 5000)).toBe(ended);
    expect(resume(ended, NOW + 5000)).toBe(ended);
  });
});

describe('an exam', () => {
  test('tells nothing before its end, and its answers can be changed until then', () => {
    const running = respond(respond(begin('exam', items, NOW), wrong), right);
    expect(tell(running, NOW).told[0]).toBe(false);
    expect(running.responses[0]).toStrictEqual(right);
    expect(answeredOf(running).map(({ mark }) => mark.right)).toStrictEqual([true, false, false]);
  });

  test('has its time, which stands still while it is paused', () => {
    const running = begin('exam', items, NOW);
    expect(secondsLeft(running, NOW)).toBe(EXAM.seconds);
    const paused = pause(running, NOW + 60_000);
    expect(secondsLeft(paused, NOW + 999_000)).toBe(EXAM.seconds - 60);
    expect(secondsLeft(running, NOW + 99_999_000)).toBe(0);
    expect(secondsLeft(begin('all', items, NOW), NOW)).toBeNull();
  });

  test('says the time four times only', () => {
    const said = [];
    for (let seconds = EXAM.seconds; seconds > 0; seconds -= 1) {
      const minutes = minutesToSay(seconds, seconds - 1);
      if (minutes !== null) said.push(minutes);
    }
    expect(said).toStrictEqual([20, 10, 5, 1]);
    expect(clockWords(2345)).toBe('39:05');
  });
});

test('a quiz is kept as an attempt, what was not answered as wrong', () => {
  const ended = finish(respond(begin('exam', items, NOW), right), NOW + 12_000);
  const attempt = attemptOf(ended);
  expect(attemptSchema.safeParse({ ...attempt, id: 'x' }).success).toBe(true);
  expect(attempt).toMatchObject({
    quiz: 'exam',
    startedAt: '2026-11-22T10:00:00.000Z',
    endedAt: '2026-11-22T10:00:12.000Z',
    limit: EXAM.seconds,
  });
  expect(attempt.answers.map((one) => [one.question, one.right, one.seconds])).toStrictEqual([
    ['a', true, 12],
    ['b', false, 0],
    ['c', false, 0],
  ]);
});

test('the questions of the day are kept as an attempt of the workspace', () => {
  const own = (id: string): OwnQuestion => {
    const { question } = item(id);
    if (question.kind !== 'choice') throw new Error('No choice');
    return { ...question, place: { record: 'r' }, open: 'Open it' };
  };
  const attempt = dayAttempt(
    [own('a'), own('b')],
    new Map([
      ['a', 0],
      ['b', 2],
    ]),
    new Date(NOW),
  );
  expect(attemptSchema.safeParse({ ...attempt, id: 'x' }).success).toBe(true);
  expect(attempt.answers.map(({ right: isRight }) => isRight)).toStrictEqual([true, false]);
});

describe('keys and words', () => {
  test('a letter or a number picks, where there is such a choice', () => {
    expect(['a', 'B', '3', 'd', '0', 'Enter'].map((key) => indexOfKey(key, 3))).toStrictEqual([0, 1, 2, null, null, null]);
    expect([0, 3].map(letterOf)).toStrictEqual(['A', 'D']);
  });

  test('a quiz has a name, also one of a topic that is not known', () => {
    expect(topicName('exam')).toBe('Mock exam');
    expect(topicName('swot')).toBe('SWOT and TOWS');
    expect(topicName('astrology')).toBe('astrology');
    expect(['all', 'workspace', 'exam', 'swot', 'astrology'].map(isQuizTopic)).toStrictEqual([true, true, true, true, false]);
  });

  test('a span of time is in seconds while it is short', () => {
    expect([1, 59.6, 119, 121, 1500].map(spanWords)).toStrictEqual(['1 second', '60 seconds', '119 seconds', '2 minutes', '25 minutes']);
  });
});
