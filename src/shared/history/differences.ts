import type { Field, Fields } from '../fields.ts';
import type { AnyData } from '../frameworks/index.ts';
import { isObject, itemsOf } from '../records.ts';

/** The list item that a difference lies in, or that came or went. */
export interface Place {
  readonly list: Field;
  readonly item: AnyData & { readonly id: string };
}

/** One thing that is not the same in two versions of a record. `path` holds the fields from the record down. */
export type Difference =
  | { readonly kind: 'value'; readonly path: readonly Field[]; readonly key: string; readonly place: Place | undefined }
  | { readonly kind: 'added'; readonly path: readonly Field[]; readonly place: Place }
  | { readonly kind: 'removed'; readonly path: readonly Field[]; readonly place: Place }
  | { readonly kind: 'order'; readonly path: readonly Field[] };

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What changed from one version of a record's data to the next, in the order of its fields. */
export function differences(fields: Fields, before: AnyData, after: AnyData): Difference[] {
  return differencesAt(fields, before, after, [], '', undefined);
}

function differencesAt(
  fields: Fields,
  before: AnyData,
  after: AnyData,
  above: readonly Field[],
  key: string,
  place: Place | undefined,
): Difference[] {
  return Object.entries(fields).flatMap(([name, field]): Difference[] => {
    const [was, is] = [before[name], after[name]];
    if (sameValue(was, is)) return [];
    const path = [...above, field];
    const here = key === '' ? name : `${key}.${name}`;
    const { widget } = field;
    if (widget.kind === 'group' && isObject(was) && isObject(is)) return differencesAt(widget.fields, was, is, path, here, place);
    if (widget.kind === 'list') return listDifferences(field, widget.fields, was, is, path, here);
    return [{ kind: 'value', path, key: here, place }];
  });
}

function listDifferences(list: Field, fields: Fields, was: unknown, is: unknown, path: readonly Field[], key: string): Difference[] {
  const old = new Map(itemsOf(was).map((item) => [item.id, item]));
  const now = new Map(itemsOf(is).map((item) => [item.id, item]));
  const found: Difference[] = [];
  for (const [id, item] of old) if (!now.has(id)) found.push({ kind: 'removed', path, place: { list, item } });
  for (const [id, item] of now) {
    const earlier = old.get(id);
    if (!earlier) found.push({ kind: 'added', path, place: { list, item } });
    else found.push(...differencesAt(fields, earlier, item, path, `${key}.${id}`, { list, item }));
  }
  const kept = [...old.keys()].filter((id) => now.has(id));
  const order = [...now.keys()].filter((id) => old.has(id));
  if (!sameValue(kept, order)) found.push({ kind: 'order', path });
  return found;
}
