import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { AnyData, Kind, RecordData } from '../../shared/frameworks/index.ts';
import { type AnyRecord, type RecordOf, titleOf } from '../../shared/records.ts';
import type { Draft } from './drafts.ts';
import { drafts } from './open-drafts.ts';
import { queries } from './queries.ts';
import { useSession } from './session.ts';

export interface RecordView<K extends Kind> {
  readonly record: RecordOf<K>;
  /** What the person sees: the stored data with their unsaved changes. */
  readonly data: RecordData[K];
  /** Changes the data at once and saves it a moment later. `next` must not mutate what it is given. */
  readonly change: (next: (data: RecordData[K]) => RecordData[K]) => void;
}

export interface AnyRecordView {
  readonly record: AnyRecord;
  readonly data: AnyData;
  readonly change: (next: (data: AnyData) => AnyData) => void;
}

const NONE: readonly AnyRecord[] = [];

/** All stored records of the open strategy, without drafts. */
export function useStoredRecords(): readonly AnyRecord[] {
  const strategyId = useSession((state) => state.strategyId);
  return useQuery({ ...queries.records(strategyId ?? ''), enabled: strategyId !== null }).data ?? NONE;
}

/** What was last laid over a record, by the draft's data: many readers ask for the same within one keystroke. */
const laid = new WeakMap<AnyData, { readonly over: AnyRecord; readonly made: AnyRecord }>();

/** A record with a draft's data in place of the stored data; the same object while neither changes. */
export function withDraft(record: AnyRecord, draft: Draft | undefined): AnyRecord {
  if (!draft || draft.data === record.data) return record;
  const known = laid.get(draft.data);
  if (known?.over === record) return known.made;
  // A draft's data began as this record's and is changed through its own type: the kind and the data still agree.
  const made = { ...record, data: draft.data, title: titleOfDraft(record, draft.data) } as AnyRecord;
  laid.set(draft.data, { over: record, made });
  return made;
}

function titleOfDraft(record: AnyRecord, data: AnyData): string {
  try {
    return titleOf(record.kind, data);
  } catch {
    // Half-typed data that the schema refuses has no title; saving it says why.
    return record.title;
  }
}

/** A record of any kind, for readers that serve every kind alike; undefined while there is none with this id. */
export function useAnyRecord(id: string): AnyRecordView | undefined {
  const stored = useStoredRecords().find((record) => record.id === id);
  const draft = useStore(drafts.store, (state) => state.drafts.get(id));
  const change = useCallback(
    (next: (data: AnyData) => AnyData) => {
      if (stored) drafts.change(stored, next);
    },
    [stored],
  );
  return useMemo(() => {
    if (!stored) return undefined;
    const record = withDraft(stored, draft);
    return { record, data: record.data, change };
  }, [stored, draft, change]);
}

/** A record of a known kind with its live draft; undefined while there is none with this id and kind. */
export function useRecord<K extends Kind>(kind: K, id: string): RecordView<K> | undefined {
  const view = useAnyRecord(id);
  return useMemo(() => (view && isViewOf(view, kind) ? view : undefined), [view, kind]);
}

const isViewOf = <K extends Kind>(view: unknown, kind: K): view is RecordView<K> => isAnyView(view) && view.record.kind === kind;

const isAnyView = (view: unknown): view is AnyRecordView => typeof view === 'object' && view !== null && 'record' in view;
