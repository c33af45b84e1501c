import type { FeedbackSource, LoopStatus, RowTable } from '../../../shared/rows.ts';
import { sealOf } from '../seal.ts';

/** What a column may hold. */
export type Cell = string | number | null;

/** How a theme came to an item; 'not': it was taken away by hand, and no rule gives it again. */
export type How = 'hand' | 'rule' | 'not';

/** What the rows of all four tables have. */
export interface Head {
  readonly number: number;
  readonly id: string;
  /** The strategy's number within the file. */
  readonly strategy: number;
  readonly batch: number | null;
  /** The removal it is in the bin with; null while it is live. */
  readonly removed: number | null;
  readonly hash: string;
}

export type FeedbackCells = {
  readonly external_id: string;
  readonly source_key: string;
  readonly date: string | null;
  readonly source: FeedbackSource | null;
  readonly verbatim: string;
  readonly rating: number | null;
  readonly sentiment: number | null;
  readonly persona: number | null;
  readonly touchpoint: number | null;
  readonly phase: number | null;
  readonly loop: LoopStatus;
  readonly acknowledged_on: string | null;
  readonly acted_on: string | null;
  readonly told_on: string | null;
};

export type ResponseCells = {
  readonly date: string | null;
  readonly wave: number;
  readonly metric: number;
  readonly score: number;
  readonly segment: number | null;
  readonly persona: number | null;
  readonly phase: number | null;
};

export type PurchaseCells = {
  readonly customer: string;
  readonly date: string;
  readonly orders: number;
  readonly amount: number;
};

export type PointCells = {
  readonly metric: number;
  readonly date: string;
  readonly label: string;
  readonly value: number;
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly inputs: string | null;
  readonly segment: number | null;
  readonly source: string;
};

/** What each table holds of its own, in the order in which the checksum takes it. */
export interface CellsOf {
  readonly feedback: FeedbackCells;
  readonly responses: ResponseCells;
  readonly purchases: PurchaseCells;
  readonly points: PointCells;
}

/** One of each for every table. */
export const forTables = <T>(make: (table: RowTable) => T): Readonly<Record<RowTable, T>> => ({
  feedback: make('feedback'),
  responses: make('responses'),
  purchases: make('purchases'),
  points: make('points'),
});

const columnsOf = <T extends RowTable>(columns: { readonly [C in keyof CellsOf[T]]: true }): readonly string[] => Object.keys(columns);

export const COLUMNS: Readonly<Record<RowTable, readonly string[]>> = {
  feedback: columnsOf<'feedback'>({
    external_id: true,
    source_key: true,
    date: true,
    source: true,
    verbatim: true,
    rating: true,
    sentiment: true,
    persona: true,
    touchpoint: true,
    phase: true,
    loop: true,
    acknowledged_on: true,
    acted_on: true,
    told_on: true,
  }),
  responses: columnsOf<'responses'>({
    date: true,
    wave: true,
    metric: true,
    score: true,
    segment: true,
    persona: true,
    phase: true,
  }),
  purchases: columnsOf<'purchases'>({ customer: true, date: true, orders: true, amount: true }),
  points: columnsOf<'points'>({
    metric: true,
    date: true,
    label: true,
    value: true,
    n: true,
    low: true,
    high: true,
    inputs: true,
    segment: true,
    source: true,
  }),
};

/** The columns that hold numbers of names. */
export const NAMED: Readonly<Record<RowTable, readonly string[]>> = {
  feedback: ['persona', 'touchpoint', 'phase'],
  responses: ['wave', 'metric', 'segment', 'persona', 'phase'],
  purchases: [],
  points: ['metric', 'segment'],
};

export type AnyCells = Readonly<Record<string, Cell>>;

/** The theme of an item, by the number of its name. */
export interface ThemeRow {
  readonly theme: number;
  readonly how: How;
}

/** What a table holds of its own, in the order of its columns. */
export const valuesOf = (table: RowTable, cells: AnyCells): Cell[] => COLUMNS[table].map((column) => cells[column] ?? null);

/** The themes of an item in one text, as the checksum takes them. */
export const themesText = (themes: readonly ThemeRow[]): string =>
  themes
    .toSorted((a, b) => a.theme - b.theme)
    .map(({ theme, how }) => `${theme}${how}`)
    .join(',');

/** The same in SQL, for the row of `feedback` at hand. */
const THEMES_SQL = `(
  SELECT coalesce(group_concat(theme || how, ','), '')
    FROM (SELECT theme, how FROM feedback_themes WHERE feedback = feedback.number ORDER BY theme))`;

/**
 * The checksum over what a row holds. Whether it is in the bin is left out: the removal says that.
 * @param values of the table's own columns, in their order; of a feedback item then its themes as text
 */
export const hashOfRow = (
  { number, id, strategy, batch }: Pick<Head, 'number' | 'id' | 'strategy' | 'batch'>,
  values: readonly Cell[],
): string => sealOf([number, id, strategy, batch, ...values]);

/** The values that the checksum of a row is taken over, in SQL. */
export const hashedSql = (table: RowTable): string =>
  ['number', 'id', 'strategy', 'batch', ...COLUMNS[table], ...(table === 'feedback' ? [THEMES_SQL] : [])].join(', ');
