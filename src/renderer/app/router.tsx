import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { WholeScreen } from '../data/navigation.ts';
import type { LearnTab } from '../learn/tabs.ts';
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

/** The node that the throughline is to show the line of. */
const nodeSearch = (search: Record<string, unknown>): { node?: string } => {
  const node = textOf(search.node);
  return node ? { node } : {};
};

/** What is open within a screen of learning: a term, a quiz, a case. */
const learnSearch = (search: Record<string, unknown>): { at?: string } => {
  const at = textOf(search.at);
  return at ? { at } : {};
};

const rootRoute = createRootRoute({ component: Root, errorComponent: Fault, notFoundComponent: NowhereScreen });
const welcomeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Welcome });

// All that shows a strategy is not needed for the first screen: it is fetched while that is being looked at.
const shell = lazyRouteComponent(() => import('./Shell.tsx'), 'Shell');
const homeScreen = lazyRouteComponent(() => import('../home/HomeScreen.tsx'), 'HomeScreen');
const historyScreen = lazyRouteComponent(() => import('../history/HistoryScreen.tsx'), 'HistoryScreen');
const binScreen = lazyRouteComponent(() => import('../bin/BinScreen.tsx'), 'BinScreen');
const kindScreen = lazyRouteComponent(() => import('../list/KindRoute.tsx'), 'KindRoute');
const recordScreen = lazyRouteComponent(() => import('./RecordRoute.tsx'), 'RecordRoute');

const screens = {
  throughline: lazyRouteComponent(() => import('../trace/ThroughlineScreen.tsx'), 'ThroughlineScreen'),
  checks: lazyRouteComponent(() => import('../checks/ChecksScreen.tsx'), 'ChecksScreen'),
  evidence: lazyRouteComponent(() => import('../evidence/EvidenceScreen.tsx'), 'EvidenceScreen'),
  versions: lazyRouteComponent(() => import('../versions/VersionsScreen.tsx'), 'VersionsScreen'),
  variants: lazyRouteComponent(() => import('../variants/VariantsScreen.tsx'), 'VariantsScreen'),
  path: lazyRouteComponent(() => import('../path/PathScreen.tsx'), 'PathScreen'),
} satisfies Record<WholeScreen, unknown>;

const learnScreens = {
  cards: lazyRouteComponent(() => import('../learn/cards/CardsScreen.tsx'), 'CardsScreen'),
  glossary: lazyRouteComponent(() => import('../learn/glossary/GlossaryScreen.tsx'), 'GlossaryScreen'),
  lessons: lazyRouteComponent(() => import('../learn/lessons/LessonsScreen.tsx'), 'LessonsScreen'),
  quiz: lazyRouteComponent(() => import('../learn/quiz/QuizScreen.tsx'), 'QuizScreen'),
  cases: lazyRouteComponent(() => import('../learn/cases/CasesScreen.tsx'), 'CasesScreen'),
} satisfies Record<LearnTab, unknown>;

/** Fetches the code of the screens that come after the first. */
export const fetchScreens = (): Promise<unknown> =>
  Promise.all(
    [shell, homeScreen, kindScreen, recordScreen, historyScreen, binScreen, ...Object.values(screens)].map((screen) => screen.preload?.()),
  );

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

const throughlineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/throughline',
  validateSearch: nodeSearch,
  component: screens.throughline,
});
const checksRoute = createRoute({ getParentRoute: () => shellRoute, path: '/checks', component: screens.checks });
const evidenceRoute = createRoute({ getParentRoute: () => shellRoute, path: '/evidence', component: screens.evidence });
const versionsRoute = createRoute({ getParentRoute: () => shellRoute, path: '/versions', component: screens.versions });
const variantsRoute = createRoute({ getParentRoute: () => shellRoute, path: '/variants', component: screens.variants });
const pathRoute = createRoute({ getParentRoute: () => shellRoute, path: '/path', component: screens.path });

const inLearn = { getParentRoute: () => shellRoute, validateSearch: learnSearch } as const;
const cardsRoute = createRoute({ ...inLearn, path: '/learn/cards', component: learnScreens.cards });
const glossaryRoute = createRoute({ ...inLearn, path: '/learn/glossary', component: learnScreens.glossary });
const lessonsRoute = createRoute({ ...inLearn, path: '/learn/lessons', component: learnScreens.lessons });
const quizRoute = createRoute({ ...inLearn, path: '/learn/quiz', component: learnScreens.quiz });
const casesRoute = createRoute({ ...inLearn, path: '/learn/cases', component: learnScreens.cases });
const lessonRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/learn/lesson/$lesson',
  component: lazyRouteComponent(() => import('../learn/lessons/LessonScreen.tsx'), 'LessonScreen'),
});

const routeTree = rootRoute.addChildren([
  welcomeRoute,
  shellRoute.addChildren([
    homeRoute,
    kindRoute,
    recordRoute,
    reportRoute,
    historyRoute,
    binRoute,
    throughlineRoute,
    checksRoute,
    evidenceRoute,
    versionsRoute,
    variantsRoute,
    pathRoute,
    cardsRoute,
    glossaryRoute,
    lessonsRoute,
    lessonRoute,
    quizRoute,
    casesRoute,
  ]),
]);

export const router = createRouter({ routeTree, history: createHashHistory(), defaultErrorComponent: Fault });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
