import type { FaceName } from './faces.ts';
import type { Face } from './ttf.ts';

/*
 * What layout makes: pages of marks with their places, and the tree of what they mean. Points from the page's
 * top left corner, y downwards. Nothing here knows of PDF operators.
 */

export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'BlockQuote'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span';

/** A node of the structure tree, in reading order. */
export interface Element {
  readonly role: Role;
  readonly parent: Element | null;
  readonly kids: (Element | Slot)[];
  /** What a figure shows, in words. */
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  /** What stands before a list's items. */
  readonly numbering?: 'Decimal' | 'Disc';
  /** Where a figure stands, in page points. */
  place?: { readonly page: Page; readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The clickable areas of a link: one for each line it is on. */
  readonly areas?: Area[];
}

/** A place among an element's kids for painted content; a run of marks on one page is one marked sequence. */
export interface Slot {
  readonly element: Element;
  readonly marks: { readonly page: number; readonly mcid: number }[];
}

export const isSlot = (kid: Element | Slot): kid is Slot => 'marks' in kid;

/** A clickable area that leads to an anchor. */
export interface Area {
  readonly page: Page;
  x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: string;
  /** Said by a screen reader. */
  readonly words: string;
}

/** Without a slot a mark is an artifact: seen, but not part of what is read. */
interface Marked {
  readonly slot?: Slot | undefined;
}

export interface TextMark extends Marked {
  readonly kind: 'text';
  /** Moves where a page number before it takes less room than was kept for it. */
  x: number;
  /** Baseline. */
  readonly y: number;
  /** Of a page number: set when the pages are put in order. */
  text: string;
  readonly name: FaceName;
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly tracking?: number;
  readonly tabular?: boolean;
  /** Turned by a quarter to the left. */
  readonly turned?: boolean;
  /** Only the edge, this wide: the halo under words. */
  readonly outline?: number;
}

export type Shape = Marked &
  (
    | {
        readonly kind: 'rect';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly radius?: number;
        readonly fill?: string | undefined;
        readonly stroke?: string | undefined;
        readonly line?: number;
      }
    | {
        readonly kind: 'line';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly stroke: string;
        readonly line: number;
        readonly dash?: readonly [number, number] | undefined;
      }
    | {
        readonly kind: 'circle';
        readonly cx: number;
        readonly cy: number;
        readonly r: number;
        readonly fill?: string | undefined;
        readonly stroke?: string | undefined;
        readonly line?: number;
        readonly opacity?: number;
      }
    | {
        readonly kind: 'path';
        readonly points: readonly (readonly [number, number])[];
        readonly fill?: string | undefined;
        readonly stroke?: string | undefined;
        readonly line?: number;
        readonly dash?: readonly [number, number] | undefined;
      }
    | {
        readonly kind: 'image';
        readonly image: string;
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly fit: 'cover' | 'contain';
      }
  );

export type Mark = TextMark | Shape;

export interface Page {
  /** From 1; set when the pages are put in order. */
  number: number;
  /** Grounds and rules, painted first. */
  readonly under: Mark[];
  readonly marks: Mark[];
  /** Running head and foot. */
  readonly head: Mark[];
  readonly foot: Mark[];
}

export const newPage = (): Page => ({ number: 0, under: [], marks: [], head: [], foot: [] });

/** A new element at the end of `parent`. */
export function element(parent: Element | null, role: Role, more: Pick<Element, 'alt' | 'scope' | 'numbering'> = {}): Element {
  const made: Element = { role, parent, kids: [], ...more, ...(role === 'Link' ? { areas: [] } : {}) };
  parent?.kids.push(made);
  return made;
}

/** A place for content at the end of `of`. */
export function slot(of: Element): Slot {
  const made: Slot = { element: of, marks: [] };
  of.kids.push(made);
  return made;
}
