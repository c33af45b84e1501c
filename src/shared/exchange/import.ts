import { z } from '../zod.ts';

/*
 * What screen, command line and main agree on about the import of tables: what can be imported, into which fields,
 * how a file is read, and what a dry run says.
 */

export const IMPORT_KINDS = {
  feedback: 'Feedback',
  responses: 'Survey responses',
  customers: 'Customers or purchases',
  persona: 'Personas',
  touchpoint: 'Touchpoints',
} as const;
export type ImportKind = keyof typeof IMPORT_KINDS;
export const importKinds = ['feedback', 'responses', 'customers', 'persona', 'touchpoint'] as const satisfies readonly ImportKind[];

/** A field that a column can be led to. */
export interface ImportTarget {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  /** Half a sentence: what is understood. */
  readonly hint: string;
}

/** `blanks`: any run of blanks or tabs. */
export const DELIMITERS = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar', blanks: 'Blanks' } as const;
export type Delimiter = keyof typeof DELIMITERS;
export const DATE_ORDERS = { ymd: 'Year, month, day', dmy: 'Day, month, year', mdy: 'Month, day, year' } as const;
export type DateOrder = keyof typeof DATE_ORDERS;
export const DECIMALS = { '.': 'Point: 1,234.56', ',': 'Comma: 1.234,56' } as const;
export type Decimal = keyof typeof DECIMALS;

/** How the bytes of a file become rows and values. Found out at first, and changeable. */
export const csvFormatSchema = z.strictObject({
  encoding: z.string().min(1).max(40),
  delimiter: z.enum([',', ';', '\t', '|', 'blanks']),
  quote: z.enum(['"', "'", '']),
  header: z.boolean(),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy']),
  decimal: z.enum(['.', ',']),
});
export type CsvFormat = z.output<typeof csvFormatSchema>;

/** Which column goes where, and what stands in every row alike. A field is filled by one column or one text at most. */
export const importPlanSchema = z.strictObject({
  kind: z.enum(importKinds),
  format: csvFormatSchema,
  /** Column number from 0 → field. */
  columns: z.array(z.strictObject({ column: z.number().int().min(0).max(5000), field: z.string().min(1).max(60) })).max(200),
  /** Field → the same text for every row. */
  fixed: z.array(z.strictObject({ field: z.string().min(1).max(60), text: z.string().max(500) })).max(40),
});
export type ImportPlan = z.output<typeof importPlanSchema>;

/** A file that was opened for import. */
export interface ImportFile {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
  readonly rows: number;
  /** Names (or "Column 1") with the first values that differ, blanks left out. */
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  /** The first 12 rows as they are read, each cell cut to 80 characters; a ragged row has as many cells as it has. */
  readonly firstRows: readonly (readonly string[])[];
  readonly targets: readonly ImportTarget[];
  /** What is suggested, by names and by what was chosen for such a file before. */
  readonly plan: ImportPlan;
  /** True when the plan is remembered rather than guessed. */
  readonly remembered: boolean;
}

/** A row that cannot be taken as it is. */
export interface ImportFault {
  /** The line in the file at which the row begins, from 1. */
  readonly line: number;
  /** The column's name; '' when it is the row as a whole. */
  readonly column: string;
  /** What stands there, cut to 80 characters. */
  readonly value: string;
  readonly reason: string;
}

/** What an import would do. */
export interface ImportCheck {
  readonly rows: number;
  readonly good: number;
  /** There already; they are left out. */
  readonly duplicates: number;
  readonly bad: number;
  /** The first 200. */
  readonly faults: readonly ImportFault[];
  /** The first rows as they would be stored, in words, by field. */
  readonly preview: readonly { readonly line: number; readonly values: Readonly<Record<string, string>> }[];
  /** Distinct customers among the good rows; null for other kinds. */
  readonly customers: number | null;
}

export interface ImportDone {
  /** Names the batch; null when nothing came in or records were made. */
  readonly batch: string | null;
  readonly rows: number;
  readonly duplicates: number;
  readonly skipped: number;
  readonly customers: number | null;
  /** "Imported 1,000 feedback items; 3 were there already." */
  readonly sentence: string;
}

/** One import that was made, so that it can be looked up and taken out again. */
export interface Batch {
  readonly id: string;
  readonly kind: 'feedback' | 'responses' | 'customers';
  readonly file: string;
  readonly at: string;
  readonly rows: number;
}
