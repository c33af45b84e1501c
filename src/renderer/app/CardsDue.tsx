import { lazy, Suspense, useEffect, useState } from 'react';

// What a person learns is read when the first screen stands: the start does not wait for it.
const DueCount = lazy(() => import('../learn/cards/DueCount.tsx'));

/** How long after the sidebar cards are counted at the latest, in milliseconds. */
const AT_LATEST_MS = 3000;

/** How many cards are due, once the program has nothing better to do. */
export function CardsDue() {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true), { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  return idle ? (
    <Suspense fallback={null}>
      <DueCount />
    </Suspense>
  ) : null;
}
