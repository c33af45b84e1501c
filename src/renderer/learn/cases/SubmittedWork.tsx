import { useMemo, useState } from 'react';
import { findingsOf } from '../../../shared/checks/index.ts';
import type { CheckContext } from '../../../shared/checks/model.ts';
import { frameworkOf, ownKinds } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { caseOf } from '../../../shared/learning/cases/cases.ts';
import { compareWithModel } from '../../../shared/learning/cases/compare.ts';
import type { Submission } from '../../../shared/learning/cases/submission.ts';
import { checkTask } from '../../../shared/learning/cases/task-checks.ts';
import { recordsOf } from '../../../shared/records.ts';
import { SeverityMark } from '../../checks/SeverityMark.tsx';
import { countWords } from '../../checks/severity.ts';
import { Segmented } from '../../ui/index.ts';
import type { Content } from './brief.ts';
import { Comparison } from './Comparison.tsx';
import { useModel } from './ModelSolution.tsx';
import styles from './SubmissionPage.module.css';
import { TaskList } from './TaskList.tsx';

/** Findings named at first. */
const MOST = 15;

interface SubmittedWorkProps {
  readonly submission: Submission;
  readonly content: Content;
  readonly context: CheckContext;
}

/** What the program can say of a submitted strategy: its tasks, its findings, and where there is one the model solution beside it. */
export function SubmittedWork({ submission, content, context }: SubmittedWorkProps) {
  const study = caseOf(submission.assignment);
  const [view, setView] = useState<'found' | 'model'>('found');
  const model = useModel(study ? { sample: study.sample } : null, view === 'model');
  const comparison = useMemo(
    () => (view === 'model' && model ? compareWithModel(content, model, submission.tasks, context.today) : null),
    [view, model, content, submission, context],
  );
  return (
    <>
      {study ? (
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
      {comparison ? <Comparison comparison={comparison} ownLabel={submission.student} still /> : null}
    </>
  );
}

function Found({ submission, context }: Omit<SubmittedWorkProps, 'content'>) {
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
