import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The steps that were put off with "Not now"; until the program is closed. */
const skipped = createStore<ReadonlySet<string>>(() => new Set<string>());

export const skip = (id: string): void => skipped.setState(new Set([...skipped.getState(), id]), true);

export const useSkipped = (): ReadonlySet<string> => useStore(skipped);
