import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Welcome } from '../welcome/Welcome.tsx';
import { Fault, NowhereScreen } from './Fault.tsx';
import { Root } from './Root.tsx';

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

// All that shows a strategy is not needed for the first screen: it is fetched while that is being looked at.
const shell = lazyRouteComponent(() => import('./Shell.tsx'), 'Shell');
const homeScreen = lazyRouteComponent(() => import('../home/HomeScreen.tsx'), 'HomeScreen');
const historyScreen = lazyRouteComponent(() => import('../history/HistoryScreen.tsx'), 'HistoryScreen');
const binScreen = lazyRouteComponent(() => import('../bin/BinScreen.tsx'), 'BinScreen');
const kindScreen = lazyRouteComponent(() => import('../list/KindRoute.tsx'), 'KindRoute');
const recordScreen = lazyRouteComponent(() => import('./RecordRoute.tsx'), 'RecordRoute');

/** Fetches the code of the screens that come after the first. */
export const fetchScreens = (): Promise<unknown> =>
  Promise.all([shell, homeScreen, kindScreen, recordScreen, historyScreen, binScreen].map((screen) => screen.preload?.()));

const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: shell });
const homeRoute = createRoute({ getParentRoute: () => shellRoute, path: '/home', component: homeScreen });

const kindRoute = createRoute({ getParentRoute: () => shellRoute, path: '/kind/$kind', component: kindScreen });
const recordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/record/$id',
  validateSearch: recordSearch,
  component: recordScreen,
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/report',
  component: lazyRouteComponent(() => import('../report/index.tsx'), 'ReportScreen'),
});
const historyRoute = createRoute({ getParentRoute: () => shellRoute, path: '/history', component: historyScreen });
const binRoute = createRoute({ getParentRoute: () => shellRoute, path: '/bin', component: binScreen });

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
