import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { t } from '../../../shared/i18n.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { Button } from '../../ui/index.ts';
import { KeepPage } from './KeepPage.tsx';
import styles from './LessonScreen.module.css';
import { type Progress, type Stop, stopTitle } from './progress.ts';
import { ReviewPage } from './ReviewPage.tsx';
import { StepPage } from './StepPage.tsx';
import { TryPage } from './TryPage.tsx';

interface StopPageProps {
  readonly lesson: Lesson;
  readonly stop: Stop;
  readonly progress: Progress;
  readonly change: (next: (progress: Progress) => Progress) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One page of a lesson, with the way on and back. */
export function StopPage({ lesson, stop, progress, change, heading, onPrevious, onNext }: StopPageProps) {
  return (
    <>
      <p className={styles.over}>
        {stop.is === 'step' ? t('Step {{step}} of {{all}}', { step: stop.index + 1, all: lesson.steps.length }) : t(lesson.title)}
      </p>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {stopTitle(lesson, stop)}
      </h2>
      <Content lesson={lesson} stop={stop} progress={progress} change={change} />
      <footer className={styles.turn}>
        {onPrevious ? (
          <Button icon={<ArrowLeft size={15} aria-hidden />} onClick={onPrevious}>
            {t('Previous')}
          </Button>
        ) : (
          <span />
        )}
        {onNext ? (
          <span className={styles.next}>
            <span className={styles.keys} aria-hidden>
              <kbd>←</kbd> <kbd>→</kbd>
            </span>
            <Button variant={stop.is === 'step' ? 'filled' : 'outline'} onClick={onNext}>
              {t('Next')}
              <ArrowRight size={15} aria-hidden />
            </Button>
          </span>
        ) : null}
      </footer>
    </>
  );
}

function Content({ lesson, stop, progress, change }: Pick<StopPageProps, 'lesson' | 'stop' | 'progress' | 'change'>): ReactNode {
  switch (stop.is) {
    case 'step': {
      const step = lesson.steps[stop.index];
      return step ? <StepPage step={step} /> : null;
    }
    case 'try':
      return <TryPage lesson={lesson} progress={progress} change={change} />;
    case 'keep':
      return <KeepPage lesson={lesson} />;
    case 'review':
      return <ReviewPage lesson={lesson} progress={progress} change={change} />;
  }
}
