/*
 * A chart is a pure list of marks in points, origin at the top left, y downwards. The screen draws them as
 * SVG, the report as PDF vectors. Colours are names, so that light, dark and paper can each say what they are.
 */

export type Tone =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'line-strong'
  | 'surface'
  | 'sunken'
  | 'accent'
  | 'accent-soft'
  | 'through'
  | 'strength'
  | 'weakness'
  | 'opportunity'
  | 'threat'
  | 'strength-soft'
  | 'weakness-soft'
  | 'opportunity-soft'
  | 'threat-soft'
  | 'emo-m2'
  | 'emo-m1'
  | 'emo-0'
  | 'emo-p1'
  | 'emo-p2';

export type Mark =
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Tone;
      readonly width: number;
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: Tone;
      readonly stroke?: Tone;
      readonly radius?: number;
      readonly strokeWidth?: number;
    }
  | {
      readonly kind: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly fill?: Tone;
      readonly stroke?: Tone;
      readonly strokeWidth?: number;
      readonly opacity?: number;
      readonly label?: string;
    }
  /** A polyline, closed when `fill` is given. */
  | {
      readonly kind: 'path';
      readonly points: readonly (readonly [number, number])[];
      readonly stroke?: Tone;
      readonly width?: number;
      readonly fill?: Tone;
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** Points; never under 9 on paper. `y` is the baseline. */
      readonly size: number;
      readonly weight: 400 | 500 | 600;
      readonly fill: Tone;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly halo?: boolean;
      /** Turned by a quarter to the left. */
      readonly turned?: boolean;
    };

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What the picture says, in words, for those who cannot see it. */
  readonly alt: string;
  /** The numbers behind it. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** The advance width of a text in points: the caller brings the measuring, since only it knows the face. */
export type Measure = (text: string, size: number, weight: 400 | 500 | 600) => number;
