import { CircleCheck } from 'lucide-react';
import { checks } from '../../shared/checks/index.ts';
import type { CheckId, Findings } from '../../shared/checks/model.ts';
import { plural, t } from '../../shared/i18n.ts';
import styles from './ChecksScreen.module.css';
import { countsByCheck } from './filter.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface AllChecksProps {
  readonly findings: Findings;
  /** The check whose findings alone are listed. */
  readonly chosen: CheckId | null;
  readonly onChoose: (check: CheckId | null) => void;
}

/** Everything that is checked, and whether it passes; one that does not shows its findings alone. */
export function AllChecks({ findings, chosen, onChoose }: AllChecksProps) {
  const { open, waived } = countsByCheck(findings);
  const passing = checks.filter(({ id }) => !open.has(id)).length;
  return (
    <section className={styles.all} aria-labelledby="all-checks">
      <h2 id="all-checks" className={styles.heading}>
        {t('All checks')}
        <span className={styles.hint}>{t('{{passing}} of {{all}} pass', { passing, all: checks.length })}</span>
      </h2>
      <ul className="plain-list">
        {checks.map(({ id, title, severity }) => {
          const count = open.get(id) ?? 0;
          const left = waived.get(id) ?? 0;
          const tail = left === 0 ? null : <span className={styles.leftCount}>{plural(left, '1 waived', '{{count}} waived')}</span>;
          return (
            <li key={id}>
              {count === 0 ? (
                <span className={styles.check}>
                  <CircleCheck size={14} className={styles.pass} role="img" aria-label={t('Passes')} />
                  <span className={styles.name}>{t(title)}</span>
                  {tail}
                </span>
              ) : (
                <button
                  type="button"
                  className={styles.check}
                  aria-pressed={chosen === id}
                  onClick={() => onChoose(chosen === id ? null : id)}
                >
                  <SeverityMark severity={severity} size={14} />
                  <span className={styles.name}>{t(title)}</span>
                  {tail}
                  <span className={styles.number}>{count}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
