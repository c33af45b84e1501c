import { useCallback, useEffect, useState } from 'react';

/** How often is looked whether a card has come due, in milliseconds. */
const LOOK_EVERY_MS = 15_000;

/** The time, which goes on by itself, and a way to look at the clock at once. */
export function useNow(): readonly [Date, () => void] {
  const [now, setNow] = useState(() => new Date());
  const look = useCallback(() => setNow(new Date()), []);
  useEffect(() => {
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [look]);
  return [now, look];
}
