import { frameworkOf, type Kind, ownKinds } from '../../../shared/frameworks/index.ts';
import { placesOf } from '../../../shared/learning/links.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { fieldAt } from '../../forms/help-for.ts';

/** A framework that uses a term. */
export interface TermUse {
  readonly kind: Kind;
  /** Its fields that the term explains. */
  readonly fields: readonly { readonly path: string; readonly label: string }[];
  /** One's own records in which such a field is filled in; all of the kind where the term is the framework itself. */
  readonly records: readonly AnyRecord[];
}

/** True when something stands at this path: in a group that field of it, in a list that field of any item. */
export function isFilled(value: unknown, path: readonly string[]): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.some((item) => isFilled(item, path));
  if (typeof value !== 'object') return true;
  const [name, ...rest] = path;
  const inner = Object.entries(value).filter(([key]) => key !== 'id' && (name === undefined || key === name));
  return inner.some(([, each]) => isFilled(each, rest));
}

/** Where a term is used, in the order a strategy is made. */
export function usesOf(term: TermId, records: readonly AnyRecord[]): readonly TermUse[] {
  const places = placesOf(term);
  return ownKinds.flatMap((kind) => {
    const own = places.filter((place) => place.kind === kind).map(({ field }) => field);
    if (own.length === 0) return [];
    const fields = own.flatMap((path) => {
      const field = path === '' ? undefined : fieldAt(frameworkOf(kind).fields, path);
      return field ? [{ path, label: field.label }] : [];
    });
    const filled = records.filter((record) => {
      if (record.kind !== kind) return false;
      return own.some((path) => path === '' || isFilled(record.data, path.split('.')));
    });
    return [{ kind, fields, records: filled }];
  });
}
