import type { AnyData } from '../../../shared/frameworks/index.ts';
import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { placesOf, type TermPlace, termsOfField } from '../../../shared/learning/links.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { fieldAt } from '../../forms/help-for.ts';

export interface OwnUse {
  readonly record: AnyRecord;
  /** The path of the field; '' for the record as a whole. */
  readonly field: string;
  /** What the field is called; '' for the record as a whole. */
  readonly label: string;
}

/**
 * The record of the strategy in which something stands that the term is about. Of several places the one counts first that
 * the term explains before other terms do.
 */
export function ownUseOf(term: TermId, records: readonly AnyRecord[]): OwnUse | null {
  const rank = ({ kind, field }: TermPlace): number => termsOfField(kind, field).indexOf(term);
  for (const { kind, field } of placesOf(term).toSorted((a, b) => rank(a) - rank(b))) {
    const record = records.find((each) => each.kind === kind && (field === '' || isFilled(each.data, field)));
    if (record) return { record, field, label: field === '' ? '' : (fieldAt(frameworkOf(kind).fields, field)?.label ?? '') };
  }
  return null;
}

/** True when something stands in the field; of a part of a list, when the list has an item. */
function isFilled(data: AnyData, field: string): boolean {
  const value = data[field.split('.')[0] ?? ''];
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}
