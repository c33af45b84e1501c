import type { Changes } from '../../shared/changes.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import type { Snapshot } from '../../shared/versions/model.ts';
import { request } from '../client.ts';
import { change, undo } from '../data/actions.ts';
import { tell, tellError } from '../data/notify.tsx';
import { flushAll } from '../data/pending.ts';
import { readSnapshotsAgain } from './data.ts';

/** Keeps the strategy as it stands, with what is typed; null (and a notice) when it could not be. */
export async function keepVersion(strategyId: string, name: string, note: string): Promise<Snapshot | null> {
  if (!(await flushAll())) return null;
  const kept = await request('snapshots.create', { strategyId, name, note });
  if (!kept.ok) {
    tellError(kept.error);
    return null;
  }
  await readSnapshotsAgain(strategyId);
  return kept.value;
}

export async function renameVersion(strategyId: string, id: string, name: string, note: string): Promise<void> {
  const renamed = await request('snapshots.rename', { id, name, note });
  if (!renamed.ok) tellError(renamed.error);
  await readSnapshotsAgain(strategyId);
}

export async function removeVersion(strategyId: string, { id, name }: Snapshot): Promise<void> {
  const removed = await request('snapshots.remove', { id });
  if (removed.ok) tell(t('Removed the version “{{name}}”.', { name }));
  else tellError(removed.error);
  await readSnapshotsAgain(strategyId);
}

/** Makes the changes as one step, and says so with the way back. */
export async function changeAndTell(make: (records: readonly AnyRecord[]) => Changes, done: string): Promise<boolean> {
  let isEmpty = false;
  const changed = await change((records) => {
    const changes = make(records);
    isEmpty = changes.put.length === 0 && changes.remove.length === 0;
    return isEmpty ? null : changes;
  });
  if (isEmpty) tell(t('There was nothing to change: it stands like that already.'));
  if (changed !== null) tell(done, { label: t('Undo'), run: () => void undo() });
  return changed !== null;
}
