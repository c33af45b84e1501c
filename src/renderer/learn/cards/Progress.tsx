import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import styles from './Progress.module.css';

/** More than these cannot be told apart: one bar fills instead. */
const MOST_SEGMENTS = 30;

interface ProgressProps {
  readonly deck: string;
  readonly done: number;
  readonly total: number;
}

/** How far the day's cards have come: one segment for each, the one that is asked in ink. */
export function Progress({ deck, done, total }: ProgressProps) {
  const at = Math.min(done + 1, total);
  const places = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <div className={styles.row}>
      <span>{deck}</span>
      {total > MOST_SEGMENTS ? (
        <span className={styles.bar}>
          <span className={styles.fill} style={{ width: `${(100 * done) / total}%` }} />
        </span>
      ) : (
        <span className={styles.segments} aria-hidden>
          {places.map((place) => (
            <span key={place} className={classes(styles.segment, place < at && styles.done, place === at && styles.here)} />
          ))}
        </span>
      )}
      <span className={styles.count}>{t('{{at}} of {{total}}', { at: formatNumber(at), total: formatNumber(total) })}</span>
    </div>
  );
}
