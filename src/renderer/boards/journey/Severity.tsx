import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import styles from './Severity.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

/** A pain's severity before its words, as five small rising bars. */
export function Severity({ value }: { readonly value: number | null }) {
  const words = value === null ? t('severity not rated') : t('severity {{value}} of 5', { value });
  return (
    <span className={styles.bars} role="img" aria-label={words} title={words} data-part="severity">
      {STEPS.map((step) => (
        <span key={step} className={classes(styles.bar, value !== null && step <= value && styles.on)} style={{ height: 2 + step * 1.6 }} />
      ))}
    </span>
  );
}
