import type { EconomicsNumber } from '../../shared/analysis/economics.ts';
import type { Changes } from '../../shared/changes.ts';
import type { VariantContent } from '../../shared/contract.ts';
import { t } from '../../shared/i18n.ts';
import { emptyData } from '../../shared/records.ts';
import { removeStrategy } from '../app/workspaces.ts';
import { request } from '../client.ts';
import { newId } from '../data/ids.ts';
import { tell, tellError } from '../data/notify.tsx';
import { flushAll } from '../data/pending.ts';
import { readAgain } from '../data/queries.ts';
import { readRowsAgain } from '../data/rows.ts';
import { contentNow } from './data.ts';

/** A variant of the strategy under a name; its id, or null (and a notice) when it could not be made. */
export async function makeVariant(strategyId: string, name: string): Promise<string | null> {
  if (!(await flushAll())) return null;
  const made = await request('strategies.duplicate', { id: strategyId, name });
  if (made.ok) return made.value.id;
  tellError(made.error);
  return null;
}

/** Takes a variant out with all it holds. */
export const removeVariant = (id: string): Promise<void> => removeStrategy(id);

/**
 * Several records of a strategy, which need not be the open one, as one step; says what was done, with the way back.
 * @param make given the strategy as it is stored; null where there is nothing to do
 */
export async function changeIn(strategyId: string, make: (content: VariantContent) => Changes | null, done: string): Promise<void> {
  if (!(await flushAll())) return;
  await readAgain(strategyId);
  const content = contentNow(strategyId);
  const changes = content ? make(content) : null;
  if (!changes || changes.put.length + changes.remove.length === 0) {
    tell(t('There was nothing to change: it stands like that already.'));
    return;
  }
  const changed = await request('records.change', { strategyId, changes });
  await readAgain(strategyId);
  if (changed.ok) tell(done, { label: t('Undo'), run: () => void undoIn(strategyId) });
  else tellError(changed.error);
}

async function undoIn(strategyId: string): Promise<void> {
  if (!(await flushAll())) return;
  const undone = await request('history.undo', { strategyId });
  if (!undone.ok && undone.error.code !== 'nothing-to-undo') tellError(undone.error);
  await Promise.all([readAgain(strategyId), readRowsAgain(strategyId)]);
}

/** The economics record of a strategy that has none, with the numbers that are known. */
export const makeEconomics = (strategyId: string, numbers: Partial<Record<EconomicsNumber, number>>): Promise<void> =>
  changeIn(
    strategyId,
    () => ({
      label: t('Make Customer economics'),
      put: [{ id: newId(), kind: 'economics', data: { ...emptyData('economics'), ...numbers }, revision: null }],
      remove: [],
    }),
    t('Customer economics are there.'),
  );
