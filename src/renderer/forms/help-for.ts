import type { Field, Fields, Help } from '../../shared/fields.ts';
import type { AnyFramework } from '../../shared/frameworks/index.ts';

interface Found {
  /** The label that the help is about. */
  readonly title: string;
  readonly help: Help | undefined;
  /** The top-level field one is in; that of the section where no field has the focus. */
  readonly field: string | undefined;
}

const hasWords = (help: Help | undefined): help is Help => help !== undefined && help.what !== '';

/** The fields along a path of names: the outermost first. */
function fieldsAlong(fields: Fields, path: string): Field[] {
  const found: Field[] = [];
  let level: Fields | undefined = fields;
  for (const name of path.split('.')) {
    const field: Field | undefined = level?.[name];
    if (!field) break;
    found.push(field);
    level = field.widget.kind === 'group' || field.widget.kind === 'list' ? field.widget.fields : undefined;
  }
  return found;
}

/**
 * The help for where one is: that of the innermost field with words of its own. While no field has the focus,
 * the first section speaks for the framework, any other for the field that it is named after or that counts most.
 */
export function helpFor(framework: AnyFramework, spot: { readonly section: string; readonly path: string | undefined }): Found {
  const section = framework.sections.find(({ id }) => id === spot.section);
  const path = spot.path ?? '';
  const top = path.split('.')[0] || section?.fields[0];
  const inner = fieldsAlong(framework.fields, path).findLast((field) => hasWords(field.help));
  if (inner) return { title: inner.label, help: inner.help, field: top };
  const own = { title: framework.singular, help: hasWords(framework.help) ? framework.help : undefined, field: top };
  if (!section || section === framework.sections[0]) return own;
  const fields = section.fields.flatMap((name) => framework.fields[name] ?? []).filter((field) => hasWords(field.help));
  const chosen = fields.find(({ label }) => label === section.label) ?? fields.find(({ required }) => required) ?? fields[0];
  return chosen ? { title: chosen.label, help: chosen.help, field: top } : { ...own, title: section.label };
}
