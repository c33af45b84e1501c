import { Check } from 'lucide-react';
import { plural, t } from '../../../shared/i18n.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { classes } from '../../ui/index.ts';
import styles from './LessonContents.module.css';
import { LessonIcon } from './LessonIcon.tsx';
import { type Stop, stopsOf, stopTitle } from './progress.ts';

interface LessonContentsProps {
  readonly lesson: Lesson;
  /** The page that is shown, from 0. */
  readonly place: number;
  readonly isDone: boolean;
  readonly isPassed: (stop: Stop) => boolean;
  readonly onOpen: (place: number) => void;
}

/** What a lesson is for, and its pages with those that are behind one. */
export function LessonContents({ lesson, place, isDone, isPassed, onOpen }: LessonContentsProps) {
  return (
    <nav className={styles.side} aria-label={t('Pages of the lesson')}>
      <span className={styles.icon}>
        <LessonIcon lesson={lesson} size={20} />
      </span>
      <h1 className={styles.title}>{t(lesson.title)}</h1>
      <p className={styles.goal}>{t(lesson.goal)}</p>
      <p className={styles.minutes}>{isDone ? t('Done') : plural(lesson.minutes, 'About one minute', 'About {{count}} minutes')}</p>
      <ol className={styles.list}>
        {stopsOf(lesson).map((stop, index) => (
          <li key={stop.is === 'step' ? stop.index : stop.is} className={classes(stop.is === 'try' && styles.apart)}>
            <button type="button" className={styles.stop} aria-current={index === place ? 'step' : undefined} onClick={() => onOpen(index)}>
              <span className={classes(styles.mark, isPassed(stop) && styles.passed)} aria-hidden>
                {isPassed(stop) ? <Check size={11} strokeWidth={3} /> : stop.is === 'step' ? index + 1 : null}
              </span>
              <span className={styles.name}>
                {stopTitle(lesson, stop)}
                {isPassed(stop) ? <span className="visually-hidden"> {t('(done)')}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
