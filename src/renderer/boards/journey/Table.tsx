import { emotionsOf, type Journey, type Phase, type PhasePair } from '../../../shared/analysis/journey.ts';
import type { CurveFeeling } from '../../../shared/charts/journey-curve.ts';
import { t } from '../../../shared/i18n.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { type CellState, LaneCell } from './Cell.tsx';
import type { Place, RowId } from './cursor.ts';
import { Difference } from './Difference.tsx';
import { EmotionLane, type MapKind } from './EmotionLane.tsx';
import styles from './Grid.module.css';
import type { OpportunityNote } from './grid-context.ts';
import { Head } from './Head.tsx';
import { RowHead } from './RowHead.tsx';
import { type GridRow, lineName, rowName } from './rows.ts';
import { useSame } from './use-shown.ts';

interface TableProps {
  readonly journey: Journey;
  readonly records: readonly AnyRecord[];
  readonly rows: readonly GridRow[];
  /** In the order that they are shown in: another than the journey's while one is dragged. */
  readonly phases: readonly Phase[];
  /** Pixels. */
  readonly laneWidth: number;
  readonly phaseWidth: number;
  readonly pairs: readonly PhasePair[];
  /** The feelings of the map that is laid over this one, in the order of the phases. */
  readonly other: readonly CurveFeeling[] | null;
  readonly current: Place | null;
  readonly stateOf: (row: RowId, phase: string) => CellState;
  readonly isTabbable: (row: RowId, phase: string) => boolean;
  /** Changes when a cell of the row stands otherwise. */
  readonly stateKey: (row: RowId) => string;
  readonly notesOf: (phase: Phase) => readonly OpportunityNote[];
  readonly onStep: (id: string, by: -1 | 1) => void;
}

/** A table whose cells are gone through with the arrow keys; its cells are then grid cells (ARIA in HTML). */
const AS_GRID = { role: 'grid' } as const;

const NO_NOTES: readonly OpportunityNote[] = [];

/** The cells of the map, row by row. */
export function Table(props: TableProps) {
  const { rows, phases, laneWidth, phaseWidth, current } = props;
  const currentColumn = phases.findIndex(({ id }) => id === current?.phase);
  const columns = `${laneWidth}px repeat(${phases.length}, ${phaseWidth}px)`;
  return (
    <div className={styles.sheet}>
      {currentColumn >= 0 && <div className={styles.column} style={{ left: laneWidth + currentColumn * phaseWidth, width: phaseWidth }} />}
      <table {...AS_GRID} aria-label={t('Journey map')} className={styles.grid} style={{ gridTemplateColumns: columns }}>
        <tbody className={styles.rows}>
          {rows.map((row, index) =>
            row.kind === 'line' ? (
              <tr key={row.line} className={styles.row} aria-hidden>
                <td className={styles.line} style={{ gridRow: index + 1 }}>
                  <span className={styles.lineName}>{lineName(row.line)}</span>
                </td>
              </tr>
            ) : (
              <Row key={row.row} {...props} row={row.row} gridRow={index + 1} currentColumn={currentColumn} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends TableProps {
  readonly row: RowId;
  readonly gridRow: number;
  readonly currentColumn: number;
}

function Row(props: RowProps) {
  const { row, gridRow, journey, records, phases, other } = props;
  const open: MapKind = journey.data.kind === 'to-be' ? 'to-be' : 'as-is';
  return (
    <tr className={styles.row}>
      {row === 'head' ? (
        <th scope="col" className={styles.corner} aria-label={rowName(row)} />
      ) : (
        <RowHead row={row} gridRow={gridRow} data={journey.data} records={records} curves={other ? ['as-is', 'to-be'] : [open]} />
      )}
      {row === 'emotion' ? (
        <Emotions {...props} open={open} />
      ) : (
        phases.map((phase, index) => <RowCell key={phase.id} {...props} phase={phase} index={index} />)
      )}
    </tr>
  );
}

/** The emotion lane with lists that stay the same while nobody feels otherwise. */
function Emotions({ phases, other, phaseWidth, gridRow, stateOf, isTabbable, stateKey, open }: RowProps & { readonly open: MapKind }) {
  return (
    <EmotionLane
      open={open}
      feelings={useSame(emotionsOf({ phases }))}
      other={useSame(other)}
      columnWidth={phaseWidth}
      gridRow={gridRow}
      stateOf={(phase) => stateOf('emotion', phase)}
      isTabbable={(phase) => isTabbable('emotion', phase)}
      stateKey={stateKey('emotion')}
    />
  );
}

function RowCell({ row, phase, index, gridRow, currentColumn, ...props }: RowProps & { readonly phase: Phase; readonly index: number }) {
  const state = props.stateOf(row, phase.id);
  const tabbable = props.isTabbable(row, phase.id);
  if (row === 'emotion') return null;
  if (row === 'head') {
    return (
      <Head
        phase={phase}
        index={index}
        gridRow={gridRow}
        state={state}
        tabbable={tabbable}
        current={index === currentColumn}
        onStep={props.onStep}
      />
    );
  }
  const place = { gridRow, gridColumn: index + 2, state, tabbable };
  if (row === 'difference') {
    const pair = props.pairs.find(({ asIs, toBe }) => asIs?.id === phase.id || toBe?.id === phase.id);
    return <Difference phase={phase.id} pair={pair} {...place} />;
  }
  return <LaneCell lane={row} phase={phase} notes={row === 'opportunities' ? props.notesOf(phase) : NO_NOTES} {...place} />;
}
