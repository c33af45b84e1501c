import type { Field, Fields } from '../../shared/fields.ts';
import { registry } from '../../shared/frameworks/index.ts';

/** A line of text with a term in it. */
export interface TermParts {
  readonly before: string;
  /** The term as it stands in the line. */
  readonly term: string;
  readonly after: string;
}

/** Parts a line at the term, its plural too; null where the line does not hold it. */
export function termIn(line: string, term: string): TermParts | null {
  const at = term === '' ? -1 : line.toLowerCase().indexOf(term.toLowerCase());
  if (at === -1) return null;
  const rest = line.slice(at + term.length);
  const end = at + term.length + (/^e?s\b/.exec(rest)?.[0].length ?? 0);
  return { before: line.slice(0, at), term: line.slice(at, end), after: line.slice(end) };
}

/** What the help of a framework, a list or a field says a term is; undefined where none is called so. */
export function meaningOf(term: string): string | undefined {
  return MEANINGS.get(term.toLowerCase());
}

const MEANINGS = new Map<string, string>();
for (const framework of registry) addMeaning(framework.singular, framework.help.what);
for (const { fields } of registry) addFields(fields);

function addMeaning(name: string, what: string): void {
  const key = name.toLowerCase();
  if (!MEANINGS.has(key)) MEANINGS.set(key, what);
}

function addFields(fields: Fields): void {
  for (const field of Object.values<Field>(fields)) {
    const { widget } = field;
    addMeaning(field.label, field.help.what);
    if (widget.kind === 'list') addMeaning(widget.itemName, field.help.what);
    if (widget.kind === 'list' || widget.kind === 'group') addFields(widget.fields);
  }
}
