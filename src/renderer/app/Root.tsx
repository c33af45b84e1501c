import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { useSession } from '../data/session.ts';
import { ImportDialog } from '../import/ImportDialog.tsx';
import { DropFile } from './DropFile.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useView } from './view.ts';

// Their code is not needed for the first screen.
const Dialogs = lazy(() => import('./Dialogs.tsx').then(({ Dialogs }) => ({ default: Dialogs })));

/** Around every screen: keeps the address in step with what is open, and holds what may come over any screen. */
export function Root() {
  const workspace = useSession((state) => state.workspace);
  const strategyId = useSession((state) => state.strategyId);
  const isWelcome = useRouterState({ select: (state) => state.location.pathname === '/' });
  // What one learns is one's own: it is there without a workspace too.
  const isLearn = useRouterState({ select: (state) => state.location.pathname.startsWith('/learn/') });
  const { openHome, openWelcome } = useOpen();
  const everAsked = useOnce(useView((state) => state.dialog !== null));
  useShortcuts();

  const path = workspace?.path;
  const known = workspace !== undefined;
  // Another file or another strategy begins at its home: the record that was open is none of its own.
  const place = path === undefined ? null : `${path} ${strategyId}`;
  useEffect(() => {
    if (!known) return;
    if (place === null) {
      openWelcome();
      document.title = t('Throughline');
    } else openHome();
  }, [known, place, openHome, openWelcome]);

  // What had the focus may be gone with the screen it stood on: reading goes on at the top of the new one.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    if (pathname !== undefined && document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);

  // Nothing is drawn until main has said what is open, so that no screen flashes by.
  const ready = known && (isLearn || isWelcome === (path === undefined));
  return (
    <>
      {ready ? <Outlet /> : null}
      {everAsked ? (
        <Suspense>
          <Dialogs />
        </Suspense>
      ) : null}
      {strategyId === null ? null : <ImportDialog key={strategyId} />}
      <DropFile />
    </>
  );
}

/** True from the first time on that `now` is. */
function useOnce(now: boolean): boolean {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever || now;
}
