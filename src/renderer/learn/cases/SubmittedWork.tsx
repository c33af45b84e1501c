import { useMemo, useState } from 'react';
import { findingsOf } from '../../../shared/checks/index.ts';
import type { CheckContext } from '../../../shared/checks/model.ts';
import { frameworkOf, ownKinds } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { compareWithModel, type Side } from '../../../shared/learning/cases/compare.ts';
import type { Submission } from '../../../shared/learning/cases/submission.ts';
import { checkTask } from '../../../shared/learning/cases/task-checks.ts';
import type { Learner } from '../../../shared/learning/learner.ts';
import { recordsOf } from '../../../shared/records.ts';
import type { z } from '../../../shared/zod.ts';
import { SeverityMark } from '../../checks/SeverityMark.tsx';
import { countWords } from '../../checks/severity.ts';
import { useOpen } from '../../data/navigation.ts';
import { useSession } from '../../data/session.ts';
import { Button, EmptyState, Segmented } from '../../ui/index.ts';
import { useLearnContext } from '../context.ts';
import { storedOf } from '../kept.ts';
import { openStrategyOf } from './actions.ts';
import { type Content, modelOfSubmission } from './brief.ts';
import { Comparison } from './Comparison.tsx';
import { madeFrom, madeSchema } from './draft.ts';
import { useModel } from './ModelSolution.tsx';
import { atSubmission } from './places.ts';
import styles from './SubmissionPage.module.css';
import { TaskList } from './TaskList.tsx';
import { whereIs } from './whereabouts.ts';

/** Findings named at first. */
const MOST = 15;

interface SubmittedWorkProps {
  readonly learner: Learner;
  readonly submission: Submission;
  readonly content: Content;
  readonly context: CheckContext;
}

/** What the program can say of a submitted strategy: its tasks, its findings, and where there is one the model solution beside it. */
export function SubmittedWork({ learner, submission, content, context }: SubmittedWorkProps) {
  const [view, setView] = useState<'found' | 'model'>('found');
  const kept = useMemo(() => modelOfSubmission(submission, learner), [submission, learner]);
  const made = useMadeFrom(learner, submission);
  return (
    <>
      {kept || made ? (
        <div className={styles.views}>
          <Segmented<'found' | 'model'>
            label={t('What is shown')}
            options={[
              { value: 'found', label: t('What the program found') },
              { value: 'model', label: t('Beside the model solution') },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
      ) : null}
      {view === 'found' ? <Found submission={submission} context={context} /> : null}
      {view === 'model' && kept ? <BesideKept submission={submission} content={content} today={context.today} kept={kept} /> : null}
      {view === 'model' && !kept && made ? (
        <BesideOpen submission={submission} content={content} today={context.today} made={made} />
      ) : null}
    </>
  );
}

type Made = z.output<typeof madeSchema>;

/** The strategy of which this person made the assignment; null where somebody else made it, or it is gone. */
function useMadeFrom(learner: Learner, { assignment }: Submission): Made | null {
  const state = useSession((each) => each);
  const made = storedOf(learner, madeFrom(assignment), madeSchema);
  return made === null || whereIs(made, state) === 'removed' ? null : made;
}

interface BesideProps {
  readonly submission: Submission;
  readonly content: Content;
  readonly today: string;
}

function BesideKept({ kept, ...work }: BesideProps & { readonly kept: NonNullable<ReturnType<typeof modelOfSubmission>> }) {
  const model = useModel(kept, true);
  return model ? <Beside {...work} model={model} /> : null;
}

/** The model solution is the strategy of which the assignment was made, as it is now. */
function BesideOpen({ made, ...work }: BesideProps & { readonly made: Made }) {
  const { openLearn } = useOpen();
  const isOpen = useSession((state) => whereIs(made, state) === 'open');
  const model = useLearnContext();
  if (isOpen) return model ? <Beside {...work} model={model} /> : null;
  return (
    <EmptyState
      title={t('The model solution is not open')}
      text={t('It is the strategy of which you made this assignment.')}
      action={
        <Button onClick={() => void openStrategyOf(made, () => openLearn('cases', atSubmission(work.submission.id)))}>
          {t('Open its strategy')}
        </Button>
      }
    />
  );
}

function Beside({ submission, content, today, model }: BesideProps & { readonly model: Side }) {
  const comparison = useMemo(() => compareWithModel(content, model, submission.tasks, today), [content, model, submission, today]);
  return <Comparison comparison={comparison} ownLabel={submission.student} still />;
}

function Found({ submission, context }: Pick<SubmittedWorkProps, 'submission' | 'context'>) {
  const outcomes = useMemo(() => new Map(submission.tasks.map((task) => [task.id, checkTask(task, context)])), [submission, context]);
  const findings = useMemo(() => findingsOf(context), [context]);
  const counts = ownKinds.flatMap((kind) => {
    const count = recordsOf(context.records, kind).length;
    return count === 0 ? [] : [`${t(frameworkOf(kind).plural)} ${count}`];
  });
  return (
    <>
      <TaskList tasks={submission.tasks} outcomes={outcomes} isOpen={false} />
      <section aria-labelledby="findings" className={styles.found}>
        <h2 id="findings" className={styles.heading}>
          {t('What the checks find')}
        </h2>
        <p className={styles.small}>{findings.open.length === 0 ? t('The checks find nothing.') : countWords(findings.counts)}</p>
        <ul className={styles.findings}>
          {findings.open.slice(0, MOST).map(({ severity, sentence }) => (
            <li key={sentence}>
              <SeverityMark severity={severity} size={15} />
              {sentence}
            </li>
          ))}
        </ul>
        {findings.open.length > MOST ? (
          <p className={styles.small}>{t('and {{count}} more', { count: findings.open.length - MOST })}</p>
        ) : null}
      </section>
      <section aria-labelledby="holds" className={styles.found}>
        <h2 id="holds" className={styles.heading}>
          {t('What the strategy holds')}
        </h2>
        <p className={styles.small}>{counts.join(' · ')}</p>
      </section>
    </>
  );
}
