import { EVIDENCE_LEVELS } from '../../shared/frameworks/define.ts';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import styles from './EvidenceMark.module.css';

export type EvidenceLevel = keyof typeof EVIDENCE_LEVELS;

interface EvidenceMarkProps {
  readonly level: EvidenceLevel;
  /** Writes the level's word beside the mark; else the mark itself carries it as its name. */
  readonly withWord?: boolean;
}

/** Dashed ring: assumption. Half disc: partial. Disc with a tick: validated. */
export function EvidenceMark({ level, withWord = false }: EvidenceMarkProps) {
  const word = t(EVIDENCE_LEVELS[level]);
  const shape = (
    <svg width={12} height={12} viewBox="0 0 12 12" className={styles.svg} aria-hidden>
      <Shape level={level} />
    </svg>
  );
  return withWord ? (
    <span className={styles.mark}>
      {shape}
      {word}
    </span>
  ) : (
    <span className={styles.mark} role="img" aria-label={word}>
      {shape}
    </span>
  );
}

function Shape({ level }: { readonly level: EvidenceLevel }) {
  switch (level) {
    case 'assumption':
      return <circle cx={6} cy={6} r={5} className={styles.line} strokeDasharray="2.2 1.73" />;
    case 'partial':
      return (
        <>
          <circle cx={6} cy={6} r={5} className={styles.line} />
          <path d="M6 1a5 5 0 0 1 0 10Z" className={styles.fill} transform="rotate(180 6 6)" />
        </>
      );
    case 'validated':
      return (
        <>
          <circle cx={6} cy={6} r={5.6} className={styles.fill} />
          <path d="M3.6 6.2 5.3 7.9 8.4 4.5" className={styles.tick} />
        </>
      );
    default:
      return assertNever(level);
  }
}
