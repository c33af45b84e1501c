import { useSyncExternalStore } from 'react';
import { dayOf } from '../app/time.ts';

/** How often it is looked whether a new day has begun, in milliseconds. */
const LOOK = 60_000;

/** The day it is where the person is, YYYY-MM-DD. */
export const today = (): string => dayOf(new Date());

/** Calls `changed` when a new day has begun; gives the function that ends that. */
export function watchDay(changed: () => void): () => void {
  let day = today();
  const timer = window.setInterval(() => {
    if (today() === day) return;
    day = today();
    changed();
  }, LOOK);
  return () => window.clearInterval(timer);
}

/** The day it is where the person is, YYYY-MM-DD; it goes on at midnight. */
export const useToday = (): string => useSyncExternalStore(watchDay, today);
