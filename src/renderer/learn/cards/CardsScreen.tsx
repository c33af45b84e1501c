import { t } from '../../../shared/i18n.ts';
import type { Learner } from '../../../shared/learning/learner.ts';
import { LearnPage } from '../LearnPage.tsx';
import { useLearner } from '../learner.ts';
import { LessonList } from '../lessons/LessonList.tsx';
import { WorkspaceQuestion } from '../quiz/WorkspaceQuestion.tsx';
import { CardActions } from './CardActions.tsx';
import styles from './CardsScreen.module.css';
import { DecksPane } from './DecksPane.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { useReview } from './use-review.ts';

/** Cards that are due, one after the other, between the decks and what else there is to learn. */
export function CardsScreen() {
  const learner = useLearner();
  if (!learner) return <LearnPage tab="cards">{null}</LearnPage>;
  return <Cards learner={learner} />;
}

function Cards({ learner }: { readonly learner: Learner }) {
  const review = useReview(learner);
  return (
    <LearnPage tab="cards" layout="whole" actions={<CardActions learner={learner} deck={review.deck} />}>
      <div className={styles.frame}>
        <div className={styles.panes}>
          <DecksPane learner={learner} review={review} />
          <ReviewPane learner={learner} review={review} />
          <aside className={styles.side} aria-label={t('More to learn')} data-own-keys>
            <WorkspaceQuestion />
            <div className={styles.lessons}>
              <LessonList />
            </div>
          </aside>
        </div>
      </div>
    </LearnPage>
  );
}
