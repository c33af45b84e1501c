import { plural, t } from '../../../shared/i18n.ts';
import type { LessonProgress } from '../../../shared/learning/learner.ts';
import { lessons } from '../../../shared/learning/lessons.ts';
import { useOpen } from '../../data/navigation.ts';
import { useLearner } from '../learner.ts';
import styles from './LessonList.module.css';
import { fewLessons, percentOf, stateOf, stateWords } from './progress.ts';
import { StateRing } from './StateRing.tsx';

const NONE: readonly LessonProgress[] = [];
const MOST = 8;

/** A few lessons beside the cards: those that are begun and those that come next. */
export function LessonList() {
  const { openLesson, openLearn } = useOpen();
  const kept = useLearner()?.lessons ?? NONE;
  const done = lessons.filter(({ id }) => stateOf(kept.find(({ lesson }) => lesson === id)) === 'done').length;
  return (
    <section aria-labelledby="lesson-list" className={styles.list}>
      <header className={styles.head}>
        <h2 id="lesson-list" className={styles.title}>
          {t('Lessons')}
        </h2>
        <span className={styles.count}>{t('{{done}} of {{all}} done', { done, all: lessons.length })}</span>
      </header>
      <ul className="plain-list">
        {fewLessons(lessons, kept, MOST).map((lesson) => {
          const progress = kept.find((each) => each.lesson === lesson.id);
          const state = stateOf(progress);
          return (
            <li key={lesson.id}>
              <button type="button" className={styles.row} onClick={() => openLesson(lesson.id)}>
                <StateRing percent={percentOf(lesson, progress)} size={14} />
                <span className={styles.name}>{t(lesson.title)}</span>
                <span className={styles.state} data-state={state}>
                  {state === 'begun' ? t('Continue') : stateWords(lesson, progress)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className={styles.all} onClick={() => openLearn('lessons')}>
        {plural(lessons.length, 'The lesson', 'All {{count}} lessons')}
      </button>
    </section>
  );
}
