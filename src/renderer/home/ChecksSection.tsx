import { findingKey } from '../../shared/checks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { FindingRow } from '../checks/FindingRow.tsx';
import { countWords } from '../checks/severity.ts';
import { useFindings } from '../data/findings.ts';
import { useOpen } from '../data/navigation.ts';
import styles from './ChecksSection.module.css';
import { Section } from './Section.tsx';

export { SeverityMark } from '../checks/SeverityMark.tsx';
export { worstSeverity } from '../checks/severity.ts';

const MOST_SHOWN = 4;

/** What does not hold together, the worst first. */
export function ChecksSection() {
  const findings = useFindings();
  const { openScreen } = useOpen();
  const { open, waived, counts } = findings;
  const all = open.length;
  return (
    <Section
      title={t('Checks')}
      hint={all === 0 ? undefined : countWords(counts)}
      link={{
        label: all === 0 ? t('All checks') : plural(all, 'The finding', 'All {{count}} findings'),
        onOpen: () => openScreen('checks'),
      }}
    >
      {all === 0 ? (
        <p className={styles.calm}>
          {waived.length === 0
            ? t('Nothing is broken.')
            : plural(waived.length, 'Nothing is open; one finding is waived.', 'Nothing is open; {{count}} findings are waived.')}
        </p>
      ) : (
        <ul className="plain-list">
          {open.slice(0, MOST_SHOWN).map((finding) => (
            <li key={findingKey(finding)} className={styles.row}>
              <FindingRow finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
