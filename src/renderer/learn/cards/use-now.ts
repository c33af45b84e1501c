import { useEffect, useState } from 'react';

/** How often is looked whether a card has come due, in milliseconds. */
const LOOK_EVERY_MS = 15_000;

/** The time, which goes on by itself. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
