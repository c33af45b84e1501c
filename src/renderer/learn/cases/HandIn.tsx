import { FileDown } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { t } from '../../../shared/i18n.ts';
import type { CaseWork, Learner } from '../../../shared/learning/learner.ts';
import { z } from '../../../shared/zod.ts';
import { request } from '../../client.ts';
import { newId } from '../../data/ids.ts';
import { tell, tellError } from '../../data/notify.tsx';
import { flushAll } from '../../data/pending.ts';
import { useSession } from '../../data/session.ts';
import { Button } from '../../ui/index.ts';
import { useKept } from '../kept.ts';
import { changeLearner } from '../learner.ts';
import type { CaseBrief } from './brief.ts';
import styles from './Form.module.css';
import { whereIs } from './whereabouts.ts';

const wordsSchema = z.strictObject({ student: z.string().max(300), remarks: z.string().max(50_000) });
type Words = z.output<typeof wordsSchema>;

interface HandInProps {
  readonly learner: Learner;
  readonly brief: CaseBrief;
  readonly work: CaseWork;
}

/** The strategy as a file for whoever marks it, with the learner's name and remarks. */
export function HandIn({ learner, brief, work }: HandInProps) {
  const isOpen = useSession((state) => whereIs(work, state) === 'open');
  const [kept, keep] = useKept(learner, `hand-in/${work.id}`, wordsSchema, { student: '', remarks: '' });
  const { register, control, handleSubmit, formState } = useForm<Words>({ defaultValues: kept });
  const typed = useWatch({ control });
  const ids = { student: useId(), remarks: useId(), fault: useId() };
  const { student = '', remarks = '' } = typed;
  useEffect(() => {
    if (student !== kept.student || remarks !== kept.remarks) keep({ student, remarks });
  }, [student, remarks, kept, keep]);

  const save = handleSubmit(async (words) => {
    if (!(await flushAll())) return;
    const at = new Date().toISOString();
    const saved = await request('submission.handIn', {
      strategyId: work.strategy,
      head: { id: newId(), assignment: brief.id, title: brief.title, tasks: brief.tasks, rubric: brief.rubric, ...words, at },
    });
    if (!saved.ok) return tellError(saved.error);
    await changeLearner('learner.putCase', { ...work, submittedAt: at });
    tell(t('The submission was saved to {{path}}. Send the file to whoever marks it.', { path: saved.value.path }));
  });

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} data-own-undo noValidate>
      <p className={styles.explain}>
        {t(
          'The file holds this strategy as it is now, the tasks, and what you write here. Nothing is sent anywhere; you pass it on yourself.',
        )}
      </p>
      <label className={styles.label} htmlFor={ids.student}>
        {t('Your name')}
      </label>
      <input
        id={ids.student}
        className={styles.input}
        maxLength={300}
        aria-invalid={formState.errors.student !== undefined}
        aria-describedby={formState.errors.student ? ids.fault : undefined}
        {...register('student', { validate: (value) => value.trim() !== '' })}
      />
      {formState.errors.student ? (
        <p id={ids.fault} className={styles.fault} role="alert">
          {t('Write your name, so that whoever marks it knows whose it is.')}
        </p>
      ) : null}
      <label className={styles.label} htmlFor={ids.remarks}>
        {t('Remarks')} <span className={styles.hint}>{t('what a reader should know before judging')}</span>
      </label>
      <textarea id={ids.remarks} className={styles.area} rows={7} maxLength={50_000} {...register('remarks')} />
      <div className={styles.actions}>
        <Button type="submit" variant="filled" icon={<FileDown size={15} aria-hidden />} disabled={!isOpen}>
          {t('Save the submission')}
        </Button>
        {isOpen ? null : <span className={styles.hint}>{t('Open the strategy of this case first.')}</span>}
      </div>
    </form>
  );
}
