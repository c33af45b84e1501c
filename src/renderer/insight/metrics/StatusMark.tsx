import { CircleAlert, CircleCheck, CircleDashed, CircleDot, CircleMinus, type LucideIcon } from 'lucide-react';
import { STATUS_LABELS, targetWords } from '../../../shared/analysis/metric-words.ts';
import type { MetricStatus, ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { t } from '../../../shared/i18n.ts';
import styles from './StatusMark.module.css';

const ICONS: Record<MetricStatus, LucideIcon> = {
  'on-target': CircleCheck,
  close: CircleDot,
  behind: CircleAlert,
  open: CircleMinus,
  'no-data': CircleDashed,
};

/** Where a metric stands: an icon and a word, with the target beside it. */
export function StatusMark({ row, withTarget = true }: { readonly row: ScorecardRow; readonly withTarget?: boolean }) {
  const { status, target, metric } = row;
  const Icon = ICONS[status];
  return (
    <span className={styles.mark} data-status={status}>
      <Icon size={14} strokeWidth={2} aria-hidden className={styles.icon} />
      <span className={styles.word}>{t(STATUS_LABELS[status])}</span>
      {withTarget && target !== null && status !== 'no-data' ? (
        <span className={styles.target}>{t('target {{target}}', { target: targetWords(metric.data, target) })}</span>
      ) : null}
    </span>
  );
}
