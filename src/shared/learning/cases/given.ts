import { imagesIn, type StrategyFile } from '../../exchange/strategy-file.ts';
import { noRows } from '../../exchange/strategy-rows.ts';
import { type AnyData, frameworkOf, ownKinds } from '../../frameworks/index.ts';
import { allItems, itemsOf, mapCitations, mapReferences } from '../../records.ts';
import type { Given } from './model.ts';

type FileRecord = StrategyFile['records'][number];

/**
 * The strategy of a case as a learner begins with it: without the hidden records, versions, report and notes, and with the
 * references that led to what is hidden taken out. Feedback, answers, purchases and values stay; an answer or value whose
 * metric is hidden goes with it.
 * @param name what the strategy is called from now on, in its brief too
 */
export function givenPart(file: StrategyFile, given: Given, name: string): StrategyFile {
  const kept = file.records.filter((record) => isGiven(record, given)).map((record) => ({ ...record, data: emptiedIn(record, given) }));
  const items = new Map(
    kept.map((record) => [record.id, new Set(allItems(frameworkOf(record.kind).fields, record.data).map(({ value }) => value.id))]),
  );
  const rows = rowsOf(file, items);
  const rowIds = new Set([...rows.feedback, ...rows.points].flatMap(({ id }) => (id === undefined ? [] : [id])));
  const records = kept.map((record) => ({ ...record, data: dataOf(record, items, rowIds, name) }));
  const shown = imagesIn(records);
  return { format: file.format, version: file.version, name, records, images: file.images.filter(({ id }) => shown.has(id)), rows };
}

const isGiven = ({ id, kind }: FileRecord, { kinds, without = [] }: Given): boolean =>
  kinds.includes(kind) && ownKinds.includes(kind) && !without.includes(id);

function emptiedIn({ kind, data }: FileRecord, { emptied = [] }: Given): AnyData {
  const paths = emptied.map((path) => path.split('.')).filter(([first]) => first === kind);
  return paths.reduce((left, [, ...names]) => empty(left, names), data);
}

/** The data without the entries of the list at this path. */
function empty(data: AnyData, [name, ...rest]: readonly string[]): AnyData {
  if (name === undefined) return data;
  if (rest.length === 0) return { ...data, [name]: [] };
  return { ...data, [name]: itemsOf(data[name]).map((item) => empty(item, rest)) };
}

/** Kept records with the ids of their items. */
type Kept = ReadonlyMap<string, ReadonlySet<string>>;

function dataOf({ kind, data }: FileRecord, kept: Kept, rowIds: ReadonlySet<string>, name: string): AnyData {
  const { fields } = frameworkOf(kind);
  const linked = mapReferences(fields, data, (reference) => {
    const items = kept.get(reference.record);
    const isThere = items !== undefined && (reference.item === undefined || items.has(reference.item));
    return isThere ? reference : null;
  });
  const cited = mapCitations(fields, linked, (citation) => (rowIds.has(citation.id) ? citation : null));
  // Notes are the author's own thoughts, and often name what comes of a record.
  const quiet = { ...cited, notes: '' };
  return kind === 'brief' ? { ...quiet, name } : quiet;
}

function rowsOf(file: StrategyFile, kept: Kept): NonNullable<StrategyFile['rows']> {
  const rows = file.rows ?? noRows();
  const items = new Set([...kept.values()].flatMap((each) => [...each]));
  const record = (id: string | null): string | null => (id !== null && kept.has(id) ? id : null);
  const themes = (ids: readonly string[]): string[] => ids.filter((id) => items.has(id));
  const phase = (at: (typeof rows.feedback)[number]['phase']): typeof at => (at && kept.get(at.record)?.has(at.item) ? at : null);
  return {
    feedback: rows.feedback.map((row) => ({
      ...row,
      themes: themes(row.themes),
      themesByRule: themes(row.themesByRule),
      notThemes: themes(row.notThemes),
      persona: record(row.persona),
      touchpoint: record(row.touchpoint),
      phase: phase(row.phase),
    })),
    responses: rows.responses
      .filter((row) => kept.has(row.metric))
      .map((row) => ({ ...row, segment: record(row.segment), persona: record(row.persona), phase: phase(row.phase) })),
    purchases: rows.purchases,
    points: rows.points.filter((row) => kept.has(row.metric)).map((row) => ({ ...row, segment: record(row.segment) })),
  };
}
