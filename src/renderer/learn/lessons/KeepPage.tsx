import { t } from '../../../shared/i18n.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { MarkedText } from '../term/MarkedText.tsx';
import { mustKnowCards } from './cards.ts';
import styles from './LessonScreen.module.css';
import { MakeCards } from './MakeCards.tsx';

/** The five things to keep of a lesson. */
export function KeepPage({ lesson }: { readonly lesson: Lesson }) {
  return (
    <>
      <ol className={styles.keep}>
        {lesson.mustKnow.map((sentence) => (
          <li key={sentence}>
            <MarkedText text={t(sentence)} />
          </li>
        ))}
      </ol>
      <p className={styles.act}>
        <MakeCards lesson={lesson} cards={mustKnowCards(lesson)} label={t('Make cards of these five')} />
      </p>
    </>
  );
}
