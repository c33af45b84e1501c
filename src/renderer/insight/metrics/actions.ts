import { plural, t } from '../../../shared/i18n.ts';
import type { MetricPoint } from '../../../shared/rows.ts';
import { undo } from '../../data/actions.ts';
import { tell } from '../../data/notify.tsx';
import { changeRows } from '../../data/rows.ts';

const undoOffer = { label: t('Undo'), run: () => void undo() };

/** Takes a value out; it is in the bin. */
export async function removePoint(strategyId: string, point: MetricPoint): Promise<void> {
  const removed = await changeRows(strategyId, 'points.remove', { strategyId, numbers: [point.number] });
  if (removed) tell(t('The value was removed.'), undoOffer);
}

/** Takes answers out, all in one step. True when they went. */
export async function removeResponses(strategyId: string, numbers: readonly number[]): Promise<boolean> {
  const removed = await changeRows(strategyId, 'responses.remove', { strategyId, numbers: [...numbers] });
  if (removed) tell(plural(removed.removed, 'One answer was removed.', '{{count}} answers were removed.'), undoOffer);
  return removed !== null;
}
