import { isAsked } from '../../shared/completeness.ts';
import type { Field, Widget } from '../../shared/fields.ts';
import type { AnyData, AnyFramework } from '../../shared/frameworks/index.ts';
import { assertNever } from '../../shared/result.ts';

/** How much room a field takes in a section: half a line, a whole one, a line with its label at the left, or a block of its own. */
export type Room = 'half' | 'full' | 'row' | 'block' | 'side';

/** A few short choices are shown side by side rather than in a list that opens. */
export const isSegmented = (widget: Widget): boolean =>
  widget.kind === 'choice' && widget.options.length <= 3 && widget.options.every(({ label }) => label.length <= 18);

/** A group whose members are all small groups: a table of them, such as gates or preferences. */
export const isTableGroup = (widget: Widget): boolean =>
  widget.kind === 'group' && Object.values(widget.fields).every((field) => field.widget.kind === 'group');

export function roomOf(field: Field): Room {
  const { widget } = field;
  switch (widget.kind) {
    case 'text':
    case 'number':
    case 'money':
    case 'date':
    case 'rating':
    case 'emotion':
      return 'half';
    case 'choice':
      return isSegmented(widget) ? 'row' : 'half';
    case 'longText':
      return 'full';
    case 'choices':
    case 'flag':
    case 'reference':
    case 'references':
      return 'row';
    case 'image':
      return 'side';
    case 'strings':
    case 'numbers':
    case 'citations':
    case 'group':
    case 'list':
      return 'block';
    default:
      return assertNever(widget);
  }
}

/** A field with its name and the room it gets. */
export interface Placed {
  readonly name: string;
  readonly field: Field;
  readonly room: Room;
}

/** Lays fields out: halves stand in pairs, and one that is left over takes the whole line. */
export function placeFields(fields: readonly (readonly [name: string, field: Field])[]): Placed[] {
  const placed = fields.map(([name, field]) => ({ name, field, room: roomOf(field) }));
  let open: Placed | undefined;
  return placed.map((entry, index) => {
    if (entry.room !== 'half') {
      open = undefined;
      return entry;
    }
    if (open) {
      open = undefined;
      return entry;
    }
    if (placed[index + 1]?.room === 'half') {
      open = entry;
      return entry;
    }
    return entry.field.widget.kind === 'text' ? { ...entry, room: 'full' } : entry;
  });
}

/** The fields of a section that are asked for as the record stands. */
export function fieldsOf(framework: AnyFramework, names: readonly string[], data: AnyData): [string, Field][] {
  return names.flatMap((name): [string, Field][] => {
    const field = framework.fields[name];
    return field && isAsked(framework, name, data) ? [[name, field]] : [];
  });
}
