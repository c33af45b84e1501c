import { type ReactNode, useId } from 'react';
import { classes } from '../../ui/index.ts';
import styles from './Labelled.module.css';

interface LabelledProps {
  readonly label: string;
  /** What to put in, in half a line. */
  readonly hint?: string | undefined;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

/** A field of a dialog with its label over it. */
export function Labelled({ label, hint, wide = false, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={classes(styles.field, wide && styles.wide)}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </label>
      {children(id)}
    </div>
  );
}
