import type { Fields, Reference } from '../../shared/fields.ts';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { isObject, itemsOf, referencesIn, walk } from '../../shared/records.ts';
import type { Unlinked } from './rows.ts';

/** Where a record's data refers to another record, with what is needed to put each reference back. */
export function referencesTo(fields: Fields, data: AnyData, source: string, target: string): Unlinked[] {
  const found: Unlinked[] = [];
  walk(fields, data, ({ field, value, path }) => {
    for (const [index, reference] of referencesIn(field, value).entries()) {
      if (reference.record !== target) continue;
      found.push({ record: source, path, index, ...(reference.item === undefined ? {} : { item: reference.item }) });
    }
  });
  return found;
}

/**
 * The data with a reference put back at its path. The data is given back unchanged when its item is gone or
 * another reference stands in its place.
 */
export function putReference(fields: Fields, data: AnyData, path: readonly string[], index: number, reference: Reference): AnyData {
  const [name, ...rest] = path;
  const widget = name === undefined ? undefined : fields[name]?.widget;
  if (name === undefined || !widget) return data;
  const value = data[name];
  if (widget.kind === 'reference') return value === null ? { ...data, [name]: reference } : data;
  if (widget.kind === 'references' && Array.isArray(value)) return { ...data, [name]: value.toSpliced(index, 0, reference) };
  if (widget.kind === 'group' && isObject(value)) return { ...data, [name]: putReference(widget.fields, value, rest, index, reference) };
  if (widget.kind === 'list') {
    const [id, ...below] = rest;
    const put = (item: AnyData & { readonly id: string }) =>
      item.id === id ? { ...putReference(widget.fields, item, below, index, reference), id: item.id } : item;
    return { ...data, [name]: itemsOf(value).map(put) };
  }
  return data;
}
