import { describe, expect, it } from 'vitest';
import {
  type Day,
  decksOf,
  doneOn,
  forecast,
  knownCards,
  queueOf,
  recalledSince,
  recentReviews,
  secondsPerCard,
} from '../../../../src/shared/learning/decks.ts';
import type { CardId, CardReview, Grade, Learner, OwnCard } from '../../../../src/shared/learning/learner.ts';
import { grade } from '../../../../src/shared/learning/schedule.ts';
import { TERMS, termIds } from '../../../../src/shared/learning/terms.ts';
import { topicIds } from '../../../../src/shared/learning/topics.ts';
import { random } from './random.ts';

const HOUR = 3_600_000;
const nobody: Learner = {
  settings: { newPerDay: 2, retention: 0.9 },
  cards: [],
  own: [],
  reviews: [],
  lessons: [],
  attempts: [],
  cases: [],
  drafts: [],
};
const [a, b, c, d]: [CardId, CardId, CardId, CardId] = ['own:a', 'own:b', 'own:c', 'own:d'];
const all = [a, b, c, d];

/** The learner after one more grade. */
function graded(learner: Learner, card: CardId, given: Grade, at: string): Learner {
  const state = learner.cards.find((each) => each.card === card);
  const result = grade(state?.schedule ?? null, given, at, learner.settings);
  const review: CardReview = { id: String(learner.reviews.length), card, grade: given, ...result };
  const cards = [...learner.cards.filter((each) => each !== state), { card, suspended: false, schedule: result.after }];
  return { ...learner, cards, reviews: [...learner.reviews, review] };
}

const day = (date: string): Day => ({
  start: `${date}T00:00:00.000Z`,
  end: new Date(Date.parse(`${date}T00:00:00.000Z`) + 24 * HOUR).toISOString(),
});
const at = (date: string, time: string): string => `${date}T${time}:00.000Z`;

describe('what is due', () => {
  it('offers new cards in their order up to the day’s limit, which counts those that were seen today', () => {
    const today = day('2026-03-02');
    expect(queueOf(nobody, all, today, at('2026-03-02', '09:00'))).toMatchObject({ now: [a, b], waiting: 2 });
    const learner = graded(nobody, a, 4, at('2026-03-02', '09:00'));
    expect(queueOf(learner, all, today, at('2026-03-02', '09:01'))).toMatchObject({ now: [b], waiting: 2 });
    expect(queueOf(learner, all, today, at('2026-03-02', '09:01'), 1)).toMatchObject({ now: [b, c], waiting: 1 });
    expect(queueOf(learner, all, day('2026-03-03'), at('2026-03-03', '09:00')).now).toEqual([b, c]);
  });

  it('asks what is being learned first once it is due, then reviews of the day by their due time, then new ones', () => {
    let learner = graded(nobody, d, 4, at('2026-03-01', '20:00'));
    learner = graded(learner, c, 3, at('2026-03-09', '08:00'));
    const today = day('2026-03-09');
    expect(learner.cards.map(({ schedule }) => schedule?.state)).toEqual(['review', 'learning']);
    expect(queueOf(learner, all, today, at('2026-03-09', '08:05'))).toMatchObject({ now: [d, a], later: [c] });
    expect(queueOf(learner, all, today, at('2026-03-09', '08:15'))).toMatchObject({ now: [c, d, a], later: [] });
  });

  it('leaves suspended cards out, and takes them in where they were', () => {
    const learner = graded(nobody, a, 1, at('2026-03-02', '09:00'));
    const suspended = { ...learner, cards: learner.cards.map((state) => ({ ...state, suspended: true })) };
    const now = at('2026-03-02', '10:00');
    expect(queueOf(suspended, all, day('2026-03-02'), now).now).toEqual([b]);
    expect(queueOf(learner, all, day('2026-03-02'), now).now).toEqual([a, b]);
  });

  it('says when the next card comes', () => {
    const learner = graded({ ...nobody, settings: { newPerDay: 0, retention: 0.9 } }, a, 3, at('2026-03-02', '09:00'));
    expect(queueOf(learner, [a], day('2026-03-02'), at('2026-03-02', '09:01')).next).toBe(at('2026-03-02', '09:10'));
    expect(queueOf(learner, [a, b], day('2026-03-02'), at('2026-03-02', '09:11')).next).toBe(day('2026-03-02').end);
    expect(queueOf(learner, [], day('2026-03-02'), at('2026-03-02', '09:11')).next).toBe(null);
  });

  it('loses and doubles no card when the clock goes back a day, a zone is changed or a day has 23 or 25 hours', () => {
    let learner = nobody;
    for (const [index, card] of all.entries()) learner = graded(learner, card, 4, at(`2026-03-2${index}`, '09:00'));
    const dues = learner.cards.map(({ schedule }) => schedule?.due ?? '');
    const latest = dues.toSorted().at(-1) ?? '';
    const bounds: Day[] = [
      { start: new Date(Date.parse(latest) - 20 * HOUR).toISOString(), end: new Date(Date.parse(latest) + 3 * HOUR).toISOString() },
      { start: new Date(Date.parse(latest) - 22 * HOUR).toISOString(), end: new Date(Date.parse(latest) + 3 * HOUR).toISOString() },
      { start: new Date(Date.parse(latest) - 2 * HOUR).toISOString(), end: new Date(Date.parse(latest) + 22 * HOUR).toISOString() },
    ];
    for (const today of bounds) expect(queueOf(learner, all, today, today.start).now.toSorted()).toEqual(all);
    const back = {
      start: new Date(Date.parse(dues[0] ?? '') - 48 * HOUR).toISOString(),
      end: new Date(Date.parse(dues[0] ?? '') - 24 * HOUR).toISOString(),
    };
    expect(queueOf(learner, all, back, back.start).now).toEqual([]);
    const days = Array.from({ length: 30 }, (_, index): Day => {
      const midnight = Date.parse('2026-03-24T00:00:00.000Z') + index * 24 * HOUR - 5 * HOUR;
      return { start: new Date(midnight).toISOString(), end: new Date(midnight + 24 * HOUR).toISOString() };
    });
    const [first, ...others] = days;
    if (!first) throw new Error('There is no day');
    const queue = queueOf(learner, all, first, first.start);
    expect(forecast(learner, all, queue, others).reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});

describe('decks', () => {
  it('are one’s own by name, then every topic; each term stands in one', () => {
    const own = (id: `own:${string}`, deck: string): OwnCard => ({
      id,
      deck,
      front: 'f',
      back: 'b',
      source: '',
      place: null,
      createdAt: '2026-03-01T00:00:00.000Z',
      changedAt: '2026-03-01T00:00:00.000Z',
    });
    const decks = decksOf([own('own:1', 'Zeta'), own('own:2', 'Alpha'), own('own:3', 'Zeta')]);
    expect(decks.map(({ id }) => id)).toEqual(['deck:Alpha', 'deck:Zeta', ...topicIds]);
    expect(decks[1]?.cards).toEqual(['own:1', 'own:3']);
    const terms = decks.slice(2).flatMap(({ cards }) => cards);
    expect(terms.toSorted()).toEqual(termIds.map((id) => `term:${id}`).toSorted());
    expect(decks.find(({ id }) => id === TERMS['moment-of-truth'].topic)?.cards).toContain('term:moment-of-truth');
  });
});

describe('what is known', () => {
  it('is a card whose last two reviews were recalled', () => {
    const grades: readonly (readonly [CardId, Grade])[] = [
      [a, 3],
      [a, 2],
      [b, 3],
      [b, 1],
      [c, 1],
      [c, 3],
      [c, 4],
      [d, 3],
    ];
    let learner = nobody;
    for (const [index, [card, given]] of grades.entries()) learner = graded(learner, card, given, at('2026-03-02', `0${index}:30`));
    expect([...knownCards(learner.reviews)].sort()).toEqual([a, c]);
  });

  it('counts recalls of cards that had been seen, from an instant on', () => {
    let learner = graded(nobody, a, 3, at('2026-03-02', '09:00'));
    learner = graded(learner, a, 1, at('2026-03-03', '09:00'));
    learner = graded(learner, a, 2, at('2026-03-04', '09:00'));
    expect(recalledSince(learner.reviews, day('2026-03-02').start)).toEqual({ reviews: 2, recalled: 1 });
    expect(recalledSince(learner.reviews, day('2026-03-04').start)).toEqual({ reviews: 1, recalled: 1 });
  });

  it('estimates a card by the time between reviews that followed one another', () => {
    let learner = nobody;
    expect(secondsPerCard(learner.reviews)).toBe(30);
    for (let count = 0; count < 12; count += 1) {
      learner = graded(learner, `own:${count}`, 3, new Date(Date.parse('2026-03-02T09:00:00.000Z') + count * 12_000).toISOString());
    }
    learner = graded(learner, 'own:late', 3, '2026-03-03T09:00:00.000Z');
    expect(secondsPerCard(learner.reviews)).toBe(12);
  });

  it('is told by the recent reviews as by all of them', () => {
    const next = random(7);
    let learner = nobody;
    for (let count = 0; count < 600; count += 1) {
      const given = next() < 0.3 ? 1 : 3;
      learner = graded(learner, `own:${Math.floor(next() * 40)}`, given, new Date(Date.UTC(2026, 0, 1, 4 * count)).toISOString());
    }
    const since = day('2026-04-01').start;
    const recent = recentReviews(learner.reviews, since);
    expect(recent.length).toBeLessThan(400);
    expect(knownCards(learner.reviews).size).toBeGreaterThan(5);
    expect(knownCards(recent)).toEqual(knownCards(learner.reviews));
    expect(recalledSince(recent, since)).toEqual(recalledSince(learner.reviews, since));
    expect(secondsPerCard(recent)).toBe(secondsPerCard(learner.reviews));
    expect(recent.map(({ at: instant }) => instant)).toEqual(recent.map(({ at: instant }) => instant).sort());
  });

  it('counts a card as done when it was graded today and is not asked again now', () => {
    let learner = graded(nobody, a, 4, at('2026-03-02', '09:00'));
    learner = graded(learner, b, 1, at('2026-03-02', '09:01'));
    const today = day('2026-03-02');
    const asked = (time: string) => queueOf(learner, all, today, at('2026-03-02', time)).now;
    expect(doneOn(learner, all, today, asked('09:01'))).toBe(2);
    expect(doneOn(learner, all, today, asked('09:30'))).toBe(1);
    expect(doneOn(learner, all, day('2026-03-03'), [])).toBe(0);
  });
});
