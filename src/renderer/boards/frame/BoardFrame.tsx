import { Expand, Shrink } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../../shared/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { AnnounceContext, useAnnouncer } from './announce.ts';
import styles from './BoardFrame.module.css';
import { usePresent } from './usePresent.ts';

interface BoardFrameProps {
  /** Names the board. */
  readonly label: string;
  /** What its record is called: the heading while it is presented. */
  readonly title: string;
  /** What is on it in a few words and numbers, at the left of its bar. */
  readonly summary: ReactNode;
  /** Controls at the right of its bar. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** The bar above a board, its voice for screen readers, and the way to show it on the whole screen. */
export function BoardFrame({ label, title, summary, controls, children }: BoardFrameProps) {
  const { presenting, toggle, onKeyDown } = usePresent();
  const { announce, message } = useAnnouncer();
  return (
    <section aria-label={label} className={classes(styles.board, presenting && styles.presenting)} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        {presenting && <h2 className={styles.title}>{title}</h2>}
        <div className={styles.summary}>{summary}</div>
        <div className={styles.controls}>
          {controls}
          <Button icon={presenting ? <Shrink size={15} aria-hidden /> : <Expand size={15} aria-hidden />} onClick={toggle}>
            {presenting ? t('Leave full screen') : t('Present')}
          </Button>
        </div>
      </div>
      <AnnounceContext value={announce}>
        <div className={styles.body}>{children}</div>
      </AnnounceContext>
      <div role="status" className={styles.voice}>
        {message}
      </div>
    </section>
  );
}
