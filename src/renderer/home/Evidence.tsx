import type { EVIDENCE_LEVELS } from '../../shared/frameworks/define.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { EvidenceMark } from '../ui/index.ts';
import styles from './Home.module.css';
import { Section } from './Section.tsx';

const LEVELS = ['validated', 'partial', 'assumption'] as const satisfies readonly (keyof typeof EVIDENCE_LEVELS)[];

/** What the strategy rests on: its claims by how firmly they are shown. */
export function Evidence({ records }: { readonly records: readonly AnyRecord[] }) {
  const claims = records.flatMap(({ data }) => data.evidence);
  if (claims.length === 0) return null;
  const counts = LEVELS.map((level) => ({ level, count: claims.filter((claim) => (claim.level ?? 'assumption') === level).length }));
  return (
    <Section title={t('Evidence')} hint={plural(claims.length, 'one claim', '{{count}} claims')}>
      <div className={styles.evidence}>
        <div className={styles.evidenceBar} aria-hidden>
          {counts.map(({ level, count }) => (count > 0 ? <span key={level} data-level={level} style={{ flexGrow: count }} /> : null))}
        </div>
        <ul className={styles.evidenceCounts}>
          {counts.map(({ level, count }) => (
            <li key={level}>
              <EvidenceMark level={level} withWord /> <span className="tabular">{count}</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
