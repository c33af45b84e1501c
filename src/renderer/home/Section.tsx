import { type ReactNode, useId } from 'react';
import styles from './Home.module.css';

interface SectionProps {
  readonly title: string;
  /** Half a line beside the heading. */
  readonly hint?: string | undefined;
  readonly link?: { readonly label: string; readonly onOpen: () => void } | undefined;
  readonly children: ReactNode;
}

/** A part of the home screen: a heading on a line, and what stands below it. */
export function Section({ title, hint, link, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {hint ? <span className={styles.hint}>{hint}</span> : null}
        {link ? (
          <button type="button" className={styles.more} onClick={link.onOpen}>
            {link.label}
          </button>
        ) : null}
      </div>
      {children}
    </section>
  );
}
