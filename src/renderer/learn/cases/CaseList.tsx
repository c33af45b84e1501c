import { ClipboardCheck, FilePen, FolderOpen } from 'lucide-react';
import { useMemo } from 'react';
import { formatDate } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { parseAssignment } from '../../../shared/learning/cases/assignment.ts';
import { cases } from '../../../shared/learning/cases/cases.ts';
import type { CaseStudy } from '../../../shared/learning/cases/model.ts';
import { submissionNames } from '../../../shared/learning/cases/submission.ts';
import type { CaseWork, Learner } from '../../../shared/learning/learner.ts';
import { z } from '../../../shared/zod.ts';
import { useOpen } from '../../data/navigation.ts';
import { tell } from '../../data/notify.tsx';
import { useSession } from '../../data/session.ts';
import { Button } from '../../ui/index.ts';
import { keep, storedOf } from '../kept.ts';
import { LearnPage } from '../LearnPage.tsx';
import { changeLearner } from '../learner.ts';
import { beginCase, openAssignment, openSubmission } from './actions.ts';
import { SAMPLE_LABELS } from './brief.ts';
import styles from './CaseList.module.css';
import { NoWorkspace } from './NoWorkspace.tsx';
import { atSubmission, atWork, MAKE } from './places.ts';

/** The cases there are, what was begun of them, and what teachers and students do with files. */
export function CaseList({ learner }: { readonly learner: Learner }) {
  const { openLearn } = useOpen();
  const hasWorkspace = useSession(({ workspace }) => Boolean(workspace));
  const works = learner.cases.toReversed();
  const assignments = works.filter(({ assignment }) => assignment !== null);

  const takeAssignment = async (): Promise<void> => {
    const text = await openAssignment();
    const read = text === null ? null : parseAssignment(text);
    if (text === null || !read?.ok) return;
    // Whoever opens the file once more means to go on; to begin again is a button of the page.
    const begun = assignments.find((work) => work.case === read.value.id);
    if (begun) openLearn('cases', atWork(begun.id));
    else await beginCase({ assignment: text }, (work) => openLearn('cases', atWork(work.id)));
  };
  const takeSubmission = async (): Promise<void> => {
    const text = await openSubmission();
    if (text === null) return;
    const names = submissionNames(text);
    if (!names) return;
    keep(`submission/${names.id}`, text);
    openLearn('cases', atSubmission(names.id));
  };

  return (
    <LearnPage tab="cases">
      <div className={styles.page}>
        <h1 className={styles.title}>{t('Cases')}</h1>
        <p className={styles.lead}>
          {t(
            'A case gives you a company’s brief and data and hides the answer. You solve it in a strategy of your own; the program checks each task.',
          )}
        </p>
        {hasWorkspace ? null : <NoWorkspace />}
        <div className={styles.columns}>
          <div>
            <ul className="plain-list">
              {cases.map((study) => (
                <Study key={study.id} study={study} work={works.find((work) => work.assignment === null && work.case === study.id)} />
              ))}
            </ul>
            {assignments.length > 0 ? (
              <section aria-labelledby="assignments">
                <h2 id="assignments" className={styles.heading}>
                  {t('Assignments')}
                </h2>
                <ul className="plain-list">
                  {assignments.map((work) => (
                    <li key={work.id} className={styles.row}>
                      <button type="button" className={styles.entry} onClick={() => openLearn('cases', atWork(work.id))}>
                        <span className={styles.name}>{work.title}</span>
                        <span className={styles.meta}>{stateOf(work)}</span>
                      </button>
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={t('Take off the list: {{title}}', { title: work.title })}
                        onClick={() => void takeOff(work)}
                      >
                        {t('Take off the list')}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
          </div>
          <div className={styles.side}>
            <section aria-labelledby="learners">
              <h2 id="learners" className={styles.heading}>
                {t('From a teacher')}
              </h2>
              <p className={styles.text}>
                {hasWorkspace
                  ? t('Begin with the file you were given. After marking, open your submission again to read what was said.')
                  : t('An assignment is begun in an open workspace. Feedback can be read without one.')}
              </p>
              <div className={styles.buttons}>
                <Button disabled={!hasWorkspace} icon={<FolderOpen size={15} aria-hidden />} onClick={() => void takeAssignment()}>
                  {t('Open an assignment')}
                </Button>
                <Button variant="quiet" icon={<ClipboardCheck size={15} aria-hidden />} onClick={() => void takeSubmission()}>
                  {t('Read the feedback')}
                </Button>
              </div>
            </section>
            <section aria-labelledby="teachers">
              <h2 id="teachers" className={styles.heading}>
                {t('For teachers')}
              </h2>
              <p className={styles.text}>
                {t('Turn a strategy into an assignment with tasks and a rubric, and mark what comes back. Everything is a file.')}
              </p>
              <div className={styles.buttons}>
                <Button icon={<FilePen size={15} aria-hidden />} onClick={() => openLearn('cases', MAKE)}>
                  {t('Make an assignment')}
                </Button>
                <Button variant="quiet" icon={<ClipboardCheck size={15} aria-hidden />} onClick={() => void takeSubmission()}>
                  {t('Mark a submission')}
                </Button>
              </div>
            </section>
            <Submissions learner={learner} />
          </div>
        </div>
      </div>
    </LearnPage>
  );
}

/** The strategy stays in its workspace; only the entry goes. */
async function takeOff(work: CaseWork): Promise<void> {
  await changeLearner('learner.removeCase', { id: work.id });
  tell(t('Taken off the list. Its strategy is untouched.'), {
    label: t('Undo'),
    run: () => void changeLearner('learner.putCase', work),
  });
}

function stateOf(work: CaseWork): string {
  const day = (iso: string): string => formatDate(iso.slice(0, 10));
  if (work.submittedAt !== null) return t('Handed in {{day}}', { day: day(work.submittedAt) });
  if (work.shownAt !== null) return t('Compared {{day}}', { day: day(work.shownAt) });
  return t('Begun {{day}}', { day: day(work.startedAt) });
}

function Study({ study, work }: { readonly study: CaseStudy; readonly work: CaseWork | undefined }) {
  const { openLearn } = useOpen();
  const open = (): void => openLearn('cases', work ? atWork(work.id) : study.id);
  return (
    <li className={styles.study}>
      <div className={styles.words}>
        <p className={styles.eyebrow}>{t(SAMPLE_LABELS[study.sample])}</p>
        <h2 className={styles.caseTitle}>{t(study.title)}</h2>
        <p className={styles.focus}>{t(study.focus)}</p>
        <p className={styles.meta}>
          {t('{{tasks}} tasks, about {{minutes}} minutes', { tasks: study.tasks.length, minutes: study.minutes })}
          {work ? <span className={styles.state}>{stateOf(work)}</span> : null}
        </p>
      </div>
      <Button
        aria-label={work ? t('Go on: {{title}}', { title: t(study.title) }) : t('Read the case: {{title}}', { title: t(study.title) })}
        onClick={open}
      >
        {work ? t('Go on') : t('Read the case')}
      </Button>
    </li>
  );
}

function Submissions({ learner }: { readonly learner: Learner }) {
  const { openLearn } = useOpen();
  const listed = useMemo(
    () =>
      learner.drafts
        .filter(({ id }) => id.startsWith('submission/'))
        .toReversed()
        .flatMap(({ id }) => submissionNames(storedOf(learner, id, z.string()) ?? '') ?? []),
    [learner],
  );
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby="submissions">
      <h2 id="submissions" className={styles.heading}>
        {t('Submissions opened here')}
      </h2>
      <ul className="plain-list">
        {listed.map(({ id, title, student }) => (
          <li key={id} className={styles.row}>
            <button type="button" className={styles.entry} onClick={() => openLearn('cases', atSubmission(id))}>
              <span className={styles.name}>{student}</span>
              <span className={styles.meta}>{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
