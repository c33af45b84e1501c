import type { WorkspaceInfo } from '../../shared/contract.ts';
import { t } from '../../shared/i18n.ts';
import type { Result } from '../../shared/result.ts';
import type { SampleName } from '../../shared/samples.ts';
import { request } from '../client.ts';
import { tell, tellError } from '../data/notify.tsx';
import { flushAll } from '../data/pending.ts';
import { queries, queryClient } from '../data/queries.ts';
import { session, setStrategy } from '../data/session.ts';
import { showWorkspace } from '../data/sync.ts';

/** Takes what a request answered to the screen; false (and a notice) when it was refused. */
function take(result: Result<WorkspaceInfo>): boolean {
  if (result.ok) showWorkspace(result.value);
  else tellError(result.error);
  void queryClient.invalidateQueries({ queryKey: queries.recent().queryKey });
  return result.ok;
}

/** Whatever is typed is saved first; a workspace with text that could not be saved is not left. */
const afterFlush = async (go: () => Promise<Result<WorkspaceInfo>>): Promise<boolean> => (await flushAll()) && take(await go());

export const newWorkspace = (): Promise<boolean> => afterFlush(() => request('workspace.create', undefined));
export const openWorkspace = (path?: string): Promise<boolean> => afterFlush(() => request('workspace.open', path ? { path } : {}));
export const openSample = (sample: SampleName): Promise<boolean> => afterFlush(() => request('workspace.createSample', sample));

export async function closeWorkspace(): Promise<void> {
  if (!(await flushAll())) return;
  const closed = await request('workspace.close', undefined);
  if (closed.ok) showWorkspace(null);
  else tellError(closed.error);
}

export async function saveCopy(): Promise<void> {
  if (!(await flushAll())) return;
  const saved = await request('workspace.saveCopy', undefined);
  if (saved.ok) tell(t('A copy was saved to {{path}}.', { path: saved.value.path }));
  else tellError(saved.error);
}

/** Reads which strategies there are, after one was added or taken away. */
async function readStrategies(): Promise<void> {
  const current = await request('workspace.current', undefined);
  if (current.ok) showWorkspace(current.value);
}

export async function createStrategy(name: string): Promise<boolean> {
  if (!(await flushAll())) return false;
  const created = await request('strategies.create', { name });
  if (!created.ok) {
    tellError(created.error);
    return false;
  }
  await readStrategies();
  setStrategy(created.value.id);
  return true;
}

export async function removeStrategy(id: string): Promise<void> {
  if (!(await flushAll())) return;
  const removed = await request('strategies.remove', { id });
  if (!removed.ok) tellError(removed.error);
  await readStrategies();
}

export async function exportStrategy(): Promise<void> {
  const { strategyId } = session.getState();
  if (strategyId === null || !(await flushAll())) return;
  const saved = await request('strategies.export', { id: strategyId });
  if (saved.ok) tell(t('The strategy was exported to {{path}}.', { path: saved.value.path }));
  else tellError(saved.error);
}

export async function importStrategy(): Promise<boolean> {
  if (!(await flushAll())) return false;
  const imported = await request('strategies.import', undefined);
  if (!imported.ok) {
    tellError(imported.error);
    return false;
  }
  const { strategy, records, droppedReferences } = imported.value;
  await readStrategies();
  setStrategy(strategy.id);
  const name = strategy.name || t('Untitled strategy');
  tell(
    droppedReferences === 0
      ? t('Imported “{{name}}” with {{records}} records.', { name, records })
      : t('Imported “{{name}}” with {{records}} records. {{dropped}} references led outside it and were taken out.', {
          name,
          records,
          dropped: droppedReferences,
        }),
  );
  return true;
}
