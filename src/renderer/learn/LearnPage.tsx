import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';
import { useOpen } from '../data/navigation.ts';
import { useSession } from '../data/session.ts';
import { Button } from '../ui/index.ts';
import styles from './LearnPage.module.css';
import { LEARN_TABS, type LearnTab, learnTabs } from './tabs.ts';

interface LearnPageProps {
  readonly tab: LearnTab;
  /** What is open within the tab: a lesson's or a case's name. */
  readonly title?: string;
  readonly actions?: ReactNode;
  /** 'page' scrolls and pads by itself; 'whole' leaves both to what is inside. */
  readonly layout?: 'page' | 'whole';
  readonly children: ReactNode;
}

/** The frame of every screen of learning. It needs no workspace: without one it stands alone, with a way back. */
export function LearnPage({ tab, title, actions, layout = 'page', children }: LearnPageProps) {
  const { openLearn, openHome, openWelcome } = useOpen();
  // A workspace without a strategy is named at home; without a workspace one goes back to the first screen.
  const goBack = useSession((state) => (state.workspace ? openHome : openWelcome));
  const alone = useSession((state) => state.strategyId === null);
  const body = (
    <>
      <div className={styles.bar}>
        <nav className={styles.tabs} aria-label={t('Learn')}>
          {learnTabs.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.tab}
              aria-current={each === tab ? 'page' : undefined}
              onClick={() => openLearn(each)}
            >
              {t(LEARN_TABS[each])}
            </button>
          ))}
        </nav>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      <div className={layout === 'page' ? styles.page : styles.whole}>{children}</div>
    </>
  );
  if (alone) {
    return (
      <main id="main" className={styles.alone} tabIndex={-1}>
        <div className={styles.head}>
          <Button variant="quiet" icon={<ArrowLeft size={16} aria-hidden />} onClick={goBack}>
            {t('Back')}
          </Button>
          <span className={styles.title}>{t('Learn')}</span>
        </div>
        <div className={styles.body}>{body}</div>
      </main>
    );
  }
  const tabCrumb = { label: t(LEARN_TABS[tab]), ...(title === undefined ? {} : { onOpen: () => openLearn(tab) }) };
  return (
    <Panel
      crumbs={[{ label: t('Learn'), onOpen: () => openLearn('cards') }, tabCrumb, ...(title === undefined ? [] : [{ label: title }])]}
      layout="whole"
    >
      <div className={styles.body}>{body}</div>
    </Panel>
  );
}
