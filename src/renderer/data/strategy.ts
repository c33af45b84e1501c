import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Changes } from '../../shared/changes.ts';
import type { Kind, RecordData } from '../../shared/frameworks/index.ts';
import type { AnyRecord, RecordOf, Strategy } from '../../shared/records.ts';
import * as actions from './actions.ts';
import { drafts } from './open-drafts.ts';
import { useSession } from './session.ts';
import { useStoredRecords, withDraft } from './useRecord.ts';

export interface OpenStrategy {
  readonly strategy: Strategy;
  /** All records of the open strategy with the person's unsaved changes, in the order main gives. */
  readonly records: readonly AnyRecord[];
}

/** The open strategy. Only for screens that are shown while there is one. */
export function useStrategy(): OpenStrategy {
  const strategyId = useSession((state) => state.strategyId);
  const strategies = useSession((state) => state.workspace?.strategies);
  const stored = useStoredRecords();
  const open = useStore(drafts.store, (state) => state.drafts);
  const records = useMemo(() => stored.map((record) => withDraft(record, open.get(record.id))), [stored, open]);
  const found = strategies?.find(({ id }) => id === strategyId);
  if (!found) throw new Error('No strategy is open');
  // A strategy is called what its brief is called, also while that is being typed.
  const name = records.find(({ kind }) => kind === 'brief')?.title || found.name;
  const strategy = useMemo(() => ({ ...found, name }), [found, name]);
  return useMemo(() => ({ strategy, records }), [strategy, records]);
}

export interface Actions {
  /** Makes a record, its title field typed or not; null (and a notice) when it cannot. */
  readonly create: <K extends Kind>(kind: K, data?: Partial<RecordData[K]>) => Promise<RecordOf<K> | null>;
  /** Deletes a record after asking about those that refer to it; true when it went. */
  readonly remove: (id: string) => Promise<boolean>;
  /** Puts a record at this place among those of its kind, from 0. */
  readonly move: (id: string, to: number) => Promise<boolean>;
  /** Several records as one step that can be undone; see `actions.change`. */
  readonly change: (make: (records: readonly AnyRecord[]) => Changes | null) => Promise<readonly AnyRecord[] | null>;
  readonly copyTo: (id: string, strategyId: string) => Promise<AnyRecord | null>;
  readonly restore: (id: string) => Promise<AnyRecord | 'rows' | null>;
  /** Undo and redo of the strategy: what is typed is saved first. True when something was done. */
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
}

/** What can be done with the open strategy. Whatever cannot be done is said in a notice. */
export const useActions = (): Actions => actions;
