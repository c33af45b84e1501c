import type { ReactNode } from 'react';
import type { Finding } from '../../shared/checks/model.ts';
import { t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { Button } from '../ui/index.ts';
import styles from './Findings.module.css';
import { SeverityMark } from './SeverityMark.tsx';
import { goTo, useFix } from './use-fix.ts';
import { Why } from './Why.tsx';

interface FindingRowProps {
  readonly finding: Finding;
  /** What stands under the reason. */
  readonly children?: ReactNode;
  /** Further buttons. */
  readonly actions?: ReactNode;
  /** Comes before the fix is done. */
  readonly onFix?: () => void;
}

/** One finding: its sign, what is wrong, why it matters, and what can be done about it. The sentence leads to its place. */
export function FindingRow({ finding, children, actions, onFix }: FindingRowProps) {
  const open = useOpen();
  const fix = useFix();
  return (
    <div className={styles.finding}>
      <span className={styles.sign}>
        <SeverityMark severity={finding.severity} />
      </span>
      <div className={styles.words}>
        <button type="button" className={styles.sentence} data-go onClick={() => goTo(open, finding)}>
          {finding.sentence}
        </button>
        <Why finding={finding} />
        {children}
      </div>
      <div className={styles.actions}>
        {actions}
        <Button
          size="small"
          data-fix
          aria-label={t('{{fix}}: {{finding}}', { fix: finding.fix.label, finding: finding.sentence })}
          onClick={() => {
            onFix?.();
            fix(finding);
          }}
        >
          {finding.fix.label}
        </Button>
      </div>
    </div>
  );
}
