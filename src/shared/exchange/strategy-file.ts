import { type AnyData, frameworkOf, isKind, type Kind, kinds } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, isObject, mapCitations, parseData, recordsOf } from '../records.ts';
import { type ReportOptions, reportOptionsSchema } from '../report/options.ts';
import { fail, ok, type Result } from '../result.ts';
import { ROW_TABLES } from '../rows.ts';
import type { Version } from '../versions/model.ts';
import { z } from '../zod.ts';
import { followIds, type NewIds, renameImages, renewItems } from './remap.ts';
import { type FileRows, noRows, remapRows, rowsSchema, rowsText, type WrittenRows } from './strategy-rows.ts';
import { type FileSnapshot, snapshotFault, snapshotSchema, snapshotsForImport } from './strategy-snapshots.ts';

/* One strategy as a JSON file. The order of the records of a kind is their position. */

const FORMAT = 'throughline-strategy';
const VERSION = 1;

const id = z.string().min(1).max(64);
const time = z.iso.datetime();
const kind = z.custom<Kind>((value) => typeof value === 'string' && isKind(value), 'is no kind of record');

const recordSchema = z.strictObject({
  id,
  kind,
  data: z.custom<AnyData>((value) => isObject(value), 'is no record data'),
  createdAt: time.optional(),
  updatedAt: time.optional(),
});
const imageSchema = z.strictObject({ id, mime: z.string(), base64: z.base64() });

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  name: z.string(),
  report: reportOptionsSchema.optional(),
  records: z.array(recordSchema).max(200_000),
  images: z.array(imageSchema).max(10_000).default([]),
  rows: rowsSchema.optional(),
  /** Versions that were kept, oldest first. */
  snapshots: z.array(snapshotSchema).max(1000).optional(),
});

export type StrategyFile = z.output<typeof fileSchema>;
/** As it is written: rows without what is empty. */
export type WrittenStrategy = Omit<StrategyFile, 'rows'> & { rows?: WrittenRows };
export type FileImage = z.output<typeof imageSchema>;
type FileRecord = StrategyFile['records'][number];

/** The file of a strategy: its records in the order of the registry and their own, with the images they show. */
export function toStrategyFile(
  name: string,
  report: ReportOptions,
  records: readonly AnyRecord[],
  images: readonly FileImage[],
  rows: WrittenRows,
  snapshots: readonly FileSnapshot[] = [],
): WrittenStrategy {
  const inOrder = kinds.flatMap((each) => recordsOf<Kind>(records, each));
  const entries = inOrder.map((record) => ({
    id: record.id,
    kind: record.kind,
    data: record.data,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
  }));
  const plain: WrittenStrategy = { format: FORMAT, version: VERSION, name, report, records: entries, images: [...images] };
  // A strategy without rows and versions is a file that the first version reads.
  const file = snapshots.length > 0 ? { ...plain, snapshots: [...snapshots] } : plain;
  return ROW_TABLES.some((table) => (rows[table] ?? []).length > 0) ? { ...file, rows } : file;
}

/** The text of a strategy file: records for reading, each row of a table in one line. */
export function strategyText({ rows, ...file }: WrittenStrategy): string {
  const head = JSON.stringify(file, null, 2);
  return rows === undefined ? `${head}\n` : `${head.slice(0, -2)},\n  "rows": ${rowsText(rows)}\n}\n`;
}

/** The ids of the images that records of these data show. */
export function imagesIn(records: readonly { readonly kind: Kind; readonly data: AnyData }[]): Set<string> {
  const found = new Set<string>();
  for (const record of records) {
    renameImages(frameworkOf(record.kind).fields, record.data, (image) => {
      found.add(image);
      return image;
    });
  }
  return found;
}

/** Reads the text of a strategy file. Errors: import-not-json, import-cut-off and those of `parseStrategyFile`. */
export function parseStrategyText(text: string): Result<StrategyFile> {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return isCutOff(json)
      ? fail('import-cut-off', t('The file ends in the middle, so nothing was imported; export or copy it again.'))
      : fail('import-not-json', t('The file is not JSON, so nothing was imported; choose a strategy that Throughline exported.'));
  }
  return parseStrategyFile(value);
}

/** True when something that was begun is never ended: an object, an array or a text. */
export function isCutOff(json: string): boolean {
  if (!/^\s*[{[]/.test(json)) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (inText) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
  }
  return inText || depth > 0;
}

/**
 * Reads what a strategy file holds and supplies what its data leaves out.
 * Errors: import-wrong-version, import-unknown-kind, import-invalid; each names the place of the fault.
 */
export function parseStrategyFile(value: unknown): Result<StrategyFile> {
  if (!isObject(value) || value.format !== FORMAT) {
    return fail('import-invalid', t('The file is not a Throughline strategy, so nothing was imported.'));
  }
  if (value.version !== VERSION) {
    const version = String(value.version).slice(0, 20);
    return fail(
      'import-wrong-version',
      t('The file is of version {{version}}, which this Throughline cannot read; update Throughline or export again.', { version }),
    );
  }
  const stranger = unknownKind(value.records);
  if (stranger !== undefined) {
    return fail(
      'import-unknown-kind',
      t('The file holds “{{kind}}”, a kind of record that this Throughline does not know.', { kind: stranger }),
    );
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return invalid(t('{{place}} is not valid ({{fault}})', { place: placeOf(issue?.path ?? []), fault: issue?.message ?? '' }));
  }
  const file = parsed.data;
  const counted = countedFault(file);
  if (counted !== undefined) return invalid(counted);
  const records: FileRecord[] = [];
  for (const [index, record] of file.records.entries()) {
    const data = parseData(record.kind, record.data);
    if (!data.ok)
      return invalid(
        t('record {{number}} (“{{id}}”): {{fault}}', { number: index + 1, id: record.id, fault: trimStop(data.error.message) }),
      );
    records.push({ ...record, data: data.value });
  }
  for (const snapshot of file.snapshots ?? []) {
    const fault = snapshotFault(snapshot);
    if (fault !== undefined) return invalid(t('version “{{name}}”: {{fault}}', { name: snapshot.name, fault: trimStop(fault) }));
  }
  return ok({ ...file, records });
}

const invalid = (fault: string): Result<never> => fail('import-invalid', t('Nothing was imported: {{fault}}.', { fault }));

const trimStop = (sentence: string): string => sentence.replace(/\.$/, '');

const placeOf = (path: readonly PropertyKey[]): string => (path.length === 0 ? t('the file') : path.map(String).join(' › '));

function unknownKind(records: unknown): string | undefined {
  if (!Array.isArray(records)) return undefined;
  for (const record of records) {
    if (isObject(record) && typeof record.kind === 'string' && !isKind(record.kind)) return record.kind.slice(0, 64);
  }
  return undefined;
}

/** What is there too often: an id, or a kind that a strategy has once. */
function countedFault(file: StrategyFile): string | undefined {
  const seen = new Set<string>();
  const rows = file.rows ?? noRows();
  for (const each of [...file.records, ...file.images, ...rows.feedback, ...rows.points]) {
    if (each.id === undefined) continue;
    if (seen.has(each.id)) return t('two entries have the id “{{id}}”', { id: each.id });
    seen.add(each.id);
  }
  const twice = kinds.find((each) => frameworkOf(each).count === 'one' && file.records.filter((record) => record.kind === each).length > 1);
  return twice && t('it holds more than one “{{kind}}”, of which a strategy has one', { kind: frameworkOf(twice).singular });
}

/** A record that is ready to be stored under its new id. */
export interface ReadyRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly data: AnyData;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** A version that was kept, ready to be stored under its new id. */
export interface ReadySnapshot {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly at: string;
  readonly version: Version;
}

/**
 * Gives every record, item and row of a parsed file a new id and leads references, citations and images to the new ids.
 * @param newId makes an id
 * @param images new image ids by those in the file
 * @returns records, rows and versions in the file's order, and how many references of the records and rows led outside and
 * were taken out
 */
export function readyForImport(
  file: StrategyFile,
  newId: () => string,
  images: ReadonlyMap<string, string>,
): {
  readonly records: ReadyRecord[];
  readonly rows: FileRows;
  readonly snapshots: ReadySnapshot[];
  readonly dropped: number;
} {
  const ids = new Map<string, NewIds>();
  const renewed = file.records.map((record) => {
    const fresh = newId();
    const { data, items } = renewItems(frameworkOf(record.kind).fields, record.data, newId);
    ids.set(record.id, { record: fresh, items });
    return { ...record, id: fresh, data };
  });
  const from = file.rows ?? noRows();
  const rowIds = new Map([...from.feedback, ...from.points].flatMap((row) => (row.id === undefined ? [] : [[row.id, newId()] as const])));
  const { rows, dropped: droppedInRows } = remapRows(from, ids, rowIds);
  let dropped = droppedInRows;
  const records = renewed.map(({ id: fresh, kind: each, data, createdAt, updatedAt }): ReadyRecord => {
    const { fields } = frameworkOf(each);
    const followed = followIds(fields, data, ids, () => false);
    dropped += followed.dropped;
    const shown = renameImages(fields, followed.data, (image) => {
      const known = images.get(image);
      if (known === undefined) dropped += 1;
      return known ?? null;
    });
    const cited = mapCitations(fields, shown, (citation) => {
      const row = rowIds.get(citation.id);
      if (row === undefined) dropped += 1;
      return row === undefined ? null : { ...citation, id: row };
    });
    return { id: fresh, kind: each, data: cited, createdAt, updatedAt };
  });
  const snapshots = snapshotsForImport(file.snapshots ?? [], newId, { ids, rowIds, images });
  return { records, rows, snapshots, dropped };
}
