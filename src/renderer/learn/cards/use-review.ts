import { useMemo, useRef, useState } from 'react';
import { withoutReview, withReview } from '../../../shared/learning/change-learner.ts';
import { type Deck, decksOf, doneOn, queueOf } from '../../../shared/learning/decks.ts';
import type { CardId, Grade, Learner, Schedule } from '../../../shared/learning/learner.ts';
import { changeLearner } from '../learner.ts';
import { localDays } from './day.ts';
import { useNow } from './use-now.ts';

/** New cards that are offered at once beyond the day's limit. */
const MORE_NEW = 10;

export interface Review {
  readonly decks: readonly Deck[];
  /** null for all cards. */
  readonly deck: Deck | null;
  readonly chooseDeck: (id: Deck['id'] | null) => void;
  readonly now: Date;
  /** The card that is asked; null when none is due. */
  readonly card: CardId | null;
  readonly schedule: Schedule | null;
  readonly turned: boolean;
  readonly turn: () => void;
  readonly grade: (grade: Grade) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly canUndo: boolean;
  /** Cards of the selection that were graded today and are not asked again now, and those with what is asked. */
  readonly done: number;
  readonly total: number;
  readonly next: string | null;
  /** Cards being learned that come later today, and may come now. */
  readonly later: number;
  readonly learnAhead: () => void;
  /** New cards that are left for other days, and may come today. */
  readonly waiting: number;
  readonly moreNew: () => void;
}

/** Goes through the cards that are due: one is shown, turned and graded, and the next one comes. */
export function useReview(learner: Learner): Review {
  const now = useNow();
  const [deckId, setDeckId] = useState<Deck['id'] | null>(null);
  const [ahead, setAhead] = useState(false);
  const [extra, setExtra] = useState(0);
  const [held, setHeld] = useState<CardId | null>(null);
  const [takenBack, setTakenBack] = useState<CardId | null>(null);
  const [turnedAt, setTurnedAt] = useState('');
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const graded = useRef<string | null>(null);

  const decks = useMemo(() => decksOf(learner.own), [learner.own]);
  const deck = decks.find(({ id }) => id === deckId) ?? null;
  const cards = useMemo(() => (deck ? deck.cards : decks.flatMap((each) => each.cards)), [deck, decks]);
  const { queue, order, done } = useMemo(() => {
    const [today] = localDays(now, 1);
    const of = queueOf(learner, cards, today, now.toISOString(), extra);
    const asked = ahead ? [...of.now, ...of.later] : of.now;
    return { queue: of, order: asked, done: doneOn(learner, cards, today, asked) };
  }, [learner, cards, now, extra, ahead]);
  // A card that is shown stays until it is graded, also when another one comes due in the meantime. One whose grade was
  // taken back comes at once.
  const card = [takenBack, held].find((each) => each !== null && order.includes(each)) ?? order[0] ?? null;
  if (card !== held) setHeld(card);

  const schedule = learner.cards.find((state) => state.card === card)?.schedule ?? null;
  const key = `${card ?? ''} ${schedule?.reps ?? 0}`;

  // Whoever types fast loses no key: what is asked for while something is stored comes after it.
  const inTurn = async (work: () => Promise<unknown>): Promise<void> => {
    const after = before.current.then(work);
    before.current = after.catch(() => undefined);
    await after;
  };

  return {
    decks,
    deck,
    chooseDeck: (id) => {
      setDeckId(id);
      setTurnedAt('');
      setTakenBack(null);
      setAhead(false);
    },
    now,
    card,
    schedule,
    turned: card !== null && turnedAt === key,
    turn: () => setTurnedAt(key),
    grade: async (grade) => {
      // A key that is held down grades once.
      if (card === null || turnedAt !== key || graded.current === key) return;
      graded.current = key;
      setTurnedAt('');
      setTakenBack(null);
      await inTurn(async () => {
        const stored = await changeLearner('learner.grade', { card, grade, reps: schedule?.reps ?? 0 }, withReview);
        if (!stored) graded.current = null;
      });
    },
    undo: () =>
      inTurn(async () => {
        const review = await changeLearner('learner.undoGrade', undefined, withoutReview);
        graded.current = null;
        if (review) setTakenBack(review.card);
      }),
    canUndo: learner.reviews.length > 0,
    done,
    total: done + order.length,
    next: queue.next,
    later: queue.later.length,
    learnAhead: () => setAhead(true),
    waiting: queue.waiting,
    moreNew: () => setExtra(extra + MORE_NEW),
  };
}
