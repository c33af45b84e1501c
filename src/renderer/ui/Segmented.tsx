import { useId } from 'react';
import { classes } from './classes.ts';
import styles from './Segmented.module.css';

interface SegmentedProps<V extends string> {
  /** Names the group. */
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** null while nothing is chosen. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** Takes the choice away: a click on the chosen one, Backspace or Delete. */
  readonly onClear?: () => void;
  readonly size?: 'medium' | 'small';
}

/** A few choices side by side; one radio group. */
export function Segmented<V extends string>({ label, options, value, onChange, onClear, size = 'medium' }: SegmentedProps<V>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes(styles.group, size === 'small' && styles.small)}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onClick={() => option.value === value && onClear?.()}
            onKeyDown={(event) => (event.key === 'Backspace' || event.key === 'Delete') && onClear?.()}
          />
          <span className={styles.text}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
