import { plural, t } from '../../../shared/i18n.ts';
import type { FeedbackChange } from '../../../shared/rows.ts';
import { undo } from '../../data/actions.ts';
import { tell } from '../../data/notify.tsx';
import { changeRows } from '../../data/rows.ts';

const offerUndo = () => ({ label: t('Undo'), run: () => void undo() });

/**
 * Changes items alike, and where they are several says how many and offers to undo.
 * @param what "Theme Wi-Fi added"
 * @returns whether it was done
 */
export async function changeItems(strategyId: string, numbers: readonly number[], change: FeedbackChange, what: string): Promise<boolean> {
  const answer = await changeRows(strategyId, 'feedback.change', { strategyId, numbers: [...numbers], change });
  if (!answer) return false;
  if (numbers.length > 1) tell(sentence(what, answer.changed), answer.changed > 0 ? offerUndo() : undefined);
  return true;
}

const sentence = (what: string, changed: number): string =>
  changed === 0
    ? t('{{what}}: nothing had to change.', { what })
    : t('{{what}}: {{items}} changed.', { what, items: plural(changed, 'one item', '{{count}} items') });

/** Puts items into the bin and offers to undo. */
export async function removeItems(strategyId: string, numbers: readonly number[]): Promise<boolean> {
  const answer = await changeRows(strategyId, 'feedback.remove', { strategyId, numbers: [...numbers] });
  if (!answer) return false;
  tell(plural(answer.removed, 'Deleted one item. It is in the bin.', 'Deleted {{count}} items. They are in the bin.'), offerUndo());
  return true;
}

/** Gives themes by their rules, all or one, and says how many items changed. */
export async function applyRules(strategyId: string, theme?: string): Promise<boolean> {
  const answer = await changeRows(strategyId, 'feedback.applyRules', { strategyId, ...(theme === undefined ? {} : { theme }) });
  if (!answer) return false;
  tell(
    answer.changed === 0
      ? t('The rules change nothing: every item that fits has its theme.')
      : plural(answer.changed, 'The rules gave themes to one item.', 'The rules gave themes to {{count}} items.'),
    answer.changed > 0 ? offerUndo() : undefined,
  );
  return true;
}
