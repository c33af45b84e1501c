import type { CardReview, CardState, Learner, OwnCard } from './learner.ts';
import { inTime } from './merge-learner.ts';

/*
 * What a change makes of all that a learner has done. Main and the screen hold it alike, so that nothing is read again after
 * a grade: in years of learning it becomes megabytes.
 */

export const withState = (learner: Learner, state: CardState): Learner => ({
  ...learner,
  cards: [...learner.cards.filter(({ card }) => card !== state.card), state],
});

/** The card after a grade. */
export const withReview = (learner: Learner, review: CardReview): Learner => ({
  ...withState(learner, { ...stateOf(learner, review.card), schedule: review.after }),
  reviews: inTime([...learner.reviews, review]),
});

/** The card as it stood before a grade that is taken back. */
export const withoutReview = (learner: Learner, review: CardReview): Learner => ({
  ...withState(learner, { ...stateOf(learner, review.card), schedule: review.before }),
  reviews: learner.reviews.filter(({ id }) => id !== review.id),
});

export function withCards(learner: Learner, cards: readonly OwnCard[]): Learner {
  const fresh = new Set(cards.map(({ id }) => id));
  return { ...learner, own: [...learner.own.filter(({ id }) => !fresh.has(id)), ...cards] };
}

export const withCard = (learner: Learner, card: OwnCard): Learner => withCards(learner, [card]);

/** Where a card stands; one that was never graded has no schedule. */
export const stateOf = ({ cards }: Learner, card: CardState['card']): CardState =>
  cards.find((each) => each.card === card) ?? { card, schedule: null, suspended: false };
