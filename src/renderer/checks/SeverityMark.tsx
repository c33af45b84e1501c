import { Info, TriangleAlert } from 'lucide-react';
import { SEVERITIES, type Severity } from '../../shared/checks/model.ts';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import styles from './SeverityMark.module.css';

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly size?: number;
  /** Says nothing to those who cannot see it: the word stands beside it. */
  readonly silent?: boolean;
}

/** Octagon: error. Triangle: warning. Ring with an i: hint. */
export function SeverityMark({ severity, size = 16, silent = false }: SeverityMarkProps) {
  const shape = <Shape severity={severity} size={size} />;
  return silent ? (
    <span className={styles.mark} aria-hidden>
      {shape}
    </span>
  ) : (
    <span className={styles.mark} role="img" aria-label={t(SEVERITIES[severity])}>
      {shape}
    </span>
  );
}

function Shape({ severity, size }: Required<Pick<SeverityMarkProps, 'severity' | 'size'>>) {
  switch (severity) {
    case 'error':
      return (
        <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
          <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" fill="var(--threat)" />
          <path d="M8 4.4v4.2" stroke="var(--paper)" strokeWidth={1.7} strokeLinecap="round" />
          <circle cx={8} cy={11.3} r={1} fill="var(--paper)" />
        </svg>
      );
    case 'warning':
      return <TriangleAlert size={size} strokeWidth={1.7} className={styles.warning} aria-hidden />;
    case 'hint':
      return <Info size={size} strokeWidth={1.6} className={styles.hint} aria-hidden />;
    default:
      return assertNever(severity);
  }
}
