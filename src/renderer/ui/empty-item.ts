import { type Field, objectSchema } from '../../shared/fields.ts';
import type { AnyData } from '../../shared/frameworks/index.ts';

/** A new item of a list field, every field of it empty. */
export function emptyItem(field: Field, id: string): AnyData & { readonly id: string } {
  if (field.widget.kind !== 'list') throw new Error(`${field.label} is no list`);
  return { ...objectSchema(field.widget.fields).parse({}), id };
}
