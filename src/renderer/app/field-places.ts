import { frameworkOf, type Kind, ownKinds } from '../../shared/frameworks/index.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';

/** A field that can be gone to. */
export interface FieldPlace {
  readonly kind: Kind;
  readonly field: string;
  readonly label: string;
  readonly section: string;
  /** The record it is shown in; null where the person has to choose one first. */
  readonly record: string | null;
}

/**
 * Every field of every framework. It leads into the open record where that is of its kind, else into the only
 * record there is; those of the open record come first.
 */
export function fieldPlaces(records: readonly AnyRecord[], openRecord: string | undefined): readonly FieldPlace[] {
  const open = records.find(({ id }) => id === openRecord);
  const places = ownKinds.flatMap((kind) => {
    const { fields, sections } = frameworkOf(kind);
    const own = recordsOf(records, kind);
    const record = open?.kind === kind ? open.id : own.length === 1 ? (own[0]?.id ?? null) : null;
    return sections.flatMap((section) =>
      section.fields.flatMap((field) => {
        const declared = fields[field];
        return declared ? [{ kind, field, label: declared.label, section: section.label, record }] : [];
      }),
    );
  });
  return places.sort(
    (a, b) => Number(b.record === openRecord && openRecord !== undefined) - Number(a.record === openRecord && openRecord !== undefined),
  );
}
