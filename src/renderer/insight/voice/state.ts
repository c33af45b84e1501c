import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type FeedbackEntry, type FeedbackFilter, type FeedbackSort, feedbackEntrySchema } from '../../../shared/rows.ts';
import { session, useSession } from '../../data/session.ts';

export type VoiceTab = 'feedback' | 'themes' | 'trends';

/** An item of which nothing is known. */
export const NO_ENTRY: FeedbackEntry = feedbackEntrySchema.parse({});

/** What stands in the right pane. */
export type Pane = { readonly shows: 'item'; readonly number: number } | { readonly shows: 'new' } | null;

/** How the screen was left: kept for each strategy while the program runs. */
export interface VoiceView {
  readonly tab: VoiceTab;
  readonly filter: FeedbackFilter;
  readonly sort: FeedbackSort;
  readonly pane: Pane;
  /** What is typed of an item that is not added yet. */
  readonly draft: FeedbackEntry;
  /** The id of an item that another screen asked for; null once it is shown. */
  readonly asked: string | null;
}

const START: VoiceView = { tab: 'feedback', filter: {}, sort: 'newest', pane: null, draft: NO_ENTRY, asked: null };

const views = createStore<ReadonlyMap<string, VoiceView>>(() => new Map());

function changeView(strategyId: string, change: Partial<VoiceView>): void {
  const before = views.getState();
  views.setState(new Map(before).set(strategyId, { ...(before.get(strategyId) ?? START), ...change }), true);
}

/** How the screen stands for the open strategy, and the way to change it. */
export function useVoiceView(): [VoiceView, (change: Partial<VoiceView>) => void] {
  const strategyId = useSession((state) => state.strategyId) ?? '';
  const view = useStore(views, (all) => all.get(strategyId)) ?? START;
  const change = useCallback((next: Partial<VoiceView>) => changeView(strategyId, next), [strategyId]);
  return [view, change];
}

/** Lets the screen show this item when it opens: it is the caller's to go there. All feedback is then in the table. */
export function askForFeedback(id: string): void {
  const { strategyId } = session.getState();
  if (strategyId !== null) changeView(strategyId, { tab: 'feedback', filter: {}, asked: id });
}
