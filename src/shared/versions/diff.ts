import { type AnyData, frameworkOf } from '../frameworks/index.ts';
import { type Difference, differences, type Item } from '../history/differences.ts';
import { isObject, itemsOf } from '../records.ts';
import { assertNever } from '../result.ts';
import type { FieldChange, Version, VersionChange, VersionRecord } from './model.ts';
import { inOrder } from './version.ts';

/** What turns the records of one version into those of the other; nothing where they are the same. */
export function diff(a: Version, b: Version): VersionChange[] {
  const [old, now] = [byId(a), byId(b)];
  const stayed = (record: VersionRecord): boolean => old.get(record.id)?.kind === now.get(record.id)?.kind;
  return [
    ...a.records.filter((record) => !stayed(record)).map((record): VersionChange => ({ kind: 'removed', record })),
    ...b.records.filter(stayed).flatMap((record): VersionChange[] => {
      const before = old.get(record.id);
      return before ? recordChanges(before, record) : [];
    }),
    ...b.records.filter((record) => !stayed(record)).map((record): VersionChange => ({ kind: 'added', record })),
  ];
}

const byId = (version: Version): Map<string, VersionRecord> => new Map(version.records.map((record) => [record.id, record]));

function recordChanges(before: VersionRecord, after: VersionRecord): VersionChange[] {
  const { id: record, kind: recordKind } = after;
  const moved: VersionChange[] =
    before.position === after.position ? [] : [{ kind: 'moved', record, recordKind, from: before.position, to: after.position }];
  const fields = differences(frameworkOf(recordKind).fields, before.data, after.data).map(
    (difference): VersionChange => ({ kind: 'field', record, recordKind, path: difference.steps, change: changeOf(difference) }),
  );
  return [...moved, ...fields];
}

function changeOf(difference: Difference): FieldChange {
  switch (difference.kind) {
    case 'value':
      return { kind: 'value', before: difference.before, after: difference.after };
    case 'added':
      return { kind: 'item-added', item: difference.place.item, at: difference.at };
    case 'removed':
      return { kind: 'item-removed', item: difference.place.item, at: difference.at };
    case 'order':
      return { kind: 'order', before: difference.before, after: difference.after };
    default:
      return assertNever(difference);
  }
}

/**
 * Does what changed, one after the other. What a change is about and is not there is passed over. What was measured stays
 * as it is: it is fact, not thought.
 */
export function applyChanges(changes: readonly VersionChange[], a: Version): Version {
  const records = byId(a);
  const change = (id: string, next: (record: VersionRecord) => VersionRecord): void => {
    const record = records.get(id);
    if (record) records.set(id, next(record));
  };
  for (const each of changes) {
    if (each.kind === 'added') records.set(each.record.id, each.record);
    else if (each.kind === 'removed') records.delete(each.record.id);
    else if (each.kind === 'moved') change(each.record, (record) => ({ ...record, position: each.to }));
    else change(each.record, (record) => ({ ...record, data: applied(record.data, each.path, each.change) }));
  }
  return { records: inOrder([...records.values()]), measures: a.measures };
}

function applied(data: AnyData, path: readonly string[], change: FieldChange): AnyData {
  const [name, ...rest] = path;
  if (name === undefined) return data;
  const value = data[name];
  if (rest.length === 0) return { ...data, [name]: appliedHere(value, change) };
  if (!Array.isArray(value)) return isObject(value) ? { ...data, [name]: applied(value, rest, change) } : data;
  const [id, ...below] = rest;
  const items = itemsOf(value).map((item): Item => (item.id === id ? { ...applied(item, below, change), id } : item));
  return { ...data, [name]: items };
}

function appliedHere(value: unknown, change: FieldChange): unknown {
  if (change.kind === 'value') return change.after;
  const items = itemsOf(value);
  if (change.kind === 'order') return reordered(items, change.after);
  const others = items.filter(({ id }) => id !== change.item.id);
  return change.kind === 'item-removed' ? others : others.toSpliced(change.at, 0, change.item);
}

/** The items that are named take, in this order, the places that they have among the others. */
export function reordered<T extends { readonly id: string }>(items: readonly T[], order: readonly string[]): T[] {
  const named = new Map(items.map((item) => [item.id, item]));
  const known = order.filter((id) => named.has(id));
  const moves = new Set(known);
  let next = 0;
  return items.map((item) => {
    if (!moves.has(item.id)) return item;
    const id = known[next] ?? item.id;
    next += 1;
    return named.get(id) ?? item;
  });
}
