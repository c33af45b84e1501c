import { t } from '../../../shared/i18n.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { tell } from '../../data/notify.tsx';
import { session } from '../../data/session.ts';

/** Asks for a card made from a record of the open strategy, or from a field of it by its path, and keeps it. */
export async function makeCard(record: AnyRecord, field?: string): Promise<void> {
  const { workspace } = session.getState();
  if (!workspace) return;
  // Fetched when it is asked for: the screens of a strategy do not need it.
  const [{ askForCard }, { cardFrom }] = await Promise.all([import('./CardForm.tsx'), import('./card-from.ts')]);
  const strategy = workspace.strategies.find(({ id }) => id === record.strategyId)?.name ?? '';
  const kept = await askForCard(cardFrom(record, field, { workspace: workspace.path, strategy }));
  if (kept) tell(t('The card is in the deck “{{deck}}”.', { deck: kept.deck }));
}
