import type { Citation, Field, Fields, Reference } from './fields.ts';
import { type AnyData, frameworkOf, type Kind, type RecordData, registry } from './frameworks/index.ts';
import { isObject } from './objects.ts';
import { fail, ok, type Result } from './result.ts';

/** A record of one kind as it is stored. Times are ISO in UTC; `position` orders records of a kind. */
export interface RecordOf<K extends Kind> {
  readonly id: string;
  readonly strategyId: string;
  readonly kind: K;
  readonly title: string;
  readonly data: RecordData[K];
  readonly position: number;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A record of any kind; `kind` tells which data it holds. */
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** One strategy of a workspace; its name is that of its brief. */
export interface Strategy {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The records of one kind, in their order. */
export function recordsOf<K extends Kind>(records: readonly AnyRecord[], kind: K): RecordOf<K>[] {
  const isOfKind = (record: AnyRecord): record is Extract<AnyRecord, { kind: K }> & RecordOf<K> => record.kind === kind;
  return records.filter(isOfKind).sort((a, b) => a.position - b.position);
}

/** The title that a record of this kind gets from its data; '' when it has no name yet. */
export function titleOf(kind: Kind, data: AnyData): string {
  return frameworkOf(kind).titleOfAny(data);
}

/**
 * Parses data for a kind and supplies what is missing with its empty value.
 * @returns the parsed data, or `invalid-input` with a sentence that names the first field at fault.
 */
export function parseData<K extends Kind>(kind: K, data: unknown): Result<RecordData[K]> {
  const framework = registry.find((candidate) => candidate.kind === kind);
  if (!framework) throw new Error(`No framework of kind ${kind}`);
  const parsed = framework.schema.safeParse(data);
  if (parsed.success) return ok(parsed.data as RecordData[K]);
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map(String);
  return fail('invalid-input', `${framework.singular}: ${labelOfPath(framework.fields, path)} ${sentenceOf(issue)}.`, { path });
}

function sentenceOf(issue: { readonly code?: string; readonly message: string; readonly keys?: unknown } | undefined): string {
  if (!issue) return 'is not valid';
  if (issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)) {
    return `holds a field that this version does not know (${issue.keys.map(String).join(', ')})`;
  }
  return /^(is|has|holds) /.test(issue.message) ? issue.message : `is not valid (${issue.message})`;
}

/** An empty record of a kind. */
export function emptyData<K extends Kind>(kind: K): RecordData[K] {
  const parsed = parseData(kind, {});
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** The labels along a path of field names, list positions and item ids: "Pains, item 3, Severity". */
export function labelOfPath(fields: Fields, path: readonly string[]): string {
  const labels: string[] = [];
  let level: Fields | undefined = fields;
  for (const step of path) {
    const found: Field | undefined = level?.[step];
    if (found) {
      labels.push(found.label);
      level = found.widget.kind === 'group' || found.widget.kind === 'list' ? found.widget.fields : undefined;
    } else if (/^\d+$/.test(step)) {
      labels.push(`item ${Number(step) + 1}`);
    }
  }
  return labels.length > 0 ? labels.join(', ') : 'the record';
}

/** One value met while walking a record. */
export interface Visit {
  readonly field: Field;
  readonly value: unknown;
  /** Field names and item ids from the record down to this value. */
  readonly path: readonly string[];
  /** The field names alone. */
  readonly names: readonly string[];
  /** The item of a list that the value stands in, if any. */
  readonly item: string | undefined;
}

export { isObject };

/** Calls `visit` for every field of the data, parents before children, lists in their order. */
export function walk(fields: Fields, data: AnyData, visit: (visit: Visit) => void): void {
  walkLevel(fields, data, { path: [], names: [], item: undefined }, visit);
}

type Level = Pick<Visit, 'path' | 'names' | 'item'>;

function walkLevel(fields: Fields, data: AnyData, above: Level, visit: (visit: Visit) => void): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = data[name];
    const here: Level = { path: [...above.path, name], names: [...above.names, name], item: above.item };
    visit({ field, value, ...here });
    if (field.widget.kind === 'group' && isObject(value)) walkLevel(field.widget.fields, value, here, visit);
    if (field.widget.kind === 'list') {
      for (const entry of itemsOf(value)) {
        walkLevel(field.widget.fields, entry, { ...here, path: [...here.path, entry.id], item: entry.id }, visit);
      }
    }
  }
}

/** The items of a list value; none when it is no list. */
export function itemsOf(value: unknown): (AnyData & { readonly id: string })[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

const isItem = (value: unknown): value is AnyData & { readonly id: string } => isObject(value) && typeof value.id === 'string';

const isReference = (value: unknown): value is Reference => isObject(value) && typeof value.record === 'string';

/** The references that a field's value holds. */
export function referencesIn(field: Field, value: unknown): Reference[] {
  if (field.widget.kind === 'reference') return isReference(value) ? [value] : [];
  if (field.widget.kind === 'references') return Array.isArray(value) ? value.filter(isReference) : [];
  return [];
}

const isCitation = (value: unknown): value is Citation => isObject(value) && typeof value.kind === 'string' && typeof value.id === 'string';

/** Every citation that a record's data holds, in their order. */
export function citationsOf(fields: Fields, data: AnyData): Citation[] {
  const found: Citation[] = [];
  walk(fields, data, ({ field, value }) => {
    if (field.widget.kind === 'citations' && Array.isArray(value)) found.push(...value.filter(isCitation));
  });
  return found;
}

/** The data with every citation put through `change`; those for which it gives null are taken out. */
export function mapCitations(fields: Fields, data: AnyData, change: (citation: Citation) => Citation | null): AnyData {
  const next: Record<string, unknown> = { ...data };
  for (const [name, { widget }] of Object.entries(fields)) {
    const value = data[name];
    if (widget.kind === 'citations' && Array.isArray(value)) next[name] = value.filter(isCitation).flatMap((entry) => change(entry) ?? []);
    if (widget.kind === 'group' && isObject(value)) next[name] = mapCitations(widget.fields, value, change);
    if (widget.kind === 'list') {
      next[name] = itemsOf(value).map((entry) => ({ ...mapCitations(widget.fields, entry, change), id: entry.id }));
    }
  }
  return next;
}

/** One reference with the place it stands in. */
export interface Link {
  /** Field names from the record down, without item ids: "tactics.segments". */
  readonly field: string;
  /** The item of the record that the reference stands in, if any. */
  readonly item: string | undefined;
  readonly to: Reference;
}

/** Every reference that a record's data holds, in their order. */
export function linksOf(fields: Fields, data: AnyData): Link[] {
  const links: Link[] = [];
  walk(fields, data, ({ field, value, names, item }) => {
    for (const to of referencesIn(field, value)) links.push({ field: names.join('.'), item, to });
  });
  return links;
}

/** All words of a record that search may find, one line a field. */
export function searchText(fields: Fields, data: AnyData): string {
  const lines: string[] = [];
  walk(fields, data, ({ field, value }) => {
    if (field.widget.kind === 'image' || field.widget.kind === 'choice' || field.widget.kind === 'date') return;
    if (typeof value === 'string' && value !== '') lines.push(value);
    if (field.widget.kind === 'strings' && Array.isArray(value)) lines.push(...value.filter((entry) => typeof entry === 'string'));
  });
  return lines.join('\n');
}

/**
 * The data with every reference put through `change`; those for which it gives null are taken out.
 * Nothing else is touched.
 */
export function mapReferences(fields: Fields, data: AnyData, change: (reference: Reference) => Reference | null): AnyData {
  const next: Record<string, unknown> = { ...data };
  for (const [name, field] of Object.entries(fields)) {
    const value = data[name];
    const { widget } = field;
    if (widget.kind === 'reference' && isReference(value)) next[name] = change(value);
    if (widget.kind === 'references' && Array.isArray(value)) {
      next[name] = value.filter(isReference).flatMap((entry) => change(entry) ?? []);
    }
    if (widget.kind === 'group' && isObject(value)) next[name] = mapReferences(widget.fields, value, change);
    if (widget.kind === 'list') {
      next[name] = itemsOf(value).map((entry) => ({ ...mapReferences(widget.fields, entry, change), id: entry.id }));
    }
  }
  return next;
}

/** An item of a list anywhere in a record, with the field it stands in. */
export interface FoundItem {
  /** Field names from the record down, joined by dots: "phases.pains". */
  readonly list: string;
  readonly field: Field;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly value: AnyData & { readonly id: string };
}

/** Every list item of a record, nested groups included. */
export function allItems(fields: Fields, data: AnyData): FoundItem[] {
  const found: FoundItem[] = [];
  walk(fields, data, ({ field, value, names }) => {
    if (field.widget.kind !== 'list') return;
    itemsOf(value).forEach((entry, index) => {
      found.push({ list: names.join('.'), field, index, value: entry });
    });
  });
  return found;
}

/** The text an item is called by: the value of its list's main field. */
export function itemTitle(field: Field, item: AnyData): string {
  if (field.widget.kind !== 'list') return '';
  const value = item[field.widget.main];
  return typeof value === 'string' ? value : '';
}

/** The code an item is referred to by, such as "W2"; '' where its list has none. */
export function itemCode(field: Field, index: number): string {
  return field.widget.kind === 'list' && field.widget.code ? `${field.widget.code}${index + 1}` : '';
}
