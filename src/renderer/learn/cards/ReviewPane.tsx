import { Pause, Pencil, Undo2 } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { t } from '../../../shared/i18n.ts';
import { withState } from '../../../shared/learning/change-learner.ts';
import type { CardId, Grade, Learner } from '../../../shared/learning/learner.ts';
import { isTermId } from '../../../shared/learning/terms.ts';
import { tell } from '../../data/notify.tsx';
import { Button } from '../../ui/index.ts';
import { changeLearner } from '../learner.ts';
import { askForCard } from './CardForm.tsx';
import { backOf, CardView, type Face, frontOf } from './CardView.tsx';
import { DoneView } from './DoneView.tsx';
import { GradeButtons } from './GradeButtons.tsx';
import { Progress } from './Progress.tsx';
import styles from './ReviewPane.module.css';
import { useKeys } from './use-keys.ts';
import type { Review } from './use-review.ts';
import { seenWords } from './words.ts';

interface ReviewPaneProps {
  readonly learner: Learner;
  readonly review: Review;
}

function faceOf(learner: Learner, card: CardId | null): Face | null {
  if (card === null) return null;
  const term = card.startsWith('term:') ? card.slice(5) : '';
  if (isTermId(term)) return { kind: 'term', term };
  const own = learner.own.find(({ id }) => id === card);
  return own ? { kind: 'own', own } : null;
}

/** The card that is asked, and what one does with it: turn it, grade it, put it aside. */
export function ReviewPane({ learner, review }: ReviewPaneProps) {
  const { card, schedule, turned, turn, grade, undo, canUndo, deck, done, total, now } = review;
  const face = faceOf(learner, card);
  const show = useRef<HTMLButtonElement>(null);
  const pane = useRef<HTMLElement>(null);
  const moved = useRef(false);

  // The next card's button takes over from what was pressed, which may be gone.
  useEffect(() => {
    if (moved.current && !turned && card !== null) {
      moved.current = false;
      show.current?.focus({ preventScroll: true });
      pane.current?.scrollTo({ top: 0 });
    }
  }, [card, turned]);

  // Whoever comes here or chooses a deck wants to begin: Space turns the card from here.
  const shownDeck = deck?.id;
  useEffect(() => {
    if (shownDeck !== null) show.current?.focus({ preventScroll: true });
  }, [shownDeck]);

  const giveGrade = useCallback(
    (given: Grade): void => {
      moved.current = true;
      void grade(given);
    },
    [grade],
  );

  const suspend = (): void => {
    if (card === null || !face) return;
    const name = frontOf(face);
    moved.current = true;
    void changeLearner('learner.suspend', { card, suspended: true }, withState).then((state) => {
      if (!state) return;
      const takeIn = (): void => void changeLearner('learner.suspend', { card, suspended: false }, withState);
      tell(t('“{{card}}” is left out of reviews.', { card: name }), { label: t('Take it in again'), run: takeIn });
    });
  };

  const takeBack = (): void => {
    moved.current = true;
    void undo();
  };

  useKeys({
    onTurn: face && !turned ? turn : null,
    onGrade: turned ? giveGrade : null,
    onUndo: canUndo ? takeBack : null,
    onSuspend: face ? suspend : null,
  });

  return (
    <section ref={pane} className={styles.pane} aria-label={t('Review')}>
      {face ? (
        <>
          <Progress deck={deck?.name ?? t('All due cards')} done={done} total={total} />
          <CardView face={face} turned={turned} onTurn={turn} />
        </>
      ) : (
        <DoneView review={review} />
      )}
      <div className={styles.below}>
        {face ? (
          turned ? (
            <GradeButtons schedule={schedule} settings={learner.settings} now={now} onGrade={giveGrade} />
          ) : (
            <button ref={show} type="button" className={styles.show} onClick={turn} aria-keyshortcuts="Space">
              {t('Show the answer')}
              <kbd>{t('Space')}</kbd>
            </button>
          )
        ) : null}
        <div className={styles.foot}>
          <Button
            size="small"
            variant="quiet"
            icon={<Undo2 size={14} aria-hidden />}
            aria-keyshortcuts="U"
            disabled={!canUndo}
            onClick={takeBack}
          >
            {t('Undo the last grade')}
          </Button>
          {face?.kind === 'own' ? (
            <Button size="small" variant="quiet" icon={<Pencil size={14} aria-hidden />} onClick={() => void askForCard(face.own)}>
              {t('Edit')}
            </Button>
          ) : null}
          {face ? (
            <Button size="small" variant="quiet" icon={<Pause size={14} aria-hidden />} aria-keyshortcuts="S" onClick={suspend}>
              {t('Suspend')}
            </Button>
          ) : null}
          <span className={styles.seen}>
            {face ? (schedule ? seenWords(schedule.reps, schedule.lastReview, now) : t('New: never seen before')) : null}
          </span>
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {face === null
          ? t('Nothing is due.')
          : turned
            ? t('Answer: {{answer}}', { answer: backOf(face) })
            : t('Question: {{question}}', { question: frontOf(face) })}
      </p>
    </section>
  );
}
