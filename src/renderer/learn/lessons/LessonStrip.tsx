import { useRouterState } from '@tanstack/react-router';
import { CircleCheck, CircleDashed, GraduationCap } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import type { LessonId } from '../../../shared/learning/lesson-ids.ts';
import { lessonOf } from '../../../shared/learning/lessons.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { useHere } from '../../app/useHere.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, classes } from '../../ui/index.ts';
import styles from './LessonStrip.module.css';
import { setTried, useProgress } from './progress-store.ts';
import { useTry } from './use-try.ts';
import { goToPlace, placeName } from './where.ts';

/** Stays in view while one tries in the strategy what a lesson asks for: how it stands, and the way back. */
export default function LessonStrip({ id }: { readonly id: LessonId }) {
  const lesson = lessonOf(id);
  // A lesson’s page shows a task of its own: two ways to go would stand side by side.
  const isInLesson = useRouterState({ select: ({ location }) => location.pathname.startsWith('/learn/lesson/') });
  return lesson && !isInLesson ? <Strip lesson={lesson} /> : null;
}

function Strip({ lesson }: { readonly lesson: Lesson }) {
  const open = useOpen();
  const here = useHere();
  const [progress, change] = useProgress(lesson.id);
  const outcome = useTry(lesson, progress, change);
  const done = outcome?.done === true;
  const { where } = lesson.tryIt;
  const isThere = 'kind' in where ? here.kind === where.kind : here.screen === where.screen;
  return (
    <section aria-label={t('Lesson')} className={classes(styles.strip, done && styles.done)}>
      <GraduationCap size={16} strokeWidth={1.6} aria-hidden />
      <span className={styles.name} title={t(lesson.tryIt.task)}>
        {t(lesson.title)}
      </span>
      <span className={styles.says} role="status">
        {done ? <CircleCheck size={15} aria-hidden /> : <CircleDashed size={15} aria-hidden />}
        <span className={styles.words} title={outcome?.says}>
          {done ? <strong>{t('Done.')} </strong> : null}
          {outcome?.says}
        </span>
      </span>
      {done || isThere ? null : (
        <Button size="small" onClick={() => goToPlace(open, where)}>
          {t('Go to {{place}}', { place: placeName(where) })}
        </Button>
      )}
      <Button
        size="small"
        variant={done ? 'filled' : 'outline'}
        onClick={() => {
          setTried(null);
          open.openLesson(lesson.id);
        }}
      >
        {t('Back to the lesson')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onClick={() => {
          setTried(null);
          // The button goes with the strip.
          document.getElementById('main')?.focus({ preventScroll: true });
        }}
      >
        {t('Leave')}
      </Button>
    </section>
  );
}
