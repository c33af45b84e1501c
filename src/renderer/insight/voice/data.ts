import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { FeedbackSummary } from '../../../shared/observed.ts';
import type { Feedback, FeedbackFilter, FeedbackSort } from '../../../shared/rows.ts';
import { request } from '../../client.ts';
import { unwrap } from '../../data/queries.ts';
import { rowsKey } from '../../data/rows.ts';
import { FACETS, type Facet, tidy } from './filters.ts';

/** So many rows are fetched at once. */
const WINDOW = 80;
/** What left the screen is forgotten after so many milliseconds: a hundred thousand rows are not kept. */
const KEEP = 20_000;
/** Rows that are remembered while theirs are fetched anew. */
const MOST_REMEMBERED = 2000;

export const NONE_FOUND = new Int32Array();

/** The numbers of the items that fit, in their order; the last ones while new ones are looked for. */
export function useFound(strategyId: string, filter: FeedbackFilter, sort: FeedbackSort, enabled = true) {
  return useQuery({
    enabled,
    queryKey: rowsKey(strategyId, 'feedback.find', filter, sort),
    queryFn: async () => unwrap(await request('feedback.find', { strategyId, filter, sort })),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    gcTime: KEEP,
  });
}

const rowsQuery = (strategyId: string, numbers: readonly number[]) => ({
  queryKey: rowsKey(strategyId, 'feedback.rows', numbers.join(' ')),
  queryFn: async () => unwrap(await request('feedback.rows', { strategyId, numbers: [...numbers] })),
  gcTime: KEEP,
});

const rowsOf = (results: readonly { readonly data: readonly Feedback[] | undefined }[]): Feedback[] =>
  results.flatMap(({ data }) => data ?? []);

/** Fetches the rows at the places from `first` to `last` and gives what is there of them by number. */
export function useRowWindows(
  strategyId: string,
  found: Int32Array,
  first: number,
  last: number,
): (number: number) => Feedback | undefined {
  const [remembered] = useState(() => new Map<number, Feedback>());
  const from = Math.floor(Math.max(first, 0) / WINDOW);
  const to = Math.floor(Math.max(last, 0) / WINDOW);
  const windows = Array.from({ length: to - from + 1 }, (_, index) => [
    ...found.subarray((from + index) * WINDOW, (from + index + 1) * WINDOW),
  ]).filter((numbers) => numbers.length > 0);
  const rows = useQueries({
    queries: windows.map((numbers) => rowsQuery(strategyId, numbers)),
    combine: rowsOf,
  });
  useEffect(() => {
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    for (const row of rows) remembered.set(row.number, row);
  }, [rows, remembered]);
  const current = useMemo(() => new Map(rows.map((row) => [row.number, row])), [rows]);
  return (number) => current.get(number) ?? remembered.get(number);
}

/** One item; undefined while it is fetched, null when it is gone. */
export function useItem(strategyId: string, number: number): Feedback | null | undefined {
  const { data } = useQuery({ ...rowsQuery(strategyId, [number]), placeholderData: keepPreviousData });
  if (!data) return undefined;
  const item = data[0];
  // The last item stays on the screen for the moment in which the next is fetched.
  return item ?? null;
}

/** Reads items by number, as many as there are. */
export async function fetchItems(strategyId: string, numbers: readonly number[]): Promise<Feedback[]> {
  const items: Feedback[] = [];
  for (let at = 0; at < numbers.length; at += 500) {
    items.push(...unwrap(await request('feedback.rows', { strategyId, numbers: numbers.slice(at, at + 500) })));
  }
  return items;
}

const summaryQuery = (strategyId: string, filter: FeedbackFilter) => ({
  queryKey: rowsKey(strategyId, 'feedback.summary', filter),
  queryFn: async () => unwrap(await request('feedback.summary', { strategyId, filter })),
  placeholderData: keepPreviousData,
  gcTime: KEEP,
});

/** The feedback that fits, added up; undefined before the first answer. */
export const useSummary = (strategyId: string, filter: FeedbackFilter, enabled = true): FeedbackSummary | undefined =>
  useQuery({ ...summaryQuery(strategyId, filter), enabled }).data;

/**
 * What the options of each facet count: the current filter without the facet's own choice, since choosing a second
 * option widens what is shown.
 */
export function useFacetSummaries(
  strategyId: string,
  filter: FeedbackFilter,
  enabled: boolean,
): (facet: Facet) => FeedbackSummary | undefined {
  const chosen = FACETS.filter((facet) => (filter[facet] ?? []).length > 0);
  const base = useSummary(strategyId, filter, enabled);
  const others = useQueries({
    queries: chosen.map((facet) => ({ ...summaryQuery(strategyId, tidy({ ...filter, [facet]: undefined })), enabled })),
  });
  return (facet) => {
    const place = chosen.indexOf(facet);
    return place < 0 ? base : others[place]?.data;
  };
}

/** What is only nice to know is asked for so many milliseconds later, so that the rows come first. */
const LATER = 60;

/** True a moment after `ready` came true, and no longer than that holds. */
export function useLater(ready: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const timer = window.setTimeout(() => setLater(true), LATER);
    return () => {
      window.clearTimeout(timer);
      setLater(false);
    };
  }, [ready]);
  return ready && later;
}
