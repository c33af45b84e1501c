import { useId, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import type { InputLook } from './NumberInput.tsx';

interface DateInputProps extends InputLook {
  /** YYYY-MM-DD. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day. Half a date is kept on the screen, said to be half, and not saved. */
export function DateInput({ label, plain = false, id, value, onChange }: DateInputProps) {
  const [half, setHalf] = useState(false);
  const problemId = useId();
  return (
    <span className={styles.wrap}>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        className={classes(styles.input, styles.date, plain && styles.plain, value === null && styles.empty)}
        aria-label={label}
        aria-invalid={half}
        aria-describedby={half ? problemId : undefined}
        value={value ?? ''}
        onChange={(event) => {
          const { value: day, validity } = event.currentTarget;
          const whole = validity.valid;
          setHalf(false);
          if (whole && day !== (value ?? '')) onChange(day === '' ? null : day);
        }}
        onBlur={(event) => setHalf(!event.currentTarget.validity.valid)}
      />
      {half && (
        <span id={problemId} className={styles.problem} role="alert">
          {t('This date is not complete, or not a day between 1900 and 2199. It is not saved.')}
        </span>
      )}
    </span>
  );
}
