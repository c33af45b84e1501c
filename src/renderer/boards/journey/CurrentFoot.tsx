import type { Journey, Phase } from '../../../shared/analysis/journey.ts';
import { type Carriers, type LineStart, lineOf, startOf } from '../../../shared/analysis/journey-line.ts';
import { useStrategy } from '../../data/strategy.ts';
import { phaseName } from './Cell.tsx';
import type { Cursor } from './cursor.ts';
import { Foot } from './Foot.tsx';

interface CurrentFootProps {
  readonly journey: Journey;
  readonly cursor: Cursor | null;
  /** The pain or opportunity that is meant, where one is. */
  readonly item: string | null;
  readonly carriers: Carriers;
}

/** The line of what is chosen on the map. */
export function CurrentFoot({ journey, cursor, item, carriers }: CurrentFootProps) {
  const { records } = useStrategy();
  const phase = journey.data.phases.find(({ id }) => id === cursor?.phase);
  const start = phase && cursor ? meant(journey, phase, cursor, item) : null;
  const chosen = cursor?.row === 'opportunities' ? 'opportunity' : cursor?.row === 'pains' ? 'pain' : null;
  return (
    <Foot
      line={lineOf(journey, start, records, carriers)}
      chosen={chosen}
      begun={phase !== undefined}
      phase={phase ? phaseName(phase) : ''}
    />
  );
}

/** Where the line begins: at the item that is edited, else as the cell and its phase have it. */
function meant(journey: Journey, phase: Phase, cursor: Cursor, item: string | null): LineStart | null {
  const pain = phase.pains.find(({ id }) => id === item);
  if (pain) return { kind: 'pain', pain, phase: phase.id };
  const opportunity = phase.opportunities.find(({ id }) => id === item);
  if (opportunity) return { kind: 'opportunity', opportunity, phase: phase.id };
  return startOf(journey, phase.id, cursor.row === 'opportunities' ? 'opportunities' : 'pains');
}
