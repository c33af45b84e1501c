import type { Changes } from '../../shared/changes.ts';
import type { Kind, RecordData } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord, RecordOf } from '../../shared/records.ts';
import type { AppError, Result } from '../../shared/result.ts';
import { request } from '../client.ts';
import { askToRemove } from './askToRemove.tsx';
import { tell, tellError } from './notify.tsx';
import { drafts } from './open-drafts.ts';
import { flushAll } from './pending.ts';
import { keepRecord, queries, queryClient, readAgain } from './queries.ts';
import { readRowsAgain } from './rows.ts';
import { session } from './session.ts';

const openStrategyId = (): string => {
  const { strategyId } = session.getState();
  if (strategyId === null) throw new Error('No strategy is open');
  return strategyId;
};

const storedRecord = (id: string): AnyRecord | undefined =>
  queryClient.getQueryData(queries.records(openStrategyId()).queryKey)?.find((record) => record.id === id);

/** Reads again what a request changed, or says why it did not. */
async function settle<T>(result: Result<T>): Promise<T | null> {
  if (!result.ok) {
    tellError(result.error);
    return null;
  }
  await readAgain(openStrategyId());
  return result.value;
}

const isOf = <K extends Kind>(record: { readonly kind: Kind }, kind: K): record is RecordOf<K> => record.kind === kind;

export async function create<K extends Kind>(kind: K, data: Partial<RecordData[K]> = {}): Promise<RecordOf<K> | null> {
  const result = await request('records.create', { strategyId: openStrategyId(), kind, data });
  if (!result.ok) {
    tellError(result.error);
    return null;
  }
  const record: AnyRecord = result.value;
  keepRecord(record);
  await readAgain(record.strategyId);
  if (!isOf(record, kind)) throw new Error(`Asked for a ${kind}, got a ${record.kind}`);
  return record;
}

export async function remove(id: string): Promise<boolean> {
  if (!(await flushAll())) return false;
  const title = storedRecord(id)?.title || t('this record');
  const dependants = await request('records.dependants', { id });
  if (!dependants.ok) return refuse(dependants.error);
  const unlink = dependants.value.length > 0;
  if (unlink && (await askToRemove(title, dependants.value)) === 'keep') return false;
  const removed = await request('records.remove', { id, unlink });
  if (!removed.ok) return refuse(removed.error);
  drafts.discard(id);
  await readAgain(openStrategyId());
  tell(t('Deleted “{{title}}”. It is in the bin.', { title }), { label: t('Undo'), run: () => void undo() });
  return true;
}

function refuse(error: AppError): false {
  tellError(error);
  return false;
}

export async function move(id: string, to: number): Promise<boolean> {
  return (await settle(await request('records.move', { id, to }))) !== null;
}

/**
 * Several records as one step: what is typed is saved first, then `make` is given the records as they are stored.
 * @param make null when there is nothing to do any more
 * @returns the records put, or null when it was refused, which a notice says
 */
export async function change(make: (records: readonly AnyRecord[]) => Changes | null): Promise<readonly AnyRecord[] | null> {
  if (!(await flushAll())) return null;
  const strategyId = openStrategyId();
  const changes = make(queryClient.getQueryData(queries.records(strategyId).queryKey) ?? []);
  if (changes === null) return null;
  return settle(await request('records.change', { strategyId, changes }));
}

export async function copyTo(id: string, strategyId: string): Promise<AnyRecord | null> {
  if (!(await flushAll())) return null;
  const result = await request('records.copyTo', { id, strategyId });
  if (result.ok) await readAgain(strategyId);
  const copied = await settle(result);
  const name = session.getState().workspace?.strategies.find((strategy) => strategy.id === strategyId)?.name;
  if (copied) tell(t('Copied “{{title}}” to {{name}}.', { title: copied.title, name: name || t('Untitled strategy') }));
  return copied;
}

/** Brings a record or removed rows back from the bin; null (and a notice) when that cannot be. */
export async function restore(id: string): Promise<AnyRecord | 'rows' | null> {
  const result = await request('bin.restore', { id });
  const record = await settle(result);
  if (result.ok && record === null) await readRowsAgain(openStrategyId());
  return result.ok ? (record ?? 'rows') : null;
}

const step = async (name: 'history.undo' | 'history.redo'): Promise<boolean> => {
  if (!(await flushAll())) return false;
  const strategyId = openStrategyId();
  const result = await request(name, { strategyId });
  if (!result.ok) {
    if (result.error.code !== 'nothing-to-undo') tellError(result.error);
    return false;
  }
  await Promise.all([readAgain(strategyId), result.value.rows.length > 0 ? readRowsAgain(strategyId) : undefined]);
  return true;
};

export const undo = (): Promise<boolean> => step('history.undo');
export const redo = (): Promise<boolean> => step('history.redo');
