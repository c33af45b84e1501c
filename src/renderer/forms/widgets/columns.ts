import type { Field, Fields, Widget } from '../../../shared/fields.ts';
import { assertNever } from '../../../shared/result.ts';

/** A field of a list's items, named. */
export interface Column {
  readonly name: string;
  readonly field: Field;
  /** Pixels; of a text the fewest. */
  readonly width: number;
}

/** How wide a column is drawn: text shares what room there is with the main text. */
export const trackOf = ({ field, width }: Column): string =>
  field.widget.kind === 'text' || field.widget.kind === 'longText' ? 'minmax(0, 1fr)' : `${width}px`;

/**
 * How the items of a list are shown: `inline` fields stand in columns beside the main text, `below` on lines
 * under it, `details` in a part that opens.
 */
export interface Shape {
  readonly inline: readonly Column[];
  readonly below: readonly Column[];
  readonly details: readonly Column[];
  /** Pixels that the columns take. */
  readonly width: number;
}

/** Wider than this, or more fields than that, and a row would be cramped: the rest opens below it. */
const WIDEST = 390;
const MOST_FIELDS = 4;

function widthOf({ widget }: Field): number {
  switch (widget.kind) {
    case 'rating':
      return widget.look === 'dots' ? 98 : 82;
    case 'choice':
      return Math.min(150, 32 + 7 * Math.max(...widget.options.map(({ label }) => label.split(':')[0]?.length ?? 0)));
    case 'date':
      return 132;
    case 'money':
      return 112;
    case 'emotion':
      return 150;
    case 'number':
      return 84;
    case 'flag':
      return 60;
    case 'text':
    case 'longText':
      return 140;
    case 'choices':
    case 'strings':
    case 'image':
    case 'reference':
      return 180;
    case 'references':
    case 'numbers':
    case 'citations':
    case 'group':
    case 'list':
      return 0;
    default:
      return assertNever(widget);
  }
}

const BELOW: readonly Widget['kind'][] = ['references', 'numbers', 'citations', 'group', 'list'];
const standsBelow = (widget: Widget): boolean => BELOW.includes(widget.kind);

/** Fewest pixels that a main text is given beside columns. */
const MAIN_LEAST = 190;
const STEPS = [440, 500, 560, 620] as const;

/**
 * The width of a list, one of a few, up to which its columns stand on a line of their own. The style sheet
 * knows these numbers.
 * @param taken pixels that everything but the main text takes
 */
export const stackUpTo = (taken: number): number => STEPS.findLast((step) => step <= taken + MAIN_LEAST) ?? 0;

/** Chooses a shape for the items of a list; `extra` is the width of a column that is added to it. */
export function shapeOf(fields: Fields, main: string, extra = 0): Shape {
  const columns = Object.entries(fields)
    .filter(([name]) => name !== main)
    .map(([name, field]) => ({ name, field, width: widthOf(field) }));
  const beside = columns.filter(({ field }) => !standsBelow(field.widget));
  const width = beside.reduce((sum, column) => sum + column.width, extra);
  if (width <= WIDEST && columns.length <= MOST_FIELDS) {
    return { inline: beside, below: columns.filter(({ field }) => standsBelow(field.widget)), details: [], width };
  }
  const first = columns.find(({ field }) => field.widget.kind === 'choice');
  const inline = first ? [first] : [];
  return { inline, below: [], details: columns.filter((column) => column !== first), width: (first?.width ?? 0) + extra };
}
