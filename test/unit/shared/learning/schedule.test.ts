import { type Card, createEmptyCard, fsrs } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { queueOf } from '../../../../src/shared/learning/decks.ts';
import type { CardId, CardReview, CardState, Grade, Learner, Schedule } from '../../../../src/shared/learning/learner.ts';
import { learnerText, parseLearnerText } from '../../../../src/shared/learning/learner-file.ts';
import { fromFsrs, grade, preview, toFsrs } from '../../../../src/shared/learning/schedule.ts';
import { value } from '../../main/helpers.ts';
import { random } from './random.ts';

const settings = { newPerDay: 10, retention: 0.9 };
const DAY = 86_400_000;

const learnerOf = (states: ReadonlyMap<CardId, Schedule>, reviews: readonly CardReview[]): Learner => ({
  settings,
  cards: [...states].map(([card, schedule]): CardState => ({ card, schedule, suspended: false })),
  own: [],
  reviews: [...reviews],
  lessons: [],
  attempts: [],
  cases: [],
  drafts: [],
});

describe('scheduling', () => {
  it('stands with every one of 200 cards where ts-fsrs itself puts it, on each day of a year', () => {
    const chance = random(20261122);
    const cards = Array.from({ length: 200 }, (_, index): CardId => `own:${String(index).padStart(3, '0')}`);
    const direct = fsrs({ request_retention: 0.9, enable_fuzz: false });
    const ours = new Map<CardId, Schedule>();
    const theirs = new Map<CardId, Card>();
    const reviews: CardReview[] = [];
    const start = Date.UTC(2026, 0, 1);
    for (let day = 0; day < 365; day += 1) {
      const today = { start: new Date(start + day * DAY).toISOString(), end: new Date(start + (day + 1) * DAY).toISOString() };
      let now = start + day * DAY + 8 * 3_600_000 + Math.floor(chance() * 10 * 3_600_000);
      // A day on which nobody learns now and then; what was due stays due.
      if (chance() < 0.1) continue;
      for (let count = 0; count < 400; count += 1) {
        const at = new Date(now).toISOString();
        const [card] = queueOf(learnerOf(ours, reviews), cards, today, at).now;
        if (card === undefined) break;
        const given: Grade = chance() < 0.12 ? 1 : chance() < 0.2 ? 2 : chance() < 0.85 ? 3 : 4;
        const before = ours.get(card) ?? null;
        const result = grade(before, given, at, settings);
        ours.set(card, result.after);
        reviews.push({ id: String(reviews.length), card, grade: given, ...result });
        theirs.set(card, direct.next(theirs.get(card) ?? createEmptyCard(new Date(at)), new Date(at), given).card);
        now += 20_000 + Math.floor(chance() * 40_000);
      }
      for (const [card, schedule] of ours) expect(toFsrs(schedule)).toEqual(theirs.get(card));
    }
    expect(ours.size).toBe(200);
    expect(reviews.length).toBeGreaterThan(1500);
    expect(new Set(reviews.map(({ after }) => after.state))).toEqual(new Set(['learning', 'review', 'relearning']));

    const learner = learnerOf(ours, reviews);
    expect(value(parseLearnerText(learnerText(learner)))).toEqual(learner);
    for (const review of reviews) {
      // Undo puts back what stood before, to the last digit.
      const last = reviews.findLast(({ card, id }) => card === review.card && Number(id) < Number(review.id));
      expect(review.before).toEqual(last?.after ?? null);
    }
  }, 60_000);

  it('gives a card to ts-fsrs and takes it back without loss', () => {
    let schedule = grade(null, 3, '2026-01-01T08:00:00.000Z', settings).after;
    for (const given of [3, 1, 2, 4] as const) {
      schedule = grade(schedule, given, schedule.due, settings).after;
      expect(fromFsrs(toFsrs(schedule))).toEqual(schedule);
    }
  });

  it('foretells of each grade what it then does', () => {
    const now = '2026-03-01T09:00:00.000Z';
    const before = grade(null, 3, '2026-02-01T09:00:00.000Z', settings).after;
    for (const schedule of [null, before]) {
      const foretold = preview(schedule, now, settings);
      for (const given of [1, 2, 3, 4] as const) expect(foretold[given]).toEqual(grade(schedule, given, now, settings));
    }
  });

  it('lets a card come sooner when more is to be remembered', () => {
    const now = '2026-02-01T09:00:00.000Z';
    const due = (retention: number): string => grade(null, 4, now, { retention }).after.due;
    expect(due(0.95) < due(0.9)).toBe(true);
    expect(due(0.9) < due(0.8)).toBe(true);
  });

  it('counts a review at the last one when the clock went back, so that no time is negative and nothing is lost', () => {
    const first = grade(null, 4, '2026-03-10T09:00:00.000Z', settings);
    const second = grade(first.after, 3, '2026-03-09T09:00:00.000Z', settings);
    expect(second.at).toBe(first.at);
    expect(second.after).toMatchObject({ reps: 2, elapsedDays: 0, lastReview: first.at });
    expect(second.after).toEqual(grade(first.after, 3, first.at, settings).after);
  });

  it('reads a time in another zone as the instant that it is', () => {
    const utc = grade(null, 3, '2026-10-25T00:30:00.000Z', settings);
    expect(grade(null, 3, '2026-10-25T02:30:00+02:00', settings)).toEqual(utc);
  });
});
