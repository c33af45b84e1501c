import { ArrowRight } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import type { LessonProgress } from '../../../shared/learning/learner.ts';
import { lessons } from '../../../shared/learning/lessons.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { TOPICS } from '../../../shared/learning/topics.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button } from '../../ui/index.ts';
import { LearnPage } from '../LearnPage.tsx';
import { useLearner } from '../learner.ts';
import { LessonIcon } from './LessonIcon.tsx';
import styles from './Lessons.module.css';
import { nextLesson, percentOf, stateOf, stateWords } from './progress.ts';
import { StateRing } from './StateRing.tsx';

const NONE: readonly LessonProgress[] = [];
const topics = [...new Set(lessons.map(({ topic }) => topic))];

/** All lessons in their order, with how far one has come in each. */
export function LessonsScreen() {
  const learner = useLearner();
  const { openLesson } = useOpen();
  const kept = learner?.lessons ?? NONE;
  const done = lessons.filter(({ id }) => stateOf(kept.find(({ lesson }) => lesson === id)) === 'done').length;
  const next = learner && nextLesson(lessons, kept);
  const hasBegun = next !== undefined && stateOf(kept.find(({ lesson }) => lesson === next.id)) === 'begun';
  return (
    <LearnPage tab="lessons">
      <div className={styles.overview}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{t('Lessons')}</h1>
            <p className={styles.lead}>
              {t('One for each framework and each subject: short steps, an example, something to try in your own strategy.')}
            </p>
          </div>
          {next ? (
            <Button variant="filled" icon={<ArrowRight size={16} aria-hidden />} onClick={() => openLesson(next.id)}>
              {hasBegun ? t('Continue: {{lesson}}', { lesson: t(next.title) }) : t('Begin: {{lesson}}', { lesson: t(next.title) })}
            </Button>
          ) : null}
        </header>
        <div className={styles.overall}>
          <span className={styles.overallBar} aria-hidden>
            <span style={{ width: `${(100 * done) / Math.max(1, lessons.length)}%` }} />
          </span>
          <span className={styles.overallWords}>{t('{{done}} of {{all}} done', { done, all: lessons.length })}</span>
        </div>
        {topics.map((topic) => (
          <section key={topic} aria-labelledby={`lessons-${topic}`} className={styles.group}>
            <h2 id={`lessons-${topic}`} className={styles.groupName}>
              {t(TOPICS[topic])}
            </h2>
            <ul className="plain-list">
              {lessons
                .filter((lesson) => lesson.topic === topic)
                .map((lesson) => (
                  <Row key={lesson.id} lesson={lesson} progress={kept.find((each) => each.lesson === lesson.id)} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </LearnPage>
  );
}

function Row({ lesson, progress }: { readonly lesson: Lesson; readonly progress: LessonProgress | undefined }) {
  const { openLesson } = useOpen();
  const state = stateOf(progress);
  return (
    <li>
      <button type="button" className={styles.row} data-state={state} onClick={() => openLesson(lesson.id)}>
        <StateRing percent={percentOf(lesson, progress)} />
        <span className={styles.icon}>
          <LessonIcon lesson={lesson} />
        </span>
        <span className={styles.words}>
          <span className={styles.rowTitle}>{t(lesson.title)}</span>
          <span className={styles.goal}>{t(lesson.goal)}</span>
        </span>
        <span className={styles.state}>{stateWords(lesson, progress)}</span>
      </button>
    </li>
  );
}
