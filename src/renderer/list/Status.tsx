import { STATUSES } from '../../shared/frameworks/define.ts';
import { t } from '../../shared/i18n.ts';
import styles from './List.module.css';

/** How far a record has come: empty, half and full disc beside the word. */
export function Status({ status }: { readonly status: keyof typeof STATUSES | null }) {
  const shown = status ?? 'draft';
  return (
    <span className={styles.status} data-status={shown}>
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden>
        <circle cx={6} cy={6} r={5} fill="none" stroke="currentColor" strokeWidth={1.5} />
        {shown === 'review' ? <path d="M6 1a5 5 0 0 1 0 10Z" fill="currentColor" transform="rotate(180 6 6)" /> : null}
        {shown === 'final' ? <circle cx={6} cy={6} r={5.5} fill="currentColor" /> : null}
      </svg>
      {t(STATUSES[shown])}
    </span>
  );
}
