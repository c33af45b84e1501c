import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Kind } from '../../shared/frameworks/index.ts';

export type View = 'form' | 'board';

/** Which of the two views was last chosen for records of a kind, while the window is open. */
const choices = createStore<Partial<Record<Kind, View>>>(() => ({}));

export const chooseView = (kind: Kind, view: View): void => choices.setState({ [kind]: view });

export const useView = (kind: Kind | undefined): View => useStore(choices, (state) => (kind && state[kind]) ?? 'board');
