import type { RowTable } from '../../../shared/rows.ts';
import type { Cell, How } from './rows.ts';
import type { Runs } from './runs.ts';

/** Rows whose cell in one column went from one value to another. */
export interface CellEdit {
  readonly column: string;
  readonly rows: Runs;
  readonly before: Cell;
  readonly after: Cell;
}

/** Items for which one theme went from one standing to another; null where it has none. */
export interface ThemeEdit {
  /** The number of its name. */
  readonly theme: number;
  readonly rows: Runs;
  readonly before: How | null;
  readonly after: How | null;
}

/** Rows that came, new or out of the bin, or that went into it. */
export interface LiveEdit {
  /** What they are in the bin by, whenever they are not live. */
  readonly removal: string;
  /** What the bin calls them. */
  readonly title: string;
  readonly rows: Runs;
  readonly came: boolean;
  /** Since when they were in the bin, where they came out of it. */
  readonly at?: string;
}

/** What an edit did to the rows of one table: only what changed, so that it can be taken back and done again. */
export interface RowEdit {
  readonly table: RowTable;
  readonly cells?: readonly CellEdit[];
  readonly themes?: readonly ThemeEdit[];
  readonly live?: LiveEdit;
}
