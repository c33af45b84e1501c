import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Kind } from '../../shared/frameworks/index.ts';
import type { LessonId } from '../../shared/learning/lesson-ids.ts';
import type { TermId } from '../../shared/learning/terms.ts';
import type { LearnTab } from '../learn/tabs.ts';

/** Where in a record to go. */
export interface Place {
  /** Field names from the record down, joined by dots: "pains" or "preferences.price". */
  readonly field?: string | undefined;
  /** The id of an item in that field's list. */
  readonly item?: string | undefined;
  readonly view?: 'form' | 'board' | undefined;
}

/** Screens that show the strategy as a whole. */
export type WholeScreen = 'throughline' | 'checks' | 'evidence' | 'versions' | 'variants' | 'path';

export interface Open {
  readonly openRecord: (id: string, at?: Place) => void;
  readonly openKind: (kind: Kind) => void;
  readonly openScreen: (screen: WholeScreen) => void;
  /** The throughline with the line of this node, `record` or `record/item`. */
  readonly openLine: (node: string) => void;
  /** Learning; `at` names what is opened there: a quiz or a case. */
  readonly openLearn: (tab: LearnTab, at?: string) => void;
  readonly openTerm: (term: TermId) => void;
  readonly openLesson: (lesson: LessonId) => void;
  readonly openHome: () => void;
  readonly openReport: () => void;
  readonly openHistory: () => void;
  readonly openBin: () => void;
  readonly openWelcome: () => void;
}

type Router = ReturnType<typeof useRouter>;

/** The ways to go from one screen to another. */
export function openWith(router: Router): Open {
  const { navigate } = router;
  return {
    openRecord: (id, { field, item, view } = {}) =>
      void navigate({
        to: '/record/$id',
        params: { id },
        search: { ...(field && { field }), ...(item && { item }), ...(view && { view }) },
      }),
    openKind: (kind) => void navigate({ to: '/kind/$kind', params: { kind } }),
    openScreen: (screen) => void navigate({ to: `/${screen}` }),
    openLine: (node) => void navigate({ to: '/throughline', search: { node } }),
    openLearn: (tab, at) => void navigate({ to: `/learn/${tab}`, search: at === undefined ? {} : { at } }),
    openTerm: (term) => void navigate({ to: '/learn/glossary', search: { at: term } }),
    openLesson: (lesson) => void navigate({ to: '/learn/lesson/$lesson', params: { lesson } }),
    openHome: () => void navigate({ to: '/home' }),
    openReport: () => void navigate({ to: '/report' }),
    openHistory: () => void navigate({ to: '/history' }),
    openBin: () => void navigate({ to: '/bin' }),
    openWelcome: () => void navigate({ to: '/' }),
  };
}

/** The ways to go from one screen to another. Whatever is typed is saved on the way. */
export function useOpen(): Open {
  const router = useRouter();
  return useMemo(() => openWith(router), [router]);
}
