import { t } from '../i18n.ts';
import type { CardId, CardReview, CardState, Learner, OwnCard, Schedule } from './learner.ts';
import { TERMS, termIds } from './terms.ts';
import { TOPICS, type TopicId, topicIds } from './topics.ts';

/*
 * Which cards there are, which of them are due and what is known of them. A day is what the learner's wall clock says: its
 * bounds come in as instants, so that a change of the clock or of the time zone moves the bounds and never a card.
 */

/** From the first instant of a day until the first of the next; ISO in UTC. */
export interface Day {
  readonly start: string;
  readonly end: string;
}

export interface Deck {
  /** 'deck:' and its name for one of the learner's own, else the topic. */
  readonly id: `deck:${string}` | TopicId;
  readonly name: string;
  readonly cards: readonly CardId[];
}

/** The learner's own decks by their names, then the topics in the order a strategy is made. */
export function decksOf(own: readonly OwnCard[]): Deck[] {
  const byName = Map.groupBy(own, ({ deck }) => deck);
  const ownDecks = [...byName]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, cards]): Deck => ({ id: `deck:${name}`, name, cards: cards.toSorted(byCreation).map(({ id }) => id) }));
  const topics = topicIds.map((topic): Deck => {
    const cards = termIds.filter((id) => TERMS[id].topic === topic).map((id): CardId => `term:${id}`);
    return { id: topic, name: t(TOPICS[topic]), cards };
  });
  return [...ownDecks, ...topics];
}

const byCreation = (a: OwnCard, b: OwnCard): number => compare(a.createdAt, b.createdAt) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isWithin = (at: string, { start, end }: Day): boolean => at >= start && at < end;

export type States = ReadonlyMap<CardId, CardState>;
export const statesOf = ({ cards }: Pick<Learner, 'cards'>): States => new Map(cards.map((state) => [state.card, state]));

export interface Queue {
  /** To be asked now, in this order: cards being learned that have come due, reviews of the day, then new ones. */
  readonly now: readonly CardId[];
  /** Being learned and due later today. */
  readonly later: readonly CardId[];
  /** New cards that are left for other days. */
  readonly waiting: number;
  /** When the next card comes that is not due now; null for none. */
  readonly next: string | null;
}

interface Seen {
  readonly card: CardId;
  readonly schedule: Schedule;
}

const byDue = (a: Seen, b: Seen): number => compare(a.schedule.due, b.schedule.due) || compare(a.card, b.card);

/**
 * What is due of some cards.
 * @param cards in the order in which new ones are offered
 * @param now ISO instant within `today`
 * @param extra new cards to be offered today beyond the limit
 */
export function queueOf(learner: Learner, cards: readonly CardId[], today: Day, now: string, extra = 0): Queue {
  const states = statesOf(learner);
  const seen: Seen[] = [];
  const fresh: CardId[] = [];
  for (const card of cards) {
    const state = states.get(card);
    if (state?.suspended) continue;
    if (state?.schedule) seen.push({ card, schedule: state.schedule });
    else fresh.push(card);
  }
  seen.sort(byDue);
  const isLearning = ({ schedule }: Seen): boolean => schedule.state !== 'review';
  const learning = seen.filter((each) => isLearning(each) && each.schedule.due <= now);
  const reviews = seen.filter((each) => !isLearning(each) && each.schedule.due < today.end);
  const later = seen.filter((each) => isLearning(each) && each.schedule.due > now && each.schedule.due < today.end);
  const offered = Math.max(0, learner.settings.newPerDay + extra - newOn(learner.reviews, today));
  const next = seen.find((each) => (isLearning(each) ? each.schedule.due > now : each.schedule.due >= today.end))?.schedule.due ?? null;
  const of = (all: readonly Seen[]): CardId[] => all.map(({ card }) => card);
  return {
    now: [...of(learning), ...of(reviews), ...fresh.slice(0, offered)],
    later: of(later),
    waiting: Math.max(0, fresh.length - offered),
    next: next ?? (fresh.length > offered ? today.end : null),
  };
}

/** The reviews of a day. They are kept oldest first, so those of years ago are not looked at. */
const reviewsOn = (reviews: readonly CardReview[], day: Day): readonly CardReview[] =>
  reviewsSince(reviews, day.start).filter(({ at }) => at < day.end);

const reviewsSince = (reviews: readonly CardReview[], since: string): readonly CardReview[] =>
  reviews.slice(reviews.findLastIndex(({ at }) => at < since) + 1);

/** How many cards were seen for the first time on a day. */
const newOn = (reviews: readonly CardReview[], day: Day): number => reviewsOn(reviews, day).filter(({ before }) => before === null).length;

/**
 * Cards that come today and on each of the days after it. Today is its queue: what is due now and later, with what was left
 * over and the new ones; later days count planned reviews alone.
 */
export function forecast(learner: Learner, cards: readonly CardId[], { now: due, later }: Queue, others: readonly Day[]): number[] {
  const counted = new Set(cards);
  const dues = learner.cards.flatMap(({ card, schedule, suspended }) =>
    schedule && !suspended && counted.has(card) ? [schedule.due] : [],
  );
  return [due.length + later.length, ...others.map((day) => dues.filter((at) => isWithin(at, day)).length)];
}

/** A card is known by so many of its latest reviews. */
const TOLD_BY = 2;

/** Cards whose last two reviews were both recalled. */
export function knownCards(reviews: readonly CardReview[]): ReadonlySet<CardId> {
  /** How many of a card’s latest reviews in a row were recalled. */
  const row = new Map<CardId, number>();
  for (const { card, grade } of reviews) row.set(card, grade > 1 ? (row.get(card) ?? 0) + 1 : 0);
  return new Set([...row].flatMap(([card, recalled]) => (recalled >= TOLD_BY ? [card] : [])));
}

/** Of the reviews since an instant of cards that had been seen before: how many there were, and how many were recalled. */
export function recalledSince(reviews: readonly CardReview[], since: string): { readonly reviews: number; readonly recalled: number } {
  const counted = reviewsSince(reviews, since).filter(({ before }) => before !== null);
  return { reviews: counted.length, recalled: counted.filter(({ grade }) => grade > 1).length };
}

/** Of the learner who has not reviewed enough cards to tell. */
const USUAL_SECONDS = 30;
/** Two reviews further apart were not one after the other. */
const LONGEST_SECONDS = 180;
const ENOUGH = 10;
const LOOKED_AT = 200;

/** Seconds that a card takes this learner: the median of the time between reviews that followed one another. */
export function secondsPerCard(reviews: readonly CardReview[]): number {
  const times = reviews.slice(-LOOKED_AT).map(({ at }) => Date.parse(at) / 1000);
  const gaps = times
    .map((time, index) => time - (times[index - 1] ?? Number.NEGATIVE_INFINITY))
    .filter((gap) => gap > 0 && gap <= LONGEST_SECONDS)
    .sort((a, b) => a - b);
  return gaps.length < ENOUGH ? USUAL_SECONDS : (gaps[Math.floor(gaps.length / 2)] ?? USUAL_SECONDS);
}

/**
 * The reviews that the numbers of a screen are made from, oldest first: the latest of each card, those since an instant and
 * the last ones of all. Years of others would only be carried about.
 */
export function recentReviews(reviews: readonly CardReview[], since: string): CardReview[] {
  const seen = new Map<CardId, number>();
  const kept: CardReview[] = [];
  for (const [index, review] of [...reviews.entries()].reverse()) {
    const later = seen.get(review.card) ?? 0;
    seen.set(review.card, later + 1);
    if (later < TOLD_BY || review.at >= since || index >= reviews.length - LOOKED_AT) kept.push(review);
  }
  return kept.reverse();
}

/** How many cards of a selection were graded on a day and are not to be asked again now. */
export function doneOn(learner: Learner, cards: readonly CardId[], day: Day, asked: readonly CardId[]): number {
  const open = new Set(asked);
  const inDeck = new Set(cards);
  const graded = new Set(reviewsOn(learner.reviews, day).map(({ card }) => card));
  return [...graded].filter((card) => inDeck.has(card) && !open.has(card)).length;
}
