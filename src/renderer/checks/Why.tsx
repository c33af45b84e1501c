import { Tooltip } from '@mantine/core';
import type { Finding } from '../../shared/checks/model.ts';
import { t } from '../../shared/i18n.ts';
import styles from './Findings.module.css';
import { meaningOf, termIn } from './term.ts';

/** Why a finding matters, its term underlined; what the term means is shown when it is pointed at or has the focus. */
export function Why({ finding: { why, term } }: { readonly finding: Pick<Finding, 'why' | 'term'> }) {
  const parts = termIn(why, term);
  if (!parts) return <p className={styles.why}>{why}</p>;
  const meaning = meaningOf(term);
  return (
    <p className={styles.why}>
      {parts.before}
      {meaning === undefined ? (
        <span className={styles.term}>{parts.term}</span>
      ) : (
        <Tooltip label={t(meaning)} multiline w={280} openDelay={150} events={{ hover: true, focus: true, touch: true }}>
          <button type="button" className={styles.term}>
            {parts.term}
          </button>
        </Tooltip>
      )}
      {parts.after}
    </p>
  );
}
