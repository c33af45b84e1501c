import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { AppError } from '../../shared/result.ts';
import { versionOf } from '../../shared/versions/index.ts';
import type { Snapshot, Version } from '../../shared/versions/model.ts';
import { request } from '../client.ts';
import { queryClient, Refusal, unwrap } from '../data/queries.ts';
import { useObserved } from '../data/rows.ts';
import { useStrategy } from '../data/strategy.ts';

/** The strategy as it stands, or the id of a version that was kept. */
export type Side = 'now' | (string & {});
export const NOW = 'now';

const versionQueries = {
  list: (strategyId: string) =>
    queryOptions({
      queryKey: ['snapshots.list', strategyId] as const,
      queryFn: async () => unwrap(await request('snapshots.list', { strategyId })),
    }),
  read: (id: string) =>
    queryOptions({ queryKey: ['snapshots.read', id] as const, queryFn: async () => unwrap(await request('snapshots.read', { id })) }),
};

const NO_SNAPSHOTS: readonly Snapshot[] = [];

/** The versions that were kept of the open strategy, newest first; undefined while they are read. */
export function useSnapshots(): { readonly snapshots: readonly Snapshot[]; readonly isRead: boolean } {
  const { strategy } = useStrategy();
  const { data } = useQuery(versionQueries.list(strategy.id));
  return { snapshots: data ?? NO_SNAPSHOTS, isRead: data !== undefined };
}

export const readSnapshotsAgain = (strategyId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: versionQueries.list(strategyId).queryKey });

/** The open strategy as it stands, with what is typed. */
export function useVersionNow(): Version {
  const { records } = useStrategy();
  const observed = useObserved();
  const shown = useDeferredValue(records);
  return useMemo(() => versionOf(shown, observed), [shown, observed]);
}

/** One side of a comparison; null while it is read, or when it could not be. */
export function useVersion(side: Side): { readonly version: Version | null; readonly error: AppError | null } {
  const now = useVersionNow();
  const { data, error } = useQuery({ ...versionQueries.read(side), enabled: side !== NOW });
  if (side === NOW) return { version: now, error: null };
  return { version: data ?? null, error: error instanceof Refusal ? error.error : null };
}

/** Reads a version; a refusal is thrown as `Refusal`. */
export const readVersion = (id: string): Promise<Version> => queryClient.fetchQuery(versionQueries.read(id));
