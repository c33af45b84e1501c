import type { ReactNode } from 'react';
import { t } from '../../shared/i18n.ts';
import styles from './Panel.module.css';
import { SaveState } from './SaveState.tsx';
import { UndoButtons } from './UndoButtons.tsx';

export interface Crumb {
  readonly label: string;
  readonly onOpen?: (() => void) | undefined;
}

interface PanelProps {
  /** From the whole to the part; the last is where one is. */
  readonly crumbs: readonly Crumb[];
  readonly actions?: ReactNode;
  /** 'page' scrolls and pads by itself; 'whole' leaves both to what is inside. */
  readonly layout?: 'page' | 'whole';
  readonly children: ReactNode;
}

/** The main panel: a bar with where one is, whether it is saved, undo and redo, and below it the screen. */
export function Panel({ crumbs, actions, layout = 'page', children }: PanelProps) {
  return (
    <main id="main" className={styles.panel} tabIndex={-1}>
      <div className={styles.bar}>
        <nav className={styles.crumbs} aria-label={t('Where you are')}>
          {crumbs.map((crumb, index) => (
            <span key={crumb.label} className={styles.crumb}>
              {index > 0 ? (
                <span className={styles.slash} aria-hidden>
                  /
                </span>
              ) : null}
              {crumb.onOpen ? (
                <button type="button" className={styles.link} onClick={crumb.onOpen}>
                  {crumb.label}
                </button>
              ) : (
                <span className={styles.here} aria-current={index === crumbs.length - 1 ? 'page' : undefined} title={crumb.label}>
                  {crumb.label}
                </span>
              )}
            </span>
          ))}
        </nav>
        <SaveState />
        <UndoButtons />
        {actions ? (
          <>
            <span className={styles.rule} />
            {actions}
          </>
        ) : null}
      </div>
      <div className={layout === 'page' ? styles.page : styles.whole}>{children}</div>
    </main>
  );
}
