import type { CurveFeeling } from '../charts/journey-curve.ts';
import type { Chart, Tone } from '../charts/marks.ts';

/*
 * The report is data. `buildReport` makes it from records; preview, PDF and every other format are readings of it.
 */

/** Where a text comes from, so that a fault in it can be led back to its field. */
export interface Source {
  readonly record: string;
  /** "Maya Lindqvist, Pains". */
  readonly label: string;
}

/** A run of words. A plain string where nothing about it is special. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tone?: Tone;
  /** Anchor in this report that the words lead to. */
  readonly link?: string;
  /** Anchor whose page number stands in place of the text, which shows only where there is no such anchor; it does not link. */
  readonly pageOf?: string;
}
export type Inline = string | readonly Span[];

export type Block =
  /** `level` is the place in the structure; `look` the type: 'chapter' and 'name' 30/33, 'action' 23/28, 'section' 10 semibold under a rule, 'list' 15/18 serif. */
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly look: 'chapter' | 'name' | 'action' | 'section' | 'list';
      readonly anchor?: string;
      readonly source?: Source;
      /** Small words above ("SWOT") or at the right end of the rule. */
      readonly eyebrow?: string;
    }
  | {
      readonly kind: 'paragraph';
      readonly text: Inline;
      readonly look: 'lead' | 'body' | 'small' | 'quote';
      readonly tone?: Tone;
      readonly source?: Source;
    }
  | { readonly kind: 'list'; readonly items: readonly Inline[]; readonly ordered: boolean; readonly source?: Source }
  | Table
  | JourneyGrid
  | {
      readonly kind: 'figure';
      readonly chart: Chart;
      readonly caption?: string;
      /** What the numbers behind it are called in the appendix; left out where they stand beside it. */
      readonly numbers?: string;
      readonly source?: Source;
    }
  /** Label and value rows, a hairline under each. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly value: Inline }[];
      readonly labelWidth?: number;
      /** Small type and close rows. */
      readonly dense?: boolean;
      readonly source?: Source;
    }
  /** Scales of 1–5 drawn as five bars with the figure. */
  | { readonly kind: 'scales'; readonly rows: readonly { readonly label: string; readonly value: number }[]; readonly source?: Source }
  /** Side by side; widths are shares that add up to 1, the gutter is 27 pt. */
  | { readonly kind: 'columns'; readonly columns: readonly { readonly share: number; readonly blocks: readonly Block[] }[] }
  | Quadrants
  /** A panel on the sunken ground with a label at its left. */
  | { readonly kind: 'callout'; readonly label: string; readonly text: Inline; readonly tone: Tone; readonly source?: Source }
  | {
      readonly kind: 'image';
      readonly image: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
      /** Shown large when there is no image, such as the initials "ML". */
      readonly initials?: string;
    }
  | { readonly kind: 'space'; readonly points: number }
  /** What follows starts on a new page. */
  | { readonly kind: 'page' };

export interface Column {
  readonly label: string;
  /** Share of the width. */
  readonly share: number;
  readonly align: 'start' | 'end';
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** Small type and close rows, as tables of more than four columns have anyway. */
  readonly dense?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly cells: readonly Inline[];
    readonly strong?: boolean;
    readonly anchor?: string;
    /** A small picture in place of the words of a column, by the column's place. */
    readonly pictures?: Readonly<Record<number, Chart>>;
    readonly source?: Source;
  }[];
  readonly source?: Source;
}

/** A journey map: phases side by side, lanes one under the other. As many phases stand on a page as there is room for. */
export interface JourneyGrid {
  readonly kind: 'journey';
  readonly name: string;
  readonly phases: readonly { readonly name: string; readonly when: string; readonly momentOfTruth: boolean }[];
  readonly lanes: readonly JourneyLane[];
  readonly source?: Source;
}
export type JourneyLane =
  | {
      readonly kind: 'words';
      readonly label: string;
      /** Words on the dashed line below, which parts what customers see from what they do not. */
      readonly lineBelow?: string;
      /** One for each phase. */
      readonly cells: readonly (readonly JourneyEntry[])[];
    }
  | {
      readonly kind: 'curve';
      readonly label: string;
      /** The map as it is and as it should be, over the same phases; either may be missing. */
      readonly asIs: readonly CurveFeeling[] | null;
      readonly toBe: readonly CurveFeeling[] | null;
      /** What the curve says, in words. */
      readonly alt: string;
    };
export interface JourneyEntry {
  readonly text: Inline;
  /** Words of the customer in italics, or an opportunity beside its rule. */
  readonly look?: 'quote' | 'opportunity';
  /** Of a pain, 1–5, drawn as five dots with the figure. */
  readonly severity?: number;
}

/** A 2 × 2 field with words on both axes, grown to the fullest of its cells. */
export interface Quadrants {
  readonly kind: 'quadrants';
  readonly columnLabels: readonly [string, string];
  readonly rowLabels: readonly [string, string];
  readonly cells: readonly [Quadrant, Quadrant, Quadrant, Quadrant];
  readonly source?: Source;
}
export interface Quadrant {
  readonly title: string;
  readonly tone: 'strength' | 'weakness' | 'opportunity' | 'threat';
  /** Words at the right end of the head. */
  readonly measure: string;
  readonly items: readonly { readonly code: string; readonly text: string; readonly value: string }[];
}

export interface Chapter {
  /** Number shown in the contents; '' for the appendix. */
  readonly number: string;
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly organisation: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly subtitle: string;
  /** Label and lines, at most three. */
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly footnote: Inline;
  readonly color: string;
  readonly logo: string | null;
  /** The emotion curve of the primary persona's journey. */
  readonly journey: CoverJourney | null;
}

export interface CoverJourney {
  readonly phases: readonly string[];
  readonly asIs: readonly CurveFeeling[] | null;
  readonly toBe: readonly CurveFeeling[] | null;
  readonly alt: string;
}

export interface ReportDocument {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly paper: 'a4' | 'letter';
  readonly cover: Cover;
  /** Beside the contents: short panels such as "In one paragraph". Null where the document is so short that it needs no contents. */
  readonly aside: readonly Block[] | null;
  readonly runningHead: string;
  readonly runningFoot: string;
  readonly chapters: readonly Chapter[];
  /** When it was made, ISO in UTC. */
  readonly date: string;
}
