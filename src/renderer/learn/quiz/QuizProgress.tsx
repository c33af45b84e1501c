import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import styles from './QuizProgress.module.css';

interface QuizProgressProps {
  readonly name: string;
  /** Place of the question that is shown, from 0. */
  readonly at: number;
  /** For each question whether it was right; null while that is not told. */
  readonly rights: readonly (boolean | null)[];
}

/** How far the quiz has come: a segment for each question, the one that is asked in ink. Wrong ones are low. */
export function QuizProgress({ name, at, rights }: QuizProgressProps) {
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <span className={styles.segments} aria-hidden>
        {rights
          .map((right, index) => ({ right, index }))
          .map(({ right, index }) => (
            <span
              key={index}
              className={classes(
                styles.segment,
                right === true && styles.right,
                right === false && styles.wrong,
                index === at && right === null && styles.here,
                index < at && right === null && styles.passed,
              )}
            />
          ))}
      </span>
      <span className={styles.count}>{t('{{at}} of {{total}}', { at: at + 1, total: rights.length })}</span>
    </div>
  );
}
