import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { RequestName } from '../../shared/contract.ts';
import type { AnyRecord } from '../../shared/records.ts';
import type { AppError, Result } from '../../shared/result.ts';
import { request } from '../client.ts';

/** An AppError on its way through code that throws, such as a query. */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

/** The value of a Result; a Refusal is thrown otherwise. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.error);
}

// Everything comes from the process next door: there is no network to wait for and no point in asking twice.
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

const key = (name: RequestName, ...rest: readonly unknown[]) => [name, ...rest] as const;

export const queries = {
  appInfo: () => queryOptions({ queryKey: key('app.info'), queryFn: async () => unwrap(await request('app.info', undefined)) }),
  preferences: () =>
    queryOptions({ queryKey: key('preferences.get'), queryFn: async () => unwrap(await request('preferences.get', undefined)) }),
  recent: () =>
    queryOptions({
      queryKey: key('workspace.recent'),
      queryFn: async () => unwrap(await request('workspace.recent', undefined)),
      staleTime: 0,
    }),
  records: (strategyId: string) =>
    queryOptions({
      queryKey: key('records.list', strategyId),
      queryFn: async () => unwrap(await request('records.list', { strategyId })),
    }),
  bin: (strategyId: string) =>
    queryOptions({ queryKey: key('bin.list', strategyId), queryFn: async () => unwrap(await request('bin.list', { strategyId })) }),
  undoState: (strategyId: string) =>
    queryOptions({
      queryKey: key('history.state', strategyId),
      queryFn: async () => unwrap(await request('history.state', { strategyId })),
    }),
  history: (strategyId: string, limit: number) =>
    queryOptions({
      queryKey: key('history.list', strategyId, limit),
      queryFn: async () => unwrap(await request('history.list', { strategyId, limit })),
    }),
  search: (strategyId: string, query: string) =>
    queryOptions({
      queryKey: key('search.query', strategyId, query),
      queryFn: async () => unwrap(await request('search.query', { query, strategyId, limit: 30 })),
      enabled: query.trim() !== '',
      staleTime: 0,
      gcTime: 10_000,
    }),
  rowCounts: (strategyId: string) =>
    queryOptions({
      queryKey: ['rows', strategyId, 'rows.counts'] as const,
      queryFn: async () => unwrap(await request('rows.counts', { strategyId })),
    }),
  observed: (strategyId: string) =>
    queryOptions({
      queryKey: ['rows', strategyId, 'observed.get'] as const,
      queryFn: async () => unwrap(await request('observed.get', { strategyId })),
    }),
  image: (id: string) =>
    queryOptions({ queryKey: key('images.get', id), queryFn: async () => unwrap(await request('images.get', { id })) }),
};

/** Reads a strategy again: its records, history and bin. Resolves when the records are there. */
export async function readAgain(strategyId: string): Promise<void> {
  await Promise.all(
    [queries.records(strategyId), queries.undoState(strategyId), queries.bin(strategyId)]
      .map(({ queryKey }) => queryClient.invalidateQueries({ queryKey: [...queryKey] }))
      .concat(queryClient.invalidateQueries({ queryKey: key('history.list', strategyId) })),
  );
}

/** Puts a record that main has just answered with where the screens read it. */
export function keepRecord(record: AnyRecord): void {
  queryClient.setQueryData(queries.records(record.strategyId).queryKey, (before) => {
    if (!before) return before;
    return before.some(({ id }) => id === record.id)
      ? before.map((entry) => (entry.id === record.id ? record : entry))
      : [...before, record];
  });
}
