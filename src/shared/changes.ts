import type { AnyData, Kind } from './frameworks/index.ts';
import { isKind } from './frameworks/index.ts';
import { isObject } from './objects.ts';
import { z } from './zod.ts';

/*
 * Several records changed as one step that can be undone: a fix, a link made from the picture of the throughline, a
 * restored version, a merge, a proposal taken up.
 */

const id = z.string().min(1).max(64);

export const recordPutSchema = z.strictObject({
  id,
  kind: z.custom<Kind>((value) => typeof value === 'string' && isKind(value), 'is no kind of record'),
  data: z.custom<AnyData>((value) => isObject(value), 'is no record data'),
  /** The revision that the data were made from; null for a record that is new or comes back. */
  revision: z.number().int().positive().nullable(),
  /** Orders records of a kind; left out: where it is, or at the end. */
  position: z.number().optional(),
});

export const changesSchema = z.strictObject({
  /** What it is called in the history, in words that follow "Undo": "Link Booking effort to Booking page". */
  label: z.string().min(1).max(300),
  put: z.array(recordPutSchema).max(10_000),
  /** Records that go into the bin; references to them are taken out of what stays. */
  remove: z.array(id).max(10_000),
});

/** One record as it should be. */
export type RecordPut = z.output<typeof recordPutSchema>;
export type Changes = z.output<typeof changesSchema>;
