import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { differenceOf, type JourneyPair } from '../../../shared/analysis/journey.ts';
import { carriersOf, tacticOf } from '../../../shared/analysis/journey-line.ts';
import { feelingsBeside } from '../../../shared/charts/journey-emotion.ts';
import { t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import type { RecordView } from '../../data/useRecord.ts';
import { resolveReference } from '../../ui/resolve.ts';
import { DragBoard } from '../drag/DragBoard.tsx';
import { type CellState, phaseName } from './Cell.tsx';
import { CurrentFoot } from './CurrentFoot.tsx';
import { type RowId, samePlace } from './cursor.ts';
import styles from './Grid.module.css';
import { GridContext, type OpportunityNote, ShownContext } from './grid-context.ts';
import { inOrder } from './phases.ts';
import { rowsOf } from './rows.ts';
import { Table } from './Table.tsx';
import { useGridCursor } from './use-grid-cursor.ts';
import { useSameList, useShown } from './use-shown.ts';

interface GridProps {
  readonly view: RecordView<'journey'>;
  readonly pair: JourneyPair;
  /** The other map's curve is laid over this one's. */
  readonly overlaid: boolean;
  /** A phase that was just added, to be named. */
  readonly begun: string | null;
}

/** Width of the lane column with the margin at its left, and of a phase, in pixels. */
const LANE_WIDTH = 124;
const PHASE_WIDTH = { least: 168, usual: 180 };

/** The map: phases from left to right, lanes from top to bottom, and the line of what is chosen at the foot. */
export function Grid({ view, pair, overlaid, begun }: GridProps) {
  const { record, data, change } = view;
  const { records } = useStrategy();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const shown = useShown(records, useObserved());
  const sources = useSameList([...recordsOf(records, 'value-fit'), ...recordsOf(records, 'marketing-mix')]);
  const carriers = useMemo(() => carriersOf(sources), [sources]);
  const pairs = useMemo(() => (pair.asIs && pair.toBe ? differenceOf(pair.asIs.data, pair.toBe.data) : []), [pair.asIs, pair.toBe]);

  const rows = rowsOf(data, overlaid);
  const rowIds = rows.flatMap((row): RowId[] => (row.kind === 'cells' ? [row.row] : []));
  const { api, cursor, item, tabbable, stepPhase } = useGridCursor(view, rowIds, scroller, begun);
  const ids = data.phases.map(({ id }) => id);
  const journey = { ...record, data };

  const notesOf = (phase: (typeof data.phases)[number]): readonly OpportunityNote[] =>
    phase.opportunities.map((opportunity) => {
      const [eased] = opportunity.addresses;
      return {
        id: opportunity.id,
        eases: eased ? (resolveReference(records, eased)?.title ?? '') : '',
        tactic: tacticOf(journey, opportunity, carriers)?.code ?? '',
      };
    });
  const stateOf = (row: RowId, phase: string): CellState =>
    cursor && samePlace(cursor, { row, phase }) ? (cursor.editing ?? 'chosen') : 'rest';

  const fit = (width - LANE_WIDTH) / Math.max(1, ids.length);
  return (
    <GridContext value={api}>
      <ShownContext value={shown}>
        <div className={styles.map}>
          <div ref={scroller} className={styles.scroller}>
            <DragBoard
              arrangement={[{ group: 'phases', ids }]}
              rows={[['phases']]}
              nameOf={(id) => phaseName(data.phases.find((phase) => phase.id === id) ?? { name: '' })}
              groupNameOf={() => t('the phases')}
              ordered
              onArrange={(_, next) => change((now) => inOrder(now, next[0]?.ids ?? ids))}
            >
              {([column]) => {
                const phases = (column?.ids ?? ids).flatMap((id) => data.phases.find((phase) => phase.id === id) ?? []);
                return (
                  <Table
                    journey={journey}
                    records={records}
                    rows={rows}
                    phases={phases}
                    laneWidth={LANE_WIDTH}
                    phaseWidth={fit >= PHASE_WIDTH.least ? fit : PHASE_WIDTH.usual}
                    pairs={pairs}
                    other={overlaid ? feelingsBeside(pairs, phases) : null}
                    current={cursor}
                    stateOf={stateOf}
                    isTabbable={(row, phase) => samePlace(tabbable, { row, phase })}
                    stateKey={(row) => JSON.stringify([cursor?.row === row && cursor, tabbable?.row === row && tabbable.phase])}
                    notesOf={notesOf}
                    onStep={stepPhase}
                  />
                );
              }}
            </DragBoard>
          </div>
          <CurrentFoot journey={journey} cursor={cursor} item={item} carriers={carriers} />
        </div>
      </ShownContext>
    </GridContext>
  );
}

/** The width that an element has inside, in pixels; 0 until it is known. */
function useWidth(ref: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    const measure = (): void => setWidth(current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
