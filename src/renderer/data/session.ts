import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { WorkspaceInfo } from '../../shared/contract.ts';

/** Which file and which of its strategies are on the screen. */
export interface Session {
  /** undefined until main has told. */
  readonly workspace: WorkspaceInfo | null | undefined;
  readonly strategyId: string | null;
}

export const session = createStore<Session>(() => ({ workspace: undefined, strategyId: null }));

/** A workspace was opened, changed or closed: keep to the strategy that was open where it still exists. */
export function setWorkspace(workspace: WorkspaceInfo | null): void {
  session.setState((before) => {
    const strategies = workspace?.strategies ?? [];
    const same = before.workspace?.path === workspace?.path && strategies.some(({ id }) => id === before.strategyId);
    return { workspace, strategyId: same ? before.strategyId : (strategies[0]?.id ?? null) };
  });
}

export const setStrategy = (strategyId: string): void => session.setState({ strategyId });

export const useSession = <T>(select: (state: Session) => T): T => useStore(session, select);
