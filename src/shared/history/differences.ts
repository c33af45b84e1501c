import type { Field, Fields } from '../fields.ts';
import type { AnyData } from '../frameworks/index.ts';
import { isObject, itemsOf } from '../records.ts';

export type Item = AnyData & { readonly id: string };

/** The list item that a difference lies in, or that came or went. */
export interface Place {
  readonly list: Field;
  readonly item: Item;
}

interface Found {
  /** The fields from the record down. */
  readonly path: readonly Field[];
  /** The same by their names, with the ids of the items between them. */
  readonly steps: readonly string[];
  /** The items that it lies in, from the record down, as they are afterwards. */
  readonly within: readonly Place[];
}

/** One thing that is not the same in two versions of a record. */
export type Difference =
  | (Found & { readonly kind: 'value'; readonly before: unknown; readonly after: unknown })
  /** `at` is its place in the list afterwards. */
  | (Found & { readonly kind: 'added'; readonly place: Place; readonly at: number })
  /** `at` was its place in the list before. */
  | (Found & { readonly kind: 'removed'; readonly place: Place; readonly at: number })
  /** The ids of the items that stayed. */
  | (Found & { readonly kind: 'order'; readonly before: readonly string[]; readonly after: readonly string[] });

export const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * What changed from one version of a record's data to the next, in the order of its fields. Of a list: what went, what
 * changed, the order of what stayed, then what came; done one after the other they turn the one list into the other.
 */
export function differences(fields: Fields, before: AnyData, after: AnyData): Difference[] {
  return differencesAt(fields, before, after, { path: [], steps: [], within: [] });
}

function differencesAt(fields: Fields, before: AnyData, after: AnyData, above: Found): Difference[] {
  return Object.entries(fields).flatMap(([name, field]): Difference[] => {
    const [was, is] = [before[name], after[name]];
    if (sameValue(was, is)) return [];
    const here: Found = { path: [...above.path, field], steps: [...above.steps, name], within: above.within };
    const { widget } = field;
    if (widget.kind === 'group' && isObject(was) && isObject(is)) return differencesAt(widget.fields, was, is, here);
    if (widget.kind === 'list') return listDifferences(field, widget.fields, itemsOf(was), itemsOf(is), here);
    return [{ kind: 'value', ...here, before: was, after: is }];
  });
}

function listDifferences(list: Field, fields: Fields, was: readonly Item[], is: readonly Item[], here: Found): Difference[] {
  const old = new Map(was.map((item) => [item.id, item]));
  const now = new Set(is.map(({ id }) => id));
  const removed = was.flatMap((item, at): Difference[] =>
    now.has(item.id) ? [] : [{ kind: 'removed', ...here, place: { list, item }, at }],
  );
  const added = is.flatMap((item, at): Difference[] => (old.has(item.id) ? [] : [{ kind: 'added', ...here, place: { list, item }, at }]));
  const changed = is.flatMap((item): Difference[] => {
    const earlier = old.get(item.id);
    if (!earlier) return [];
    return differencesAt(fields, earlier, item, {
      path: here.path,
      steps: [...here.steps, item.id],
      within: [...here.within, { list, item }],
    });
  });
  const kept = was.flatMap(({ id }) => (now.has(id) ? [id] : []));
  const order = is.flatMap(({ id }) => (old.has(id) ? [id] : []));
  const moved: Difference[] = sameValue(kept, order) ? [] : [{ kind: 'order', ...here, before: kept, after: order }];
  return [...removed, ...changed, ...moved, ...added];
}
