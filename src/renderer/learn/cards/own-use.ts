import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { placesOf, type TermPlace, termsOfField } from '../../../shared/learning/links.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { fieldAt } from '../../forms/help-for.ts';
import { isFilled } from '../glossary/uses.ts';

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
    const record = records.find((each) => each.kind === kind && (field === '' || isFilled(each.data, field.split('.'))));
    if (record) return { record, field, label: field === '' ? '' : (fieldAt(frameworkOf(kind).fields, field)?.label ?? '') };
  }
  return null;
}
