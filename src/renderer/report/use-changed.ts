import { useMemo } from 'react';
import type { Observed } from '../../shared/observed.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { type Changed, changedSince } from '../../shared/report/changed.ts';
import { NOW, useSnapshots, useVersion } from '../versions/data.ts';

/**
 * What changed since a snapshot of the open strategy: null without one, or when it is gone or cannot be read; undefined
 * while it is read.
 */
export function useChanged(
  records: readonly AnyRecord[],
  observed: Observed | undefined,
  since: string | null | undefined,
): Changed | null | undefined {
  const { snapshots, isRead } = useSnapshots();
  const snapshot = snapshots.find(({ id }) => id === since);
  const { version, error } = useVersion(snapshot?.id ?? NOW);
  return useMemo(() => {
    if (since === null || error !== null) return null;
    if (since === undefined || observed === undefined || !isRead) return undefined;
    if (!snapshot) return null;
    return version === null ? undefined : changedSince(snapshot, version, records, observed);
  }, [since, error, observed, isRead, snapshot, version, records]);
}
