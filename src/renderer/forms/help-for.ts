import type { Field, Fields, Help } from '../../shared/fields.ts';
import type { AnyFramework } from '../../shared/frameworks/index.ts';

interface Found {
  /** The label that the help is about. */
  readonly title: string;
  readonly help: Help;
  /** The top-level field one is in; that of the section where no field has the focus. */
  readonly field: string | undefined;
  /** The path of what the help is about; '' for the framework. */
  readonly path: string;
}

/** The innermost field along a path of names. */
export function fieldAt(fields: Fields, path: string): Field | undefined {
  let found: Field | undefined;
  let level: Fields | undefined = fields;
  for (const name of path.split('.')) {
    const field: Field | undefined = level?.[name];
    if (!field) break;
    found = field;
    level = field.widget.kind === 'group' || field.widget.kind === 'list' ? field.widget.fields : undefined;
  }
  return found;
}

/**
 * The help for where one is: that of the innermost field. While no field has the focus, the first section
 * speaks for the framework, any other for the field that it is named after or that counts most.
 */
export function helpFor(framework: AnyFramework, spot: { readonly section: string; readonly path: string | undefined }): Found {
  const section = framework.sections.find(({ id }) => id === spot.section);
  const path = spot.path ?? '';
  const top = path.split('.')[0] || section?.fields[0];
  const inner = fieldAt(framework.fields, path);
  if (inner) return { title: inner.label, help: inner.help, field: top, path };
  if (!section || section === framework.sections[0]) return { title: framework.singular, help: framework.help, field: top, path: '' };
  const fields = section.fields.flatMap((name) => {
    const field = framework.fields[name];
    return field ? [{ name, field }] : [];
  });
  const chosen = fields.find(({ field }) => field.label === section.label) ?? fields.find(({ field }) => field.required) ?? fields[0];
  return {
    title: chosen?.field.label ?? section.label,
    help: chosen?.field.help ?? framework.help,
    field: top,
    path: chosen?.name ?? '',
  };
}
