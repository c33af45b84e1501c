import { ArrowRight, CircleCheck, CircleDashed, FilePlus2, FolderOpen } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import type { Lesson, TryOutcome } from '../../../shared/learning/model.ts';
import { SAMPLES, sampleNames } from '../../../shared/samples.ts';
import { newWorkspace, openSample, openWorkspace } from '../../app/workspaces.ts';
import { useOpen } from '../../data/navigation.ts';
import { useSession } from '../../data/session.ts';
import { Button, classes } from '../../ui/index.ts';
import { MarkedText } from '../term/MarkedText.tsx';
import styles from './LessonScreen.module.css';
import type { Progress } from './progress.ts';
import { setTried } from './progress-store.ts';
import { useTry } from './use-try.ts';
import { goToPlace, placeName } from './where.ts';

interface TryPageProps {
  readonly lesson: Lesson;
  readonly progress: Progress;
  readonly change: (next: (progress: Progress) => Progress) => void;
}

/** Something to do in one's own strategy, and how it stands there. */
export function TryPage({ lesson, progress, change }: TryPageProps) {
  const open = useOpen();
  const isOpen = useSession((state) => state.strategyId !== null);
  const outcome = useTry(lesson, progress, change);
  const { task, where } = lesson.tryIt;
  return (
    <>
      <p className={styles.text}>
        <MarkedText text={t(task)} />
      </p>
      <div role="status">{outcome ? <Outcome outcome={outcome} /> : null}</div>
      {progress.triedAt !== null && outcome?.done !== true ? (
        <p className={styles.note}>{t('You have done this once before; it is kept.')}</p>
      ) : null}
      {isOpen ? (
        <p className={styles.act}>
          <Button
            variant={outcome?.done === true ? 'outline' : 'filled'}
            icon={<ArrowRight size={15} aria-hidden />}
            onClick={() => {
              setTried(lesson.id);
              goToPlace(open, where);
            }}
          >
            {t('Go to {{place}}', { place: placeName(where) })}
          </Button>
        </p>
      ) : (
        <Unopened lesson={lesson} />
      )}
    </>
  );
}

export function Outcome({ outcome }: { readonly outcome: TryOutcome }) {
  return (
    <p className={classes(styles.outcome, outcome.done && styles.outcomeDone)}>
      {outcome.done ? <CircleCheck size={16} aria-hidden /> : <CircleDashed size={16} aria-hidden />}
      <span>
        <strong>{outcome.done ? t('Done.') : t('Not done yet.')}</strong> {outcome.says}
      </span>
    </p>
  );
}

/** Without a strategy there is nowhere to try it: a strip leads back here once there is one. */
function Unopened({ lesson }: { readonly lesson: Lesson }) {
  const opening = (open: () => Promise<boolean>) => async (): Promise<void> => {
    setTried(lesson.id);
    if (!(await open())) setTried(null);
  };
  return (
    <div className={styles.unopened}>
      <p>{t('No strategy is open. This is done in one of your own, or in a copy of a sample; a strip leads back to the lesson.')}</p>
      <p className={styles.act}>
        <Button icon={<FilePlus2 size={15} aria-hidden />} onClick={() => void opening(newWorkspace)()}>
          {t('New workspace')}
        </Button>
        <Button icon={<FolderOpen size={15} aria-hidden />} onClick={() => void opening(openWorkspace)()}>
          {t('Open…')}
        </Button>
      </p>
      <ul className={styles.samples}>
        {sampleNames.map((sample) => (
          <li key={sample}>
            <button type="button" className={styles.link} onClick={() => void opening(() => openSample(sample))()}>
              {t('Open a sample: {{name}}', { name: t(SAMPLES[sample]) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
