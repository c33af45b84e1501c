import type { Fields } from '../fields.ts';
import { type AnyData, frameworkOf } from '../frameworks/index.ts';
import { isObject, itemsOf, mapReferences } from '../records.ts';
import type { Version } from './model.ts';
import { inOrder } from './version.ts';

/**
 * A version whose records are called by other ids, and what refers to them with them: so that records that belong together
 * have one id on both sides of a comparison.
 * @param ids new ids of records by their old ones; records that are not in it keep theirs
 */
export function translated(version: Version, ids: ReadonlyMap<string, string>): Version {
  if (ids.size === 0) return version;
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    records: inOrder(
      version.records.map((record) => {
        const { fields } = frameworkOf(record.kind);
        const data = mapReferences(fields, record.data, (reference) => ({ ...reference, record: idOf(reference.record) }));
        return { ...record, id: idOf(record.id), data };
      }),
    ),
    measures: version.measures.map((measure) => ({ ...measure, metric: idOf(measure.metric) })),
  };
}

/** Keeps the items of all lists for which `keep` says so; `list` is the way to their list. */
export function filterItems(
  fields: Fields,
  data: AnyData,
  keep: (id: string, list: string) => boolean,
  above: readonly string[] = [],
): AnyData {
  const next: Record<string, unknown> = { ...data };
  for (const [name, { widget }] of Object.entries(fields)) {
    const value = data[name];
    const here = [...above, name];
    if (widget.kind === 'group' && isObject(value)) next[name] = filterItems(widget.fields, value, keep, here);
    if (widget.kind !== 'list') continue;
    next[name] = itemsOf(value).flatMap((item) =>
      keep(item.id, here.join('/')) ? [{ ...filterItems(widget.fields, item, keep, [...here, item.id]), id: item.id }] : [],
    );
  }
  return next;
}

/** The list that each item of a record stands in. */
export function listsOfItems(fields: Fields, data: AnyData): Map<string, string> {
  const found = new Map<string, string>();
  filterItems(fields, data, (id, list) => {
    found.set(id, list);
    return true;
  });
  return found;
}
