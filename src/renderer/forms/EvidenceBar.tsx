import { EVIDENCE_LEVELS } from '../../shared/frameworks/define.ts';
import { t } from '../../shared/i18n.ts';
import { itemsOf } from '../../shared/records.ts';
import { type EvidenceLevel, EvidenceMark } from '../ui/index.ts';
import styles from './RecordHeader.module.css';

const LEVELS = ['validated', 'partial', 'assumption'] as const satisfies readonly EvidenceLevel[];

/** How many claims of a record stand at each level, as a bar and in numbers. */
export function EvidenceBar({ evidence }: { readonly evidence: unknown }) {
  const claims = itemsOf(evidence);
  const counts = LEVELS.map((level) => ({ level, count: claims.filter((claim) => claim.level === level).length })).filter(
    ({ count }) => count > 0,
  );
  if (counts.length === 0) return <span className={`${styles.evidence} ${styles.none}`}>{t('No evidence yet')}</span>;
  return (
    <span className={styles.evidence}>
      {t('Evidence')}
      <span className={styles.bar} aria-hidden>
        {counts.map(({ level, count }) => (
          <span key={level} className={styles[level]} style={{ flexGrow: count }} />
        ))}
      </span>
      {counts.map(({ level, count }) => (
        <span key={level} className={styles.count} title={t(EVIDENCE_LEVELS[level])}>
          <EvidenceMark level={level} />
          {count}
        </span>
      ))}
    </span>
  );
}
