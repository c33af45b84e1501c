import { t } from '../../../shared/i18n.ts';
import { LOOP_STATUSES, type LoopStatus } from '../../../shared/rows.ts';
import styles from './LoopMark.module.css';

interface LoopMarkProps {
  readonly status: LoopStatus;
  readonly overdue?: boolean;
}

/** How far the loop has come, as a disc that fills, and whether the customer waits longer than was promised. */
export function LoopMark({ status, overdue = false }: LoopMarkProps) {
  return (
    <span className={styles.mark} title={overdue ? t('Overdue') : undefined}>
      <span className={styles.disc} data-status={status} data-overdue={overdue} aria-hidden>
        {overdue ? '!' : null}
      </span>
      <span className={styles.words}>
        <span className={styles.word}>{t(LOOP_STATUSES[status])}</span>
        {overdue ? <span className={styles.late}>{t('overdue')}</span> : null}
      </span>
    </span>
  );
}
