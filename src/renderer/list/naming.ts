import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';

/** The field that a new record's name goes into; null where a kind has none. */
export function nameField(kind: Kind): string | null {
  const { fields } = frameworkOf(kind);
  return ['name', 'title'].find((name) => fields[name]?.widget.kind === 'text') ?? null;
}
