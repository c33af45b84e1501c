import { feedbackEntrySchema, pointEntrySchema, purchaseEntrySchema, ROW_TABLES, responseEntrySchema } from '../rows.ts';
import { z } from '../zod.ts';
import type { NewIds } from './remap.ts';

/*
 * The rows of a strategy file. What is empty is left out, and so is the import a row came with. `themes` were set by
 * hand; by which rule the others came, and which were taken away, stands beside them.
 */

const id = z.string().min(1).max(64);
const most = 2_000_000;

const feedbackSchema = z.strictObject({
  /** For citations; made anew when it is missing, as with all rows. */
  id: id.optional(),
  ...feedbackEntrySchema.shape,
  /** Themes that rules gave. */
  themesByRule: z.array(id).max(100).default([]),
  /** Themes that were taken away by hand. */
  notThemes: z.array(id).max(100).default([]),
  /** Stands for the row of the table that it was imported from. */
  sourceKey: z.string().max(200).default(''),
});

export const rowsSchema = z.strictObject({
  feedback: z.array(feedbackSchema).max(most).default([]),
  responses: z
    .array(z.strictObject({ id: id.optional(), ...responseEntrySchema.shape }))
    .max(most)
    .default([]),
  purchases: z
    .array(z.strictObject({ id: id.optional(), ...purchaseEntrySchema.shape }))
    .max(most)
    .default([]),
  points: z
    .array(z.strictObject({ id: id.optional(), ...pointEntrySchema.shape }))
    .max(most)
    .default([]),
});
/** As they are read: with everything that was left out. */
export type FileRows = z.output<typeof rowsSchema>;
/** As they are written: without what is empty. */
export type WrittenRows = z.input<typeof rowsSchema>;
export type FileFeedback = FileRows['feedback'][number];

export const noRows = (): FileRows => ({ feedback: [], responses: [], purchases: [], points: [] });

/** Without what its schema supplies when it is missing. */
export function compact<T extends object>(row: T): Partial<T> {
  const filled = Object.entries(row).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  // A part of an object is made key by key, which the compiler cannot follow.
  return Object.fromEntries(filled) as Partial<T>;
}

/** Every table's rows, one a line. */
export function rowsText(rows: WrittenRows): string {
  const tables = ROW_TABLES.flatMap((table) => {
    const lines = (rows[table] ?? []).map((row) => `      ${JSON.stringify(row)}`);
    return lines.length === 0 ? [] : [`    "${table}": [\n${lines.join(',\n')}\n    ]`];
  });
  return `{\n${tables.join(',\n')}\n  }`;
}

/** Leads the ids that stand in rows to new ones; what leads outside the file is taken out and counted. */
export interface RowRemap {
  readonly rows: FileRows;
  readonly dropped: number;
}

/**
 * @param ids new ids of records and items by their old ones
 * @param rowIds new ids of rows by their old ones
 */
export function remapRows(rows: FileRows, ids: ReadonlyMap<string, NewIds>, rowIds: ReadonlyMap<string, string>): RowRemap {
  let dropped = 0;
  const items = new Map([...ids.values()].flatMap((each) => [...each.items]));
  const follow = (old: string, map: ReadonlyMap<string, string>): string[] => {
    const found = map.get(old);
    if (found === undefined) dropped += 1;
    return found === undefined ? [] : [found];
  };
  const records = new Map([...ids].map(([old, { record }]) => [old, record]));
  const record = (old: string | null): string | null => (old === null ? null : (follow(old, records)[0] ?? null));
  const themes = (old: readonly string[]): string[] => old.flatMap((theme) => follow(theme, items));
  const phase = (old: FileFeedback['phase']): FileFeedback['phase'] => {
    const journey = old && ids.get(old.record);
    const item = old && journey?.items.get(old.item);
    if (old && !(journey && item)) dropped += 1;
    return journey && item ? { record: journey.record, item } : null;
  };
  const renamed = (old: string | undefined): { id?: string } => {
    const fresh = old === undefined ? undefined : rowIds.get(old);
    return fresh === undefined ? {} : { id: fresh };
  };
  const remapped: FileRows = {
    feedback: rows.feedback.map((row) => ({
      ...row,
      ...renamed(row.id),
      themes: themes(row.themes),
      themesByRule: themes(row.themesByRule),
      notThemes: themes(row.notThemes),
      persona: record(row.persona),
      touchpoint: record(row.touchpoint),
      phase: phase(row.phase),
    })),
    // Without its metric an answer or a value says nothing.
    responses: rows.responses.flatMap((row) =>
      follow(row.metric, records).map((metric) => ({
        ...row,
        metric,
        segment: record(row.segment),
        persona: record(row.persona),
        phase: phase(row.phase),
      })),
    ),
    purchases: rows.purchases,
    points: rows.points.flatMap((row) =>
      follow(row.metric, records).map((metric) => ({ ...row, ...renamed(row.id), metric, segment: record(row.segment) })),
    ),
  };
  return { rows: remapped, dropped };
}
