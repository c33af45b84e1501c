import { useQuery } from '@tanstack/react-query';
import { Redo2, Undo2 } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import { queries } from '../data/queries.ts';
import { useSession } from '../data/session.ts';
import { useActions } from '../data/strategy.ts';
import { IconButton } from '../ui/index.ts';

const NOTHING = { undo: null, redo: null };

/** Undo and redo of the strategy; their names say what they would take back. */
export function UndoButtons() {
  const strategyId = useSession((state) => state.strategyId);
  const state = useQuery({ ...queries.undoState(strategyId ?? ''), enabled: strategyId !== null }).data ?? NOTHING;
  const { undo, redo } = useActions();
  return (
    <>
      <IconButton
        label={state.undo === null ? t('Nothing to undo') : t('Undo: {{what}}', { what: state.undo })}
        disabled={state.undo === null}
        onClick={() => void undo()}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={state.redo === null ? t('Nothing to redo') : t('Redo: {{what}}', { what: state.redo })}
        disabled={state.redo === null}
        onClick={() => void redo()}
      >
        <Redo2 size={16} aria-hidden />
      </IconButton>
    </>
  );
}
