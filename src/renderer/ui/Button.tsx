import { Tooltip } from '@mantine/core';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** 'filled' at most once a screen; 'outline' for the others; 'quiet' has no border. */
  readonly variant?: 'filled' | 'outline' | 'quiet';
  readonly size?: 'medium' | 'small';
  readonly danger?: boolean;
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant = 'outline', size = 'medium', danger = false, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(styles.button, styles[variant], size === 'small' && styles.small, danger && styles.danger, className)}
    >
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does, and to what: its name. */
  readonly label: string;
  /** What the tooltip says, where the name is long. */
  readonly tip?: string;
  readonly size?: 'medium' | 'small';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows an icon alone; 32 × 32, or 24 × 24 when small. */
export function IconButton({ label, tip = label, size = 'medium', className, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={tip} openDelay={500} withinPortal position="bottom">
      <button type="button" aria-label={label} {...rest} className={classes(styles.icon, size === 'small' && styles.iconSmall, className)}>
        {children}
      </button>
    </Tooltip>
  );
}
