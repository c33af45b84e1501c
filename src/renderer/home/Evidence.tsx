import { useMemo } from 'react';
import { assumptionShare, EVIDENCE_ORDER } from '../../shared/analysis/evidence.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { useOpen } from '../data/navigation.ts';
import { useToday } from '../data/today.ts';
import { EvidenceMark } from '../ui/index.ts';
import styles from './Home.module.css';
import { Section } from './Section.tsx';

/** What the strategy rests on: its claims by how firmly they are shown. */
export function Evidence({ records }: { readonly records: readonly AnyRecord[] }) {
  const { openScreen } = useOpen();
  const today = useToday();
  const { claims, percent, levels } = useMemo(() => assumptionShare(records, today), [records, today]);
  if (percent === null) return null;
  return (
    <Section
      title={t('Evidence')}
      hint={t('{{percent}}% of {{claims}} claims are assumed', { percent, claims })}
      link={{ label: t('Open'), onOpen: () => openScreen('evidence') }}
    >
      <div className={styles.evidence}>
        <div className={styles.evidenceBar} aria-hidden>
          {EVIDENCE_ORDER.map((level) =>
            levels[level] > 0 ? <span key={level} data-level={level} style={{ flexGrow: levels[level] }} /> : null,
          )}
        </div>
        <ul className={styles.evidenceCounts}>
          {EVIDENCE_ORDER.map((level) => (
            <li key={level}>
              <EvidenceMark level={level} withWord /> <span className="tabular">{levels[level]}</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
