import type { Field, Fields } from '../fields.ts';
import type { AnyData } from '../frameworks/index.ts';
import { type Item, sameValue } from '../history/differences.ts';
import { isObject, itemsOf } from '../records.ts';
import type { Side } from './model.ts';
import { filterItems, listsOfItems } from './translate.ts';

/* One record that two people changed apart, brought together field by field and item by item. */

/** What both changed in different ways. Of an item that one side removed, that side's value is undefined. */
export interface Clash {
  readonly path: readonly string[];
  /** The fields along the way, and the items between them as they were. */
  readonly fields: readonly Field[];
  readonly within: readonly { readonly list: Field; readonly item: Item }[];
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export type Decide = (clash: Clash) => Side;

type Way = Pick<Clash, 'path' | 'fields' | 'within'>;

/** @param base as both had it; an empty record where both made it */
export function mergeData(fields: Fields, base: AnyData, ours: AnyData, theirs: AnyData, decide: Decide): AnyData {
  const merged = mergeFields(fields, base, ours, theirs, { path: [], fields: [], within: [] }, decide);
  return withoutDoubles(fields, merged, { base, ours });
}

function mergeFields(fields: Fields, base: AnyData, ours: AnyData, theirs: AnyData, above: Way, decide: Decide): AnyData {
  const next: Record<string, unknown> = { ...ours };
  for (const [name, field] of Object.entries(fields)) {
    const way = { ...above, path: [...above.path, name], fields: [...above.fields, field] };
    next[name] = mergeValue(field, base[name], ours[name], theirs[name], way, decide);
  }
  return next;
}

function mergeValue(field: Field, base: unknown, ours: unknown, theirs: unknown, way: Way, decide: Decide): unknown {
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours;
  if (sameValue(base, ours)) return theirs;
  const { widget } = field;
  switch (widget.kind) {
    case 'group':
      return mergeFields(widget.fields, objectOf(base), objectOf(ours), objectOf(theirs), way, decide);
    case 'list':
      return mergeItems(field, widget.fields, itemsOf(base), itemsOf(ours), itemsOf(theirs), way, decide);
    case 'references':
    case 'citations':
    case 'choices':
    case 'strings':
      return mergeSets(arrayOf(base), arrayOf(ours), arrayOf(theirs));
    default:
      // A word that only one of two new entries has is no quarrel.
      if (base === undefined && isBlank(theirs)) return ours;
      if (base === undefined && isBlank(ours)) return theirs;
      return decide({ ...way, base, ours, theirs }) === 'ours' ? ours : theirs;
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false;
const objectOf = (value: unknown): AnyData => (isObject(value) ? value : {});
const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What either side added is in, what either took out is not. */
function mergeSets(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const has = (values: readonly unknown[], value: unknown): boolean => values.some((each) => sameValue(each, value));
  const kept = ours.filter((value) => has(theirs, value) || !has(base, value));
  return [...kept, ...theirs.filter((value) => !has(base, value) && !has(ours, value))];
}

function mergeItems(
  list: Field,
  fields: Fields,
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
  way: Way,
  decide: Decide,
): Item[] {
  const [inBase, inOurs, inTheirs] = [byId(base), byId(ours), byId(theirs)];
  const merged = new Map<string, Item>();
  for (const id of new Set([...inOurs.keys(), ...inTheirs.keys()])) {
    const [was, own, other] = [inBase.get(id), inOurs.get(id), inTheirs.get(id)];
    const item = was ?? own ?? other;
    if (!item) continue;
    const inside: Way = { path: [...way.path, id], fields: way.fields, within: [...way.within, { list, item }] };
    const kept =
      own && other
        ? { ...mergeFields(fields, was ?? {}, own, other, inside, decide), id }
        : mergeGone(was, own, other, { ...inside, within: way.within }, decide);
    if (kept) merged.set(id, kept);
  }
  return inMergedOrder([...inBase.keys()], [...inOurs.keys()], [...inTheirs.keys()], merged);
}

/** An item that only one side has: new there, or removed on the other. */
function mergeGone(was: Item | undefined, own: Item | undefined, other: Item | undefined, way: Way, decide: Decide): Item | undefined {
  const left = own ?? other;
  if (was === undefined) return left;
  if (sameValue(was, left)) return undefined;
  return decide({ ...way, base: was, ours: own, theirs: other }) === 'ours' ? own : other;
}

const byId = (items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [item.id, item]));

/**
 * The order of the side that changed it, ours where both did; what only the other side has comes behind what it stands behind
 * there.
 */
function inMergedOrder<T>(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  merged: ReadonlyMap<string, T>,
): T[] {
  const among = (ids: readonly string[], others: readonly string[]): string[] => ids.filter((id) => others.includes(id));
  const weMoved = !sameValue(among(ours, base), among(base, ours));
  const [first, second] = weMoved ? [ours, theirs] : [theirs, ours];
  const order = first.filter((id) => merged.has(id));
  for (const [index, id] of second.entries()) {
    if (!merged.has(id) || order.includes(id)) continue;
    const before = second.slice(0, index).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order.flatMap((id) => merged.get(id) ?? []);
}

/**
 * An item that stands in two lists of the merged record is kept in one. In the list where it was before it only stands
 * because that was decided; where both sides moved it, it goes where we did.
 */
function withoutDoubles(fields: Fields, merged: AnyData, { base, ours }: { readonly base: AnyData; readonly ours: AnyData }): AnyData {
  const lists = new Map<string, Set<string>>();
  filterItems(fields, merged, (id, list) => {
    lists.set(id, (lists.get(id) ?? new Set()).add(list));
    return true;
  });
  const doubles = new Map([...lists].filter(([, places]) => places.size > 1));
  if (doubles.size === 0) return merged;
  const [was, own] = [listsOfItems(fields, base), listsOfItems(fields, ours)];
  return filterItems(fields, merged, (id, list) => {
    const before = was.get(id);
    const places = doubles.get(id);
    return places === undefined || list === (before !== undefined && places.has(before) ? before : own.get(id));
  });
}
