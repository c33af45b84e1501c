import { QueryObserver } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { findingsOf, makeContext } from '../../shared/checks/index.ts';
import type { Finding, Findings } from '../../shared/checks/model.ts';
import type { Observed } from '../../shared/observed.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { follow } from './follow.ts';
import { drafts } from './open-drafts.ts';
import { queries, queryClient } from './queries.ts';
import { session } from './session.ts';
import { today, useToday, watchDay } from './today.ts';
import { withDraft } from './useRecord.ts';

export { useToday };

interface Input {
  readonly records: readonly AnyRecord[];
  readonly observed: Observed;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const NONE: Findings = { open: [], waived: [], counts: { error: 0, warning: 0, hint: 0 } };

/** The open strategy as it is on the screen, with what is typed and not stored yet. */
function read(): Input | null {
  const { strategyId } = session.getState();
  if (strategyId === null) return null;
  const stored = queryClient.getQueryData(queries.records(strategyId).queryKey);
  const observed = queryClient.getQueryData(queries.observed(strategyId).queryKey);
  if (!stored || !observed) return null;
  const open = drafts.store.getState().drafts;
  return { records: stored.map((record) => withDraft(record, open.get(record.id))), observed, today: today() };
}

const isSame = (a: Input, b: Input): boolean =>
  a.today === b.today &&
  a.observed === b.observed &&
  a.records.length === b.records.length &&
  a.records.every((record, index) => record === b.records[index]);

function watch(changed: (how: 'typed' | 'stored') => void): () => void {
  const stored = (): void => changed('stored');
  let leave = watchStrategy(stored);
  let { strategyId } = session.getState();
  const leaveSession = session.subscribe((state) => {
    if (state.strategyId === strategyId) return;
    strategyId = state.strategyId;
    leave();
    leave = watchStrategy(stored);
    stored();
  });
  const leaveDrafts = drafts.store.subscribe(() => changed('typed'));
  const leaveDay = watchDay(stored);
  return () => {
    leaveDay();
    leaveDrafts();
    leaveSession();
    leave();
  };
}

/** Reads the open strategy and tells when it is read again. */
function watchStrategy(changed: () => void): () => void {
  const { strategyId } = session.getState();
  if (strategyId === null) return () => undefined;
  const leaveRecords = new QueryObserver(queryClient, queries.records(strategyId)).subscribe(changed);
  const leaveObserved = new QueryObserver(queryClient, queries.observed(strategyId)).subscribe(changed);
  return () => {
    leaveRecords();
    leaveObserved();
  };
}

const findings = follow<Input, Findings>(
  {
    read,
    isSame,
    make: (input) => findingsOf(makeContext(input)),
    watch,
    schedule: (action, milliseconds) => {
      const timer = window.setTimeout(action, milliseconds);
      return () => window.clearTimeout(timer);
    },
  },
  NONE,
);

/** What does not hold together in the open strategy: a moment behind while one types, the same for all who ask. */
export const useFindings = (): Findings => useSyncExternalStore(findings.subscribe, findings.get);

const NOTHING_FOUND: readonly Finding[] = [];
const byRecord = new WeakMap<Findings, ReadonlyMap<string, readonly Finding[]>>();

function findingsIn(all: Findings, record: string): readonly Finding[] {
  const known = byRecord.get(all) ?? Map.groupBy(all.open, ({ place }) => place.record);
  byRecord.set(all, known);
  return known.get(record) ?? NOTHING_FOUND;
}

/** The open findings whose place is in this record, worst first. */
export function useFindingsIn(record: string): readonly Finding[] {
  const get = useCallback(() => findingsIn(findings.get(), record), [record]);
  return useSyncExternalStore(findings.subscribe, get);
}
