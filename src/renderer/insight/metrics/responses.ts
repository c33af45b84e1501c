import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { SurveyResponse } from '../../../shared/rows.ts';
import { request } from '../../client.ts';
import { unwrap } from '../../data/queries.ts';
import { rowsKey } from '../../data/rows.ts';

/** So many rows are fetched at once. */
const WINDOW = 100;
/** What left the screen is forgotten after so many milliseconds. */
const KEEP = 20_000;

export const NO_NUMBERS = new Int32Array();

/** The numbers of a metric's answers, of one wave or (null) of all. */
export function useResponseNumbers(strategyId: string, metric: string, wave: string | null): Int32Array {
  return (
    useQuery({
      queryKey: rowsKey(strategyId, 'responses.find', metric, wave),
      // What was entered last comes first.
      select: (numbers) => numbers.toReversed(),
      queryFn: async () => unwrap(await request('responses.find', { strategyId, metric, ...(wave !== null && { wave }) })),
      placeholderData: keepPreviousData,
      structuralSharing: false,
      gcTime: KEEP,
    }).data ?? NO_NUMBERS
  );
}

/** Fetches the answers at the places from `first` to `last` and gives what is there of them by number. */
export function useResponseRows(
  strategyId: string,
  numbers: Int32Array,
  first: number,
  last: number,
): (number: number) => SurveyResponse | undefined {
  const from = Math.floor(Math.max(first, 0) / WINDOW);
  const to = Math.floor(Math.max(last, 0) / WINDOW);
  const windows = Array.from({ length: to - from + 1 }, (_, index) => [
    ...numbers.subarray((from + index) * WINDOW, (from + index + 1) * WINDOW),
  ]).filter((window) => window.length > 0);
  const rows = useQueries({
    queries: windows.map((window) => ({
      queryKey: rowsKey(strategyId, 'responses.rows', window.join(' ')),
      queryFn: async () => unwrap(await request('responses.rows', { strategyId, numbers: window })),
      gcTime: KEEP,
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return (number) => byNumber.get(number);
}
