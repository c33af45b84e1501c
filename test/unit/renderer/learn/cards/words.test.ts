import { describe, expect, it } from 'vitest';
import { daysAgo, localDays } from '../../../../../src/renderer/learn/cards/day.ts';
import { intervalWords, learnerImportWords, nextWords, seenWords, timeWords } from '../../../../../src/renderer/learn/cards/words.ts';

const from = '2026-03-02T09:00:00.000Z';
const after = (milliseconds: number): string => new Date(Date.parse(from) + milliseconds).toISOString();
const MINUTE = 60_000;
const DAY = 86_400_000;

describe('how long until a card comes', () => {
  it('is said in minutes, hours, days, months or years', () => {
    const words = [0, MINUTE, 10 * MINUTE, 5 * 60 * MINUTE, DAY, 4 * DAY, 59 * DAY, 76 * DAY, 365.25 * DAY, 600 * DAY].map((time) =>
      intervalWords(from, after(time)),
    );
    expect(words).toEqual(['1 min', '1 min', '10 min', '5 h', '1 day', '4 days', '59 days', '2.5 months', '1 year', '1.6 years']);
  });

  it('is a time today, tomorrow, or a day', () => {
    const now = new Date(2026, 2, 2, 9, 0);
    expect(nextWords(new Date(2026, 2, 2, 14, 10).toISOString(), now)).toBe('at 14:10');
    expect(nextWords(new Date(2026, 2, 3, 0, 0).toISOString(), now)).toBe('tomorrow');
    expect(nextWords(new Date(2026, 2, 5, 0, 0).toISOString(), now)).toBe('on 5 March 2026');
  });
});

it('the work of a day is at least a minute, and hours from an hour and a half on', () => {
  expect([5, 330, 5400].map(timeWords)).toEqual(['about 1 minute', 'about 6 minutes', 'about 1.5 hours']);
});

it('a card tells how often it was seen, and when last', () => {
  const now = new Date(2026, 8, 14, 9, 0);
  expect(seenWords(1, new Date(2026, 8, 14, 8, 0).toISOString(), now)).toBe('Seen once, today');
  expect(seenWords(3, new Date(2026, 8, 10, 8, 0).toISOString(), now)).toBe('Seen 3 times, last on 10 September 2026');
});

it('an import tells what it brought, or that everything was here', () => {
  const none = { cards: 0, own: 0, reviews: 0, lessons: 0, attempts: 0, cases: 0 };
  expect(learnerImportWords(none)).toBe('Everything in the file was here already.');
  expect(learnerImportWords({ ...none, own: 1, reviews: 12 })).toBe('Added or brought up to date: one own card, 12 reviews.');
});

it('days follow one another without a gap, also where the clock is changed', () => {
  for (const start of [new Date(2026, 2, 27, 12), new Date(2026, 9, 23, 12), new Date(2026, 11, 29, 23, 59)]) {
    const days = localDays(start, 7);
    expect(days).toHaveLength(7);
    expect(days[0].start <= start.toISOString() && start.toISOString() < days[0].end).toBe(true);
    for (const [index, day] of days.entries()) if (index > 0) expect(day.start).toBe(days[index - 1]?.end);
    expect(daysAgo(start, 0)).toBe(days[0].start);
  }
});
