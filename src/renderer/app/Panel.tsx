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
  const here = crumbs.at(-1)?.label ?? '';
  return (
    <main id="main" className={styles.panel} tabIndex={-1}>
      <div className={styles.bar}>
        <nav className={styles.crumbs} aria-label={t('Where you are')}>
          {crumbs.slice(0, -1).map((crumb) => (
            <span key={crumb.label} className={styles.crumb}>
              <button type="button" className={styles.link} onClick={crumb.onOpen}>
                {crumb.label}
              </button>
              <span className={styles.slash} aria-hidden>
                /
              </span>
            </span>
          ))}
          <span className={styles.here} aria-current="page" title={here}>
            {here}
          </span>
        </nav>
        <SaveState />
        <UndoButtons />
        {actions ? (
          <>
            <span className={styles.rule} />
            <div className={styles.actions}>{actions}</div>
          </>
        ) : null}
      </div>
      <div className={layout === 'page' ? styles.page : styles.whole}>{children}</div>
    </main>
  );
}
