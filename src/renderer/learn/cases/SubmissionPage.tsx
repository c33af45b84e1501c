import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { makeContext } from '../../../shared/checks/index.ts';
import type { CheckContext } from '../../../shared/checks/model.ts';
import { formatDate } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { feedbackDocument, totalWords } from '../../../shared/learning/cases/feedback.ts';
import { latestOf, type Marks, marksSchema, totalOf } from '../../../shared/learning/cases/rubric.ts';
import { parseSubmission, type Submission, submissionText } from '../../../shared/learning/cases/submission.ts';
import { written } from '../../../shared/learning/cases/written.ts';
import type { Learner } from '../../../shared/learning/learner.ts';
import { z } from '../../../shared/zod.ts';
import { request } from '../../client.ts';
import { useToday } from '../../data/findings.ts';
import { useOpen } from '../../data/navigation.ts';
import { tell, tellError } from '../../data/notify.tsx';
import { unwrap } from '../../data/queries.ts';
import { useSession } from '../../data/session.ts';
import { startMaker } from '../../report/maker.ts';
import { Button, EmptyState, TextInput } from '../../ui/index.ts';
import { forget, keep, useKept } from '../kept.ts';
import { LearnPage } from '../LearnPage.tsx';
import { lookAt } from './actions.ts';
import type { Content } from './brief.ts';
import { RubricMarks } from './RubricMarks.tsx';
import styles from './SubmissionPage.module.css';
import { SubmittedWork } from './SubmittedWork.tsx';

/** A submission: marked by whoever teaches, and read by whoever handed it in. */
export function SubmissionPage({ learner, id }: { readonly learner: Learner; readonly id: string }) {
  const [text] = useKept(learner, `submission/${id}`, z.string(), '');
  const submission = useMemo(() => (text === '' ? null : parseSubmission(text)), [text]);
  if (!submission?.ok) {
    return (
      <LearnPage tab="cases" title={t('Submission')}>
        <EmptyState
          title={t('This submission is not there any more')}
          text={submission ? submission.error.message : t('Open its file again under “Mark a submission”.')}
        />
      </LearnPage>
    );
  }
  return <Opened learner={learner} submission={submission.value} text={text} />;
}

interface OpenedProps {
  readonly learner: Learner;
  readonly submission: Submission;
  readonly text: string;
}

function Opened({ learner, submission, text }: OpenedProps) {
  const { openLearn } = useOpen();
  const hasWorkspace = useSession(({ workspace }) => Boolean(workspace));
  const [marks, keepMarks] = useKept(learner, `marks/${submission.id}`, marksSchema, submission.marks ?? unmarked(submission));
  const [isMarking, setMarking] = useState(submission.marks === null);
  const setMarks = (next: Marks): void => keepMarks({ ...next, at: new Date().toISOString() });
  const changeMarks = (): void => {
    // A second person may have marked the file since it was marked here.
    keepMarks(latestOf(marks, submission.marks));
    setMarking(true);
  };
  const today = useToday();
  const content = useSubmitted(submission);
  const context = useMemo(() => (content ? makeContext({ ...content, today }) : null), [content, today]);
  const total = totalOf(submission.rubric, isMarking ? marks : submission.marks);
  const done = { ...submission, marks: isMarking ? marks : submission.marks };

  const save = async (): Promise<void> => {
    const saved = await request('submission.save', {
      text: submissionText({ ...submission, marks: { ...marks, at: new Date().toISOString() } }),
    });
    if (saved.ok)
      tell(
        t('The marked submission was saved to {{path}}. Send it back to {{student}}.', {
          path: saved.value.path,
          student: submission.student,
        }),
      );
    else tellError(saved.error);
  };
  const close = async (): Promise<void> => {
    openLearn('cases');
    await forget(`marks/${submission.id}`);
    await forget(`submission/${submission.id}`);
    tell(t('Taken off the list. The file is untouched.'), {
      label: t('Undo'),
      run: () => {
        keep(`submission/${submission.id}`, text);
        keep(`marks/${submission.id}`, marks);
      },
    });
  };

  return (
    <LearnPage tab="cases" title={submission.student}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.names}>
            <h1 className={styles.title}>{submission.student}</h1>
            <p className={styles.lead}>{submission.title}</p>
            <p className={styles.meta}>
              {t('Handed in {{day}}', { day: formatDate(submission.at.slice(0, 10)) })}
              {!isMarking && submission.marks
                ? ` · ${t('marked {{day}}', { day: formatDate(submission.marks.at.slice(0, 10)) })}${submission.marks.marker.trim() === '' ? '' : ` ${t('by {{marker}}', { marker: submission.marks.marker })}`}`
                : ''}
            </p>
          </div>
          <div className={styles.actions}>
            <Button variant="quiet" onClick={() => void close()}>
              {t('Take off the list')}
            </Button>
            {hasWorkspace ? <Button onClick={() => void lookAt(text)}>{t('Look at the strategy')}</Button> : null}
            {isMarking ? null : <Button onClick={changeMarks}>{t('Change the marks')}</Button>}
            <SavePdf submission={done} context={context} isFilled={!isMarking} />
            {isMarking ? (
              <Button variant="filled" onClick={() => void save()}>
                {t('Save marked submission')}
              </Button>
            ) : null}
          </div>
        </header>
        <div className={styles.columns}>
          <div className={styles.main}>
            {submission.remarks.trim() === '' ? null : (
              <section aria-labelledby="remarks">
                <h2 id="remarks" className={styles.heading}>
                  {t('Remarks by {{student}}', { student: submission.student })}
                </h2>
                <p className={styles.remarks}>{submission.remarks}</p>
              </section>
            )}
            {content && context ? <SubmittedWork learner={learner} submission={submission} content={content} context={context} /> : null}
          </div>
          <section className={styles.side} aria-labelledby="marks">
            <div className={styles.bar}>
              <h2 id="marks" className={styles.marksTitle}>
                {t('Marks')}
              </h2>
              <p className={styles.total} role="status">
                {totalWords(total)}
              </p>
            </div>
            <RubricMarks rubric={submission.rubric} marks={isMarking ? marks : submission.marks} onChange={isMarking ? setMarks : null} />
            <OnTheWhole marks={isMarking ? marks : submission.marks} onChange={isMarking ? setMarks : null} />
          </section>
        </div>
      </div>
    </LearnPage>
  );
}

const unmarked = ({ rubric }: Submission): Marks => ({
  criteria: rubric.map(({ id }) => ({ criterion: id, level: null, points: null, comment: '' })),
  comment: '',
  marker: '',
  at: new Date().toISOString(),
});

/** The submitted strategy as strategies are read; undefined while it is read. */
function useSubmitted({ id, strategy }: Submission): Content | undefined {
  const { data, error } = useQuery({
    queryKey: ['cases.submitted', id],
    queryFn: async () => unwrap(await request('cases.read', { text: JSON.stringify(written(strategy)) })),
  });
  if (error) throw error;
  return data;
}

interface OnTheWholeProps {
  readonly marks: Marks | null;
  /** Null where marks are only read. */
  readonly onChange: ((marks: Marks) => void) | null;
}

function OnTheWhole({ marks, onChange }: OnTheWholeProps) {
  if (!marks) return null;
  if (!onChange) {
    return marks.comment.trim() === '' ? null : (
      <>
        <h3 className={styles.label}>{t('On the whole')}</h3>
        <p className={styles.remarks}>{marks.comment}</p>
      </>
    );
  }
  return (
    <div data-own-undo>
      <p className={styles.label}>{t('On the whole')}</p>
      <TextInput label={t('On the whole')} look="area" value={marks.comment} onChange={(comment) => onChange({ ...marks, comment })} />
      <p className={styles.label}>{t('Marked by')}</p>
      <TextInput label={t('Marked by')} value={marks.marker} onChange={(marker) => onChange({ ...marks, marker: marker.slice(0, 300) })} />
    </div>
  );
}

interface SavePdfProps {
  readonly submission: Submission;
  readonly context: CheckContext | null;
  readonly isFilled: boolean;
}

/** The feedback as a PDF, made away from the screen. */
function SavePdf({ submission, context, isFilled }: SavePdfProps) {
  const [isMaking, setMaking] = useState(false);
  const make = async (): Promise<void> => {
    if (!context) return;
    setMaking(true);
    const maker = startMaker();
    try {
      const made = await maker.make({ input: feedbackDocument(submission, context), pictures: [], now: new Date().toISOString() });
      if (!made.ok) return tellError(made.error);
      const suggestedName = t('Feedback for {{student}}', { student: submission.student }).slice(0, 200);
      const saved = await request('report.save', { suggestedName, bytes: made.value.bytes });
      if (!saved.ok) return tellError(saved.error);
      tell(t('The feedback was saved to {{path}}.', { path: saved.value.path }));
      const boxes = new Set(made.value.missing.map(({ codePoint }) => codePoint)).size;
      if (boxes > 0) tell(plural(boxes, 'One character of it cannot be printed.', '{{count}} characters of it cannot be printed.'));
    } finally {
      maker.stop();
      setMaking(false);
    }
  };
  return (
    <Button
      variant={isFilled ? 'filled' : 'outline'}
      disabled={context === null || isMaking}
      aria-busy={isMaking}
      onClick={() => void make()}
    >
      {t('Save feedback as PDF')}
    </Button>
  );
}
