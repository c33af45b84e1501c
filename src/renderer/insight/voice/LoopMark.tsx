import { CircleAlert, CircleCheck, CircleDashed, CircleDot, CircleDotDashed } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import { LOOP_STATUSES, type LoopStatus } from '../../../shared/rows.ts';
import styles from './LoopMark.module.css';

const ICONS = { new: CircleDashed, acknowledged: CircleDotDashed, acted: CircleDot, told: CircleCheck } as const;

interface LoopMarkProps {
  readonly status: LoopStatus;
  readonly overdue?: boolean;
}

/** Where an item stands in the closed loop, and whether the customer waits longer than was promised. */
export function LoopMark({ status, overdue = false }: LoopMarkProps) {
  const Icon = ICONS[status];
  return (
    <span className={styles.mark} data-status={status} title={overdue ? t('Overdue') : undefined}>
      {overdue ? <CircleAlert size={14} className={styles.overdue} aria-hidden /> : <Icon size={14} aria-hidden />}
      <span className={styles.words}>
        <span className={styles.word}>{t(LOOP_STATUSES[status])}</span>
        {overdue ? <span className={styles.late}>{t('overdue')}</span> : null}
      </span>
    </span>
  );
}
