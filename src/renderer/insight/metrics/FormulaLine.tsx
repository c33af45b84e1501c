import { t } from '../../../shared/i18n.ts';
import styles from './FormulaLine.module.css';
import { formulaParts } from './formula-parts.ts';

interface FormulaLineProps {
  /** The formula with the numbers put in. */
  readonly substituted: string;
  /** What comes out, where it is written otherwise than in the formula. */
  readonly result?: string;
  /** Half a line after the result. */
  readonly note?: string | null;
}

/** A formula set in serif, with its fraction as one. It is read aloud as one line. */
export function FormulaLine({ substituted, result, note }: FormulaLineProps) {
  const parts = formulaParts(substituted);
  const out = parts.result === '' ? '' : (result ?? parts.result);
  return (
    <p className={styles.line}>
      <span className={styles.formula} aria-hidden>
        {parts.before !== '' && <span>{parts.before}</span>}
        {parts.fraction && (
          <span className={styles.fraction}>
            <span className={styles.over}>{parts.fraction.over}</span>
            <span>{parts.fraction.under}</span>
          </span>
        )}
        {out !== '' && (
          <>
            <span>=</span>
            <span className={styles.result}>{out}</span>
          </>
        )}
      </span>
      <span className="visually-hidden">{out === '' ? substituted : `${substituted.split(' = ')[0] ?? ''} = ${out}`}</span>
      {note ? <span className={styles.note}>{note}</span> : null}
      {out === '' && result !== undefined ? <span className={styles.note}>{t('Result: {{result}}', { result })}</span> : null}
    </p>
  );
}
