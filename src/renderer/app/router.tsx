import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { isKind } from '../../shared/frameworks/index.ts';
import { BinScreen } from '../bin/BinScreen.tsx';
import { HistoryScreen } from '../history/HistoryScreen.tsx';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { KindScreen } from '../list/KindScreen.tsx';
import { Welcome } from '../welcome/Welcome.tsx';
import { Fault, NowhereScreen } from './Fault.tsx';
import { RecordScreen } from './RecordScreen.tsx';
import { Root } from './Root.tsx';
import { Shell } from './Shell.tsx';

/** The part of a record that an address names. */
interface RecordSearch {
  field?: string;
  item?: string;
  view?: 'form' | 'board';
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function recordSearch(search: Record<string, unknown>): RecordSearch {
  const field = textOf(search.field);
  const item = textOf(search.item);
  const view = search.view === 'form' || search.view === 'board' ? search.view : undefined;
  return { ...(field && { field }), ...(item && { item }), ...(view && { view }) };
}

const rootRoute = createRootRoute({ component: Root, errorComponent: Fault, notFoundComponent: NowhereScreen });
const welcomeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Welcome });
const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });
const homeRoute = createRoute({ getParentRoute: () => shellRoute, path: '/home', component: HomeScreen });

const kindRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kind/$kind',
  component: function KindRoute() {
    const { kind } = kindRoute.useParams();
    return isKind(kind) ? <KindScreen key={kind} kind={kind} /> : <NowhereScreen />;
  },
});

const recordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/record/$id',
  validateSearch: recordSearch,
  component: function RecordRoute() {
    const { id } = recordRoute.useParams();
    return <RecordScreen key={id} id={id} place={recordRoute.useSearch()} />;
  },
});

const reportModules = import.meta.glob<{ readonly ReportScreen: ComponentType }>('../report/index.tsx');

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/report',
  component: lazyRouteComponent(
    async () => ({ ReportScreen: (await reportModules['../report/index.tsx']?.())?.ReportScreen ?? NowhereScreen }),
    'ReportScreen',
  ),
});
const historyRoute = createRoute({ getParentRoute: () => shellRoute, path: '/history', component: HistoryScreen });
const binRoute = createRoute({ getParentRoute: () => shellRoute, path: '/bin', component: BinScreen });

const routeTree = rootRoute.addChildren([
  welcomeRoute,
  shellRoute.addChildren([homeRoute, kindRoute, recordRoute, reportRoute, historyRoute, binRoute]),
]);

export const router = createRouter({ routeTree, history: createHashHistory(), defaultErrorComponent: Fault });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
