import type { Command } from '../../shared/commands.ts';
import type { AppEvent } from '../../shared/contract.ts';
import { assertNever } from '../../shared/result.ts';
import { flushed, onEvent, request } from '../client.ts';
import { tellError, tellWarning } from './notify.tsx';
import { drafts } from './open-drafts.ts';
import { flushAll } from './pending.ts';
import { progress } from './progress.ts';
import { queryClient, readAgain } from './queries.ts';
import { readRowsAgain } from './rows.ts';
import { session, setWorkspace } from './session.ts';

export interface SyncListeners {
  readonly command: (command: Command) => void;
  readonly openFile: (path: string) => void;
}

/** Follows what main says for as long as the window lives; gives the function that stops it. */
export function startSync(listeners: SyncListeners): () => void {
  const stop = onEvent((event) => void handle(event, listeners));
  const flush = () => void flushAll();
  window.addEventListener('blur', flush);
  return () => {
    stop();
    window.removeEventListener('blur', flush);
  };
}

async function handle(event: AppEvent, listeners: SyncListeners): Promise<void> {
  switch (event.type) {
    case 'changed':
      await Promise.all([readAgain(event.strategyId), event.rows?.length ? readRowsAgain(event.strategyId) : undefined]);
      return;
    case 'progress':
      progress.setState({ token: event.token, done: event.done, total: event.total });
      return;
    case 'workspace':
      showWorkspace(event.workspace);
      return;
    case 'warning':
      tellWarning(event.message);
      return;
    case 'command':
      listeners.command(event.command);
      return;
    case 'open-file':
      listeners.openFile(event.path);
      return;
    case 'flush':
      flushed(event.token, await flushAll());
      return;
    default:
      assertNever(event);
  }
}

/** Another file is on the screen, or the same with other strategies. */
export function showWorkspace(workspace: Parameters<typeof setWorkspace>[0]): void {
  if (session.getState().workspace?.path !== workspace?.path) {
    drafts.clear();
    queryClient.removeQueries({ predicate: ({ queryKey }) => !/^(app|preferences)\./.test(String(queryKey[0])) });
  }
  setWorkspace(workspace);
}

/** Asks main once, at the start, which file is open. */
export async function readWorkspace(): Promise<void> {
  const current = await request('workspace.current', undefined);
  if (current.ok) showWorkspace(current.value);
  else {
    showWorkspace(null);
    tellError(current.error);
  }
}
