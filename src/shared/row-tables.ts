/** The tables of what comes by the thousand. */
export const ROW_TABLES = ['feedback', 'responses', 'purchases', 'points'] as const;
export type RowTable = (typeof ROW_TABLES)[number];

export const isRowTable = (name: string): name is RowTable => ROW_TABLES.some((table) => table === name);
