import { useCallback, useInsertionEffect, useRef } from 'react';

/** The same function for as long as the component lives; it does what the latest one given would do. */
export function useStable<A extends readonly unknown[], R>(latest: (...args: A) => R): (...args: A) => R {
  const ref = useRef(latest);
  useInsertionEffect(() => {
    ref.current = latest;
  });
  return useCallback((...args: A) => ref.current(...args), []);
}
