import { type FocusEvent, type MouseEvent, memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Phase } from '../../../shared/analysis/journey.ts';
import { LANES, type Lane } from '../../../shared/frameworks/journey.ts';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import styles from './Cell.module.css';
import { ActionsCell } from './cells/ActionsCell.tsx';
import { MetricsCell } from './cells/MetricsCell.tsx';
import { OpportunitiesCell } from './cells/OpportunitiesCell.tsx';
import { PainsCell } from './cells/PainsCell.tsx';
import { TextCell, type TextLane } from './cells/TextCell.tsx';
import { TouchpointsCell } from './cells/TouchpointsCell.tsx';
import type { RowId, Start } from './cursor.ts';
import { type OpportunityNote, useGrid } from './grid-context.ts';

/** How a cell stands: not chosen, chosen, or edited from there on. */
export type CellState = 'rest' | 'chosen' | Start;

export const startOfState = (state: CellState): Start | null => (typeof state === 'string' ? null : state);

interface CellFrameProps {
  readonly row: RowId;
  readonly phase: string;
  /** Lines of the grid, from 1. */
  readonly gridRow: number;
  readonly gridColumn: number;
  readonly state: CellState;
  /** The one cell of the grid that Tab leads to. */
  readonly tabbable: boolean;
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A cell of the grid: chosen by a click or with the arrow keys, edited by a second click or Enter. */
export function CellFrame(props: CellFrameProps) {
  const { row, phase, gridRow, gridColumn, state, tabbable, label, className, children } = props;
  const grid = useGrid();
  const editing = startOfState(state) !== null;
  const heads = row === 'head';
  const Tag = heads ? 'th' : 'td';
  const cell = useRef<HTMLTableCellElement>(null);
  // An edited cell is higher than one at rest: it must not grow out of sight.
  useLayoutEffect(() => {
    if (editing) cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [editing]);

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const { currentTarget, target } = event;
    // What is drawn elsewhere on the page, such as a menu that was opened here, is no click on the cell.
    if (editing || !(target instanceof Element) || !currentTarget.contains(target)) return;
    if (target.closest('button, a, input, textarea, select, [role="slider"]')) return;
    grid.edit({ row, phase }, startAt(target, event.clientX, event.clientY));
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!editing || !document.hasFocus()) return;
    const stays =
      relatedTarget instanceof Element && (currentTarget.contains(relatedTarget) || relatedTarget.closest('[data-portal]') !== null);
    if (!stays) grid.left({ row, phase });
  };

  return (
    <Tag
      ref={cell}
      {...(heads ? { scope: 'col' } : {})}
      aria-label={label}
      data-cell={`${row} ${phase}`}
      data-field={heads ? 'phases' : `phases.${row}`}
      tabIndex={tabbable ? 0 : -1}
      className={classes(styles.cell, state !== 'rest' && styles.chosen, editing && styles.editing, className)}
      style={{ gridRow, gridColumn }}
      onClick={onClick}
      onKeyDown={grid.onKeyDown}
      onKeyDownCapture={grid.onKeyDownCapture}
      onBlur={onBlur}
      onFocus={({ currentTarget, target }) => {
        if (currentTarget === target && state === 'rest') grid.choose({ row, phase });
      }}
    >
      {children}
    </Tag>
  );
}

/** Where the words were clicked: the editing begins at that character. */
function startAt(target: Element, x: number, y: number): Start {
  const line = target.closest<HTMLElement>('[data-line]')?.dataset.line;
  const part = target.closest<HTMLElement>('[data-part]')?.dataset.part;
  const position = document.caretPositionFromPoint(x, y);
  const onText = position?.offsetNode.nodeType === Node.TEXT_NODE && target.contains(position.offsetNode);
  return {
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(part === undefined ? {} : { part }),
    ...(onText ? { caret: position.offset } : {}),
  };
}

interface LaneCellProps {
  readonly lane: Exclude<Lane, 'emotion'>;
  readonly phase: Phase;
  readonly gridRow: number;
  readonly gridColumn: number;
  readonly state: CellState;
  readonly tabbable: boolean;
  /** Of the phase's opportunities, in their order. */
  readonly notes: readonly OpportunityNote[];
}

export const phaseName = ({ name }: { readonly name: string }): string => name.trim() || t('Untitled phase');

function PlainLaneCell({ lane, phase, gridRow, gridColumn, state, tabbable, notes }: LaneCellProps) {
  const empty = phase[lane].length === 0;
  const start = startOfState(state);
  return (
    <CellFrame
      row={lane}
      phase={phase.id}
      gridRow={gridRow}
      gridColumn={gridColumn}
      state={state}
      tabbable={tabbable}
      label={empty ? t('{{lane}} of {{phase}}: empty', { lane: t(LANES[lane]), phase: phaseName(phase) }) : undefined}
    >
      <Content lane={lane} phase={phase} start={start} notes={notes} />
    </CellFrame>
  );
}

interface ContentProps extends Pick<LaneCellProps, 'lane' | 'phase' | 'notes'> {
  readonly start: Start | null;
}

function Content({ lane, phase, start, notes }: ContentProps) {
  switch (lane) {
    case 'actions':
      return <ActionsCell phase={phase} start={start} />;
    case 'touchpoints':
      return <TouchpointsCell phase={phase} start={start} />;
    case 'pains':
      return <PainsCell phase={phase} start={start} />;
    case 'opportunities':
      return <OpportunitiesCell phase={phase} start={start} notes={notes} />;
    case 'metrics':
      return <MetricsCell phase={phase} start={start} />;
    default:
      return <TextCell lane={lane satisfies TextLane} phase={phase} start={start} />;
  }
}

const sameNotes = (a: readonly OpportunityNote[], b: readonly OpportunityNote[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ id, eases, tactic }, index) => b[index]?.id === id && b[index].eases === eases && b[index].tactic === tactic));

/** Drawn again only when its own lane of its own phase changes: a map may have hundreds of cells. */
export const LaneCell = memo(
  PlainLaneCell,
  (a, b) =>
    a.lane === b.lane &&
    a.phase.id === b.phase.id &&
    a.phase.name === b.phase.name &&
    a.phase[a.lane] === b.phase[b.lane] &&
    a.state === b.state &&
    a.tabbable === b.tabbable &&
    a.gridRow === b.gridRow &&
    a.gridColumn === b.gridColumn &&
    sameNotes(a.notes, b.notes),
);
