import type { ReactNode } from 'react';
import styles from './LinkButton.module.css';

/** A way to another screen that reads like a link. */
export function LinkButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.link} onClick={onClick}>
      {children}
    </button>
  );
}
