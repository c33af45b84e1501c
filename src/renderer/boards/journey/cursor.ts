import type { Lane } from '../../../shared/frameworks/journey.ts';

/* Which cell of the grid is chosen, and where the keys lead from it. */

/** A row of the grid: the heads of the phases, a lane, or the differences between two maps. */
export type RowId = 'head' | Lane | 'difference';

export interface Place {
  readonly row: RowId;
  /** The id of the phase. */
  readonly phase: string;
}

/** Where in a cell the editing begins. */
export interface Start {
  /** The line or item, from 0, where the cell has several. */
  readonly line?: number;
  /** Before which character. */
  readonly caret?: number;
  /** The control in place of the first: "severity", "when". */
  readonly part?: string;
}

export interface Cursor extends Place {
  /** Null while the cell is chosen and not edited. */
  readonly editing: Start | null;
}

export const samePlace = (a: Place | null, b: Place | null): boolean => a?.row === b?.row && a?.phase === b?.phase;

export type Way = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'next' | 'previous';

const WAYS: Readonly<Record<string, Way | undefined>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Where a key leads; undefined for a key that leads nowhere. */
export function wayOf({
  key,
  ctrlKey,
  metaKey,
}: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): Way | undefined {
  const far = ctrlKey || metaKey;
  if (key === 'Home') return far ? 'first' : 'rowStart';
  if (key === 'End') return far ? 'last' : 'rowEnd';
  return far ? undefined : WAYS[key];
}

/** The cell one step on; the same one at the edge. 'next' and 'previous' go on in the next row, and end at the corners. */
export function stepFrom(place: Place, way: Way, rows: readonly RowId[], phases: readonly string[]): Place | null {
  const row = rows.indexOf(place.row);
  const column = phases.indexOf(place.phase);
  const at = (toRow: number, toColumn: number): Place | null => {
    const rowId = rows[Math.max(0, Math.min(rows.length - 1, toRow))];
    const phase = phases[Math.max(0, Math.min(phases.length - 1, toColumn))];
    return rowId === undefined || phase === undefined ? null : { row: rowId, phase };
  };
  switch (way) {
    case 'up':
      return at(row - 1, column);
    case 'down':
      return at(row + 1, column);
    case 'left':
      return at(row, column - 1);
    case 'right':
      return at(row, column + 1);
    case 'rowStart':
      return at(row, 0);
    case 'rowEnd':
      return at(row, phases.length - 1);
    case 'first':
      return at(0, 0);
    case 'last':
      return at(rows.length - 1, phases.length - 1);
    case 'next':
      if (column < phases.length - 1) return at(row, column + 1);
      return row < rows.length - 1 ? at(row + 1, 0) : null;
    case 'previous':
      if (column > 0) return at(row, column - 1);
      return row > 0 ? at(row - 1, phases.length - 1) : null;
  }
}
