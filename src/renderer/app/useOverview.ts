import { useDeferredValue, useMemo } from 'react';
import { useStrategy } from '../data/strategy.ts';
import { type Overview, overviewOf } from '../home/overview.ts';

/** How far the open strategy has come. It follows typing a breath later, so that it never holds typing up. */
export function useOverview(): Overview {
  const records = useDeferredValue(useStrategy().records);
  return useMemo(() => overviewOf(records), [records]);
}
