import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { plural, t } from '../../../shared/i18n.ts';
import { type Feedback, LOOP_STATUSES, loopStatuses } from '../../../shared/rows.ts';
import { DateInput } from '../../ui/index.ts';
import { DAY_OF, type LoopChange, loopChange } from './loop.ts';
import styles from './Pane.module.css';

interface LoopStepsProps {
  readonly item: Feedback;
  readonly overdue: boolean;
  readonly today: string;
  /** Days; null while nothing is promised. */
  readonly answerWithin: number | null;
  readonly onChange: (change: LoopChange) => void;
}

/** The loop back to the customer: each step a button, with the day on which it was reached. */
export function LoopSteps({ item, overdue, today, answerWithin, onChange }: LoopStepsProps) {
  const reached = loopStatuses.indexOf(item.loop);
  return (
    <section className={styles.loop} aria-label={t('Closed loop')}>
      <h3 className={styles.heading}>{t('Closed loop')}</h3>
      <ol className={styles.steps}>
        {loopStatuses.map((status, place) => {
          const field = status === 'new' ? null : DAY_OF[status];
          const done = place <= reached;
          return (
            <li key={status} className={styles.step} data-done={done}>
              <button
                type="button"
                className={styles.stepButton}
                aria-pressed={item.loop === status}
                onClick={() => item.loop !== status && onChange(loopChange(status, today))}
              >
                {done ? <CircleCheck size={15} aria-hidden /> : <CircleDashed size={15} aria-hidden />}
                {t(LOOP_STATUSES[status])}
              </button>
              {field !== null && done ? (
                <span className={styles.stepDay}>
                  <DateInput
                    plain
                    label={t('{{status}} on', { status: t(LOOP_STATUSES[status]) })}
                    value={item[field]}
                    onChange={(day) => onChange({ [field]: day })}
                  />
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
      {overdue && answerWithin !== null ? (
        <p className={styles.late}>
          <CircleAlert size={14} aria-hidden />
          {plural(answerWithin, 'Overdue: an answer is promised within one day.', 'Overdue: an answer is promised within {{count}} days.')}
        </p>
      ) : null}
    </section>
  );
}
