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
 * The help for where one is: that of the innermost field with words of its own, else of the section's first
 * field, else of the framework.
 */
export function helpFor(framework: AnyFramework, spot: { readonly section: string; readonly path: string | undefined }): Found {
  const section = framework.sections.find(({ id }) => id === spot.section);
  const path = spot.path ?? '';
  const helpful = fieldsAlong(framework.fields, path).findLast((field) => hasWords(field.help));
  const top = path.split('.')[0] || section?.fields[0];
  if (helpful) return { title: helpful.label, help: helpful.help, field: top };
  const first = section?.fields.map((name) => framework.fields[name]).find((field) => hasWords(field?.help));
  if (first) return { title: path === '' ? (section?.label ?? first.label) : first.label, help: first.help, field: top };
  return { title: section?.label ?? framework.singular, help: hasWords(framework.help) ? framework.help : undefined, field: top };
}
