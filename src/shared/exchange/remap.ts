import type { Fields, Reference } from '../fields.ts';
import type { AnyData } from '../frameworks/index.ts';
import { isObject, itemsOf, mapReferences } from '../records.ts';

/** The data with every list item's id put through `rename`. References are left as they are. */
export function renameItems(fields: Fields, data: AnyData, rename: (id: string) => string): AnyData {
  const next: Record<string, unknown> = { ...data };
  for (const [name, { widget }] of Object.entries(fields)) {
    const value = data[name];
    if (widget.kind === 'group' && isObject(value)) next[name] = renameItems(widget.fields, value, rename);
    if (widget.kind === 'list') {
      next[name] = itemsOf(value).map((item) => ({ ...renameItems(widget.fields, item, rename), id: rename(item.id) }));
    }
  }
  return next;
}

/** The data with every image id put through `rename`; null takes the image out. */
export function renameImages(fields: Fields, data: AnyData, rename: (id: string) => string | null): AnyData {
  const next: Record<string, unknown> = { ...data };
  for (const [name, { widget }] of Object.entries(fields)) {
    const value = data[name];
    if (widget.kind === 'image' && typeof value === 'string') next[name] = rename(value);
    if (widget.kind === 'group' && isObject(value)) next[name] = renameImages(widget.fields, value, rename);
    if (widget.kind === 'list') next[name] = itemsOf(value).map((item) => ({ ...renameImages(widget.fields, item, rename), id: item.id }));
  }
  return next;
}

/** New ids of a record and its items, by their old ones. */
export interface NewIds {
  readonly record: string;
  readonly items: ReadonlyMap<string, string>;
}

/** Gives the record's items new ids. */
export function renewItems(
  fields: Fields,
  data: AnyData,
  newId: () => string,
): { readonly data: AnyData; readonly items: ReadonlyMap<string, string> } {
  const items = new Map<string, string>();
  const renewed = renameItems(fields, data, (id) => {
    const fresh = newId();
    items.set(id, fresh);
    return fresh;
  });
  return { data: renewed, items };
}

/**
 * The data with its references led to the new ids. A reference to a record or item without a new id is kept
 * where `keep` says so and taken out otherwise.
 * @returns the data and how many references were taken out
 */
export function followIds(
  fields: Fields,
  data: AnyData,
  ids: ReadonlyMap<string, NewIds>,
  keep: (reference: Reference) => boolean,
): { readonly data: AnyData; readonly dropped: number } {
  let dropped = 0;
  const followed = mapReferences(fields, data, (reference) => {
    const target = ids.get(reference.record);
    const item = reference.item === undefined ? undefined : target?.items.get(reference.item);
    if (target && (reference.item === undefined || item !== undefined)) {
      return item === undefined ? { record: target.record } : { record: target.record, item };
    }
    if (!target && keep(reference)) return reference;
    dropped += 1;
    return null;
  });
  return { data: followed, dropped };
}
