import { type AnyData, frameworkOf, isKind, type Kind } from '../frameworks/index.ts';
import { isObject, mapCitations, parseData } from '../records.ts';
import type { Version, VersionRecord } from '../versions/model.ts';
import { inOrder } from '../versions/version.ts';
import { z } from '../zod.ts';
import { followIds, type NewIds, renameImages, renameItems } from './remap.ts';

/* The versions of a strategy that a strategy file carries along. */

const id = z.string().min(1).max(64);
const words = z.string().max(5000);
const figure = z.number();

export const snapshotSchema = z.strictObject({
  id,
  name: words,
  note: words,
  at: z.iso.datetime(),
  records: z
    .array(
      z.strictObject({
        id,
        kind: z.custom<Kind>((value) => typeof value === 'string' && isKind(value), 'is no kind of record'),
        data: z.custom<AnyData>((value) => isObject(value), 'is no record data'),
        position: figure,
      }),
    )
    .max(200_000),
  measures: z
    .array(z.strictObject({ metric: id, name: z.string(), label: z.string(), value: figure, n: figure.nullable(), unit: z.string() }))
    .max(10_000)
    .default([]),
});
export type FileSnapshot = z.output<typeof snapshotSchema>;

/** What in a version its kinds do not allow; undefined when it can be taken. */
export function snapshotFault({ records }: FileSnapshot): string | undefined {
  for (const record of records) {
    const parsed = parseData(record.kind, record.data);
    if (!parsed.ok) return parsed.error.message;
  }
  return undefined;
}

/** What the records of the strategy itself were given. */
interface Renamed {
  readonly ids: ReadonlyMap<string, NewIds>;
  readonly rowIds: ReadonlyMap<string, string>;
  readonly images: ReadonlyMap<string, string>;
}

/**
 * Versions under the new ids of a strategy. What is in a version and no longer in the strategy is given one new id, the same
 * in all versions.
 */
export function snapshotsForImport(
  snapshots: readonly FileSnapshot[],
  newId: () => string,
  { ids: given, rowIds, images }: Renamed,
): { id: string; name: string; note: string; at: string; version: Version }[] {
  const ids = new Map([...given].map(([old, { record, items }]) => [old, { record, items: new Map(items) }]));
  const idsOf = (old: string): { record: string; items: Map<string, string> } => {
    const known = ids.get(old) ?? { record: newId(), items: new Map() };
    ids.set(old, known);
    return known;
  };
  // First all ids, so that references to what stands further down are followed.
  const renewed = snapshots.map((snapshot) => ({
    ...snapshot,
    records: snapshot.records.map((record): VersionRecord => {
      const { record: fresh, items } = idsOf(record.id);
      const rename = (item: string): string => {
        const known = items.get(item) ?? newId();
        items.set(item, known);
        return known;
      };
      return { ...record, id: fresh, data: renameItems(frameworkOf(record.kind).fields, parsed(record.kind, record.data), rename) };
    }),
  }));
  return renewed.map(({ name, note, at, records, measures }) => ({
    id: newId(),
    name,
    note,
    at,
    version: {
      records: inOrder(
        records.map((record) => {
          const { fields } = frameworkOf(record.kind);
          const { data } = followIds(fields, record.data, ids, () => false);
          const cited = mapCitations(fields, data, (citation) => {
            const row = rowIds.get(citation.id);
            return row === undefined ? null : { ...citation, id: row };
          });
          return { ...record, data: renameImages(fields, cited, (image) => images.get(image) ?? null) };
        }),
      ),
      measures: measures.map((measure) => ({ ...measure, metric: idsOf(measure.metric).record })),
    },
  }));
}

/** With what the file leaves out; `snapshotFault` has seen that it is valid. */
function parsed(kind: Kind, data: AnyData): AnyData {
  const result = parseData(kind, data);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
