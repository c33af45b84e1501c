import type { Field, Reference } from '../../shared/fields.ts';
import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { inSentence, t } from '../../shared/i18n.ts';
import { type AnyRecord, allItems, itemCode, recordsOf } from '../../shared/records.ts';
import { shorten } from './text.ts';

/** What a reference names. */
export interface Resolved {
  /** The item's text, or the record's title; never empty. */
  readonly title: string;
  /** The item's code, "W2"; '' where there is none. */
  readonly code: string;
  readonly kind: Kind;
  readonly record: AnyRecord;
  /** The top-level list that the item stands in. */
  readonly list: string | undefined;
}

/** An item of a record as it may be referred to. */
export interface ItemEntry {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  /** Field names from the record down, joined by dots: "promotion.channelMix". */
  readonly list: string;
  readonly field: Field;
}

/** Made once for each record as it is: a changed record is another object. */
const entries = new WeakMap<AnyRecord, ReadonlyMap<string, ItemEntry>>();

/** Every item of a record by its id, in their order. */
export function itemsOfRecord(record: AnyRecord): ReadonlyMap<string, ItemEntry> {
  const known = entries.get(record);
  if (known) return known;
  const made = new Map<string, ItemEntry>();
  for (const found of allItems(frameworkOf(record.kind).fields, record.data)) {
    const { field, index, value } = found;
    const main = field.widget.kind === 'list' ? value[field.widget.main] : '';
    // Where a list's main field is itself a reference its items have no words of their own.
    const text = typeof main === 'string' ? main.trim() : '';
    made.set(value.id, { id: value.id, title: text, code: itemCode(field, index), list: found.list, field });
  }
  entries.set(record, made);
  return made;
}

/** What an item or record without a name is called. */
export const untitled = (name: string): string => t('Untitled {{name}}', { name: inSentence(name) });

/** The name of a record for a heading, a chip or a list; never empty, and cut where no place could show it all. */
export const nameOf = (record: AnyRecord): string => shorten(record.title.trim()) || untitled(t(frameworkOf(record.kind).singular));

/** @returns what the reference names, or undefined when that is not there any more. */
export function resolveReference(records: readonly AnyRecord[], reference: Reference): Resolved | undefined {
  const record = records.find(({ id }) => id === reference.record);
  if (!record) return undefined;
  if (reference.item === undefined) return { title: nameOf(record), code: '', kind: record.kind, record, list: undefined };
  const entry = itemsOfRecord(record).get(reference.item);
  if (!entry) return undefined;
  const itemName = entry.field.widget.kind === 'list' ? entry.field.widget.itemName : '';
  return { title: entry.title || untitled(t(itemName)), code: entry.code, kind: record.kind, record, list: entry.list };
}

/** True when both name the same thing. */
export const isSameReference = (a: Reference, b: Reference): boolean => a.record === b.record && a.item === b.item;

/** The currency of the strategy's brief; EUR while there is none. */
export const currencyOf = (records: readonly AnyRecord[]): string => recordsOf(records, 'brief')[0]?.data.currency ?? 'EUR';
