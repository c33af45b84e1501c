import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { t } from '../../../shared/i18n.ts';
import { lessons } from '../../../shared/learning/lessons.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { LearnPage } from '../LearnPage.tsx';
import { LessonContents } from './LessonContents.tsx';
import styles from './LessonScreen.module.css';
import { isPassed, type Progress, passed, placeOf, stopsOf } from './progress.ts';
import { setPlace, usePlace, useProgress } from './progress-store.ts';
import { StopPage } from './StopPage.tsx';
import { usePageKeys } from './use-page-keys.ts';

/** A lesson, one page at a time, from where it was left. */
export function LessonScreen() {
  const id = useParams({ strict: false }).lesson;
  const lesson = lessons.find((each) => each.id === id);
  const { openLearn } = useOpen();
  if (!lesson) {
    return (
      <LearnPage tab="lessons">
        <EmptyState
          title={t('This lesson is not here')}
          text={t('The list has every lesson there is.')}
          action={<Button onClick={() => openLearn('lessons')}>{t('All lessons')}</Button>}
        />
      </LearnPage>
    );
  }
  return (
    <LearnPage tab="lessons" title={t(lesson.title)} layout="whole">
      <Loaded key={lesson.id} lesson={lesson} />
    </LearnPage>
  );
}

function Loaded({ lesson }: { readonly lesson: Lesson }) {
  const [progress, change] = useProgress(lesson.id);
  // What one did in it is read in a moment: an empty frame is calmer than a flash of the first page.
  if (!progress) return null;
  return <Pages lesson={lesson} progress={progress} change={change} />;
}

interface PagesProps {
  readonly lesson: Lesson;
  readonly progress: Progress;
  readonly change: (next: (progress: Progress) => Progress) => void;
}

function Pages({ lesson, progress, change }: PagesProps) {
  const stops = stopsOf(lesson);
  const left = usePlace(lesson.id);
  const place = Math.min(left ?? placeOf(lesson, progress), stops.length - 1);
  const stop = stops[place];
  const middle = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);

  // The page that is turned to begins at its top, and is read from its heading.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    middle.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    if (left === undefined) setPlace(lesson.id, place);
  }, [lesson.id, left, place]);

  const goTo = (to: number): void => {
    if (to < 0 || to >= stops.length) return;
    // To turn a page is to have read it.
    if (to === place + 1 && stop) change((before) => passed(before, stop));
    setPlace(lesson.id, to);
  };
  usePageKeys(
    () => goTo(place - 1),
    () => goTo(place + 1),
  );

  if (!stop) return null;
  return (
    <div className={styles.body}>
      <LessonContents
        lesson={lesson}
        place={place}
        isDone={progress.doneAt !== null}
        isPassed={(each) => isPassed(lesson, progress, each)}
        onOpen={goTo}
      />
      <div ref={middle} className={styles.middle}>
        <article className={styles.page}>
          <StopPage
            lesson={lesson}
            stop={stop}
            progress={progress}
            change={change}
            heading={heading}
            onPrevious={place > 0 ? () => goTo(place - 1) : undefined}
            onNext={place < stops.length - 1 ? () => goTo(place + 1) : undefined}
          />
        </article>
      </div>
    </div>
  );
}
