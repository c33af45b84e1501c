import { t } from '../../../shared/i18n.ts';
import { useActions } from '../../data/strategy.ts';
import { AddRow } from '../../ui/index.ts';

/** Adds touchpoints by typing their names. */
export function AddTouchpoints() {
  const { create } = useActions();
  const add = async (names: readonly string[]): Promise<void> => {
    for (const name of names) await create('touchpoint', { name });
  };
  return (
    <div data-own-undo>
      <AddRow label={t('Add a touchpoint')} placeholder={t('Type a touchpoint and press Enter')} onAdd={(names) => void add(names)} />
    </div>
  );
}
