import { useSyncExternalStore } from 'react';
import { dayOf } from '../app/time.ts';

/** How often it is looked whether a new day has begun, in milliseconds. */
const LOOK = 60_000;

const watch = (changed: () => void): (() => void) => {
  const timer = window.setInterval(changed, LOOK);
  return () => window.clearInterval(timer);
};

export const today = (): string => dayOf(new Date());

/** The day it is where the person is, YYYY-MM-DD; it goes on at midnight. */
export const useToday = (): string => useSyncExternalStore(watch, today);
