import { useMediaQuery } from '@mantine/hooks';
import { ModalsProvider } from '@mantine/modals';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { t } from '../../shared/i18n.ts';
import { usePreferences } from '../data/preferences.ts';
import { queries } from '../data/queries.ts';
import { useSession } from '../data/session.ts';
import { useStrategy } from '../data/strategy.ts';
import { useTried } from '../learn/lessons/progress-store.ts';
import { holdsEndlessWord, setEndless, watchPastes } from './endless.ts';
import { FirstStrategy } from './FirstStrategy.tsx';
import { Palette } from './Palette.tsx';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';
import { Sidebar } from './Sidebar.tsx';
import { ROOMY, useView } from './view.ts';

// It brings all lessons with it, which only who is learning needs.
const LessonStrip = lazy(() => import('../learn/lessons/LessonStrip.tsx'));

/** Below this width the sidebar folds to its rail by itself. */
const NARROW = '(max-width: 1199px)';

/** The frame of every screen that shows a strategy. */
export function Shell() {
  const strategyId = useSession((state) => state.strategyId);
  // What the outlet shows, which on the way from one screen to another is not yet where the address leads.
  const isLearn = useRouterState({ select: ({ matches }) => matches.some(({ pathname }) => pathname.startsWith('/learn/')) });
  if (strategyId === null) {
    if (!isLearn) return <FirstStrategy />;
    return (
      <ModalsProvider>
        <Outlet />
      </ModalsProvider>
    );
  }
  return (
    <ModalsProvider>
      <ShellOf key={strategyId} strategyId={strategyId} />
    </ModalsProvider>
  );
}

function ShellOf({ strategyId }: { readonly strategyId: string }) {
  const records = useQuery(queries.records(strategyId));
  if (records.error) throw records.error;
  // The first reading takes a few milliseconds: an empty frame is calmer than a flash of something else.
  if (!records.data) return <div className={styles.frame} />;
  return <Frame />;
}

function Frame() {
  const { strategy, records } = useStrategy();
  const { rail } = usePreferences();
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches);
  const roomy = useMediaQuery(ROOMY, window.matchMedia(ROOMY).matches);
  const tried = useTried();
  const makesRoom = useView((state) => state.wide && !state.unfolded);
  const folded = rail || narrow || (makesRoom && !roomy);

  const endless = holdsEndlessWord(strategy.name) || records.some(({ data }) => holdsEndlessWord(data));
  useLayoutEffect(() => setEndless(endless), [endless]);
  useEffect(watchPastes, []);

  useEffect(() => {
    document.title = `${strategy.name || t('Untitled strategy')} – ${t('Throughline')}`;
  }, [strategy.name]);

  return (
    <div className={styles.frame} data-folded={folded}>
      <nav className={styles.side} aria-label={t('Strategy')}>
        <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
          {t('Skip to the content')}
        </button>
        {folded ? <Rail canUnfold={!narrow} /> : <Sidebar />}
      </nav>
      <div className={styles.content}>
        <Outlet />
        {tried === null ? null : (
          <Suspense>
            <LessonStrip id={tried} />
          </Suspense>
        )}
      </div>
      <Palette />
    </div>
  );
}
