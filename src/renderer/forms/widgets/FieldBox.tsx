import { type ReactNode, useId } from 'react';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import type { Placed } from '../layout.ts';
import { FieldControl } from './FieldControl.tsx';
import styles from './widgets.module.css';

interface FieldBoxProps {
  readonly placed: Placed;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly label: string;
  readonly path: string;
  /** Shows the label of a block as a heading of its own. */
  readonly heading: boolean;
  /** What stands under the control. */
  readonly children?: ReactNode;
}

/** A field with its label, in the room it gets. */
export function FieldBox({ placed, value, onChange, label, path, heading, children }: FieldBoxProps) {
  const { field, room } = placed;
  const id = useId();
  const control = <FieldControl field={field} value={value} onChange={onChange} label={label} path={path} id={id} />;
  const own = t(field.label);
  switch (room) {
    case 'half':
    case 'full':
      return (
        <div className={classes(styles.boxed, room === 'full' && styles.full)} data-field={path}>
          <label htmlFor={id} className={styles.label}>
            {own}
          </label>
          {control}
          {children}
        </div>
      );
    case 'row':
      return (
        <div className={styles.row} data-field={path}>
          <span className={styles.rowLabel} aria-hidden>
            {field.widget.kind === 'flag' ? '' : own}
          </span>
          <div className={styles.rowControl}>
            {control}
            {children}
          </div>
        </div>
      );
    case 'side':
      return (
        <div data-field={path}>
          {control}
          {children}
        </div>
      );
    default:
      return (
        <div className={styles.block} data-field={path}>
          {heading && <h3 className={styles.blockLabel}>{own}</h3>}
          {control}
          {children}
        </div>
      );
  }
}
