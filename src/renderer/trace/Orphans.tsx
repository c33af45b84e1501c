import { t } from '../../shared/i18n.ts';
import type { MatrixHead } from '../../shared/trace/index.ts';
import { shorten } from '../ui/text.ts';
import styles from './MatrixView.module.css';

interface OrphansProps {
  /** Those that nothing is linked to. */
  readonly heads: readonly MatrixHead[];
  readonly covered: number;
  readonly of: readonly MatrixHead[];
  /** "{{covered}} of {{total}} pains have a reliever". */
  readonly what: string;
  readonly onOpen: (head: MatrixHead) => void;
}

/** Most of them that are named. */
const MOST_SHOWN = 6;

/** The share that is covered, and the names of what is not. */
export function Orphans({ heads, covered, of, what, onOpen }: OrphansProps) {
  const total = of.length;
  return (
    <div className={styles.share}>
      <p className={styles.shareWords}>
        <span className={styles.percent}>{t('{{percent}} %', { percent: Math.round((100 * covered) / Math.max(1, total)) })}</span>
        {t(what, { covered, total })}
      </p>
      {heads.length > 0 && (
        <ul className={styles.orphans}>
          {heads.slice(0, MOST_SHOWN).map((head) => (
            <li key={head.key}>
              <button type="button" className={styles.orphan} onClick={() => onOpen(head)}>
                <span className={styles.circle} aria-hidden />
                {shorten(head.label, 60)}
              </button>
            </li>
          ))}
          {heads.length > MOST_SHOWN && <li className={styles.rest}>{t('and {{count}} more', { count: heads.length - MOST_SHOWN })}</li>}
        </ul>
      )}
    </div>
  );
}
