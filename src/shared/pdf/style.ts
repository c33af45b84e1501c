import type { Tone } from '../charts/marks.ts';
import type { FaceName } from './faces.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** Every colour on paper: the light values of the tokens. A chart's "surface" is the paper itself. */
export const PAPER: Readonly<Record<Tone, string>> = {
  ink: '#1d1b18',
  'ink-2': '#57524a',
  'ink-3': '#6d675d',
  line: '#e0dcd3',
  'line-strong': '#bdb6aa',
  surface: '#ffffff',
  sunken: '#f3f1ec',
  accent: '#0b5d5a',
  'accent-soft': '#e2efed',
  through: '#c23d13',
  strength: '#2b7356',
  weakness: '#8a570b',
  opportunity: '#2a62a8',
  threat: '#a8392f',
  'strength-soft': '#eaf3ee',
  'weakness-soft': '#f9f2e4',
  'opportunity-soft': '#eaf1f9',
  'threat-soft': '#f9ebe8',
  'emo-m2': '#a8392f',
  'emo-m1': '#bd6d3b',
  'emo-0': '#857f75',
  'emo-p1': '#4f9072',
  'emo-p2': '#2b7356',
};

export const HAIRLINE = 0.75;
export const RULE = 1.1;
/** Space between two columns. */
export const GUTTER = 27;

/** The measures of a page, in points from its top left corner. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of the text. */
  readonly measure: number;
  readonly headBaseline: number;
  readonly footRule: number;
  readonly footBaseline: number;
  /** Height of the cover's coloured block. */
  readonly block: number;
}

export function paperOf(format: 'a4' | 'letter'): Paper {
  const [width, height] = format === 'a4' ? [595.28, 841.89] : [612, 792];
  return {
    width,
    height,
    left: 22 * MM,
    top: 25 * MM,
    bottom: height - 24 * MM,
    measure: width - 44 * MM,
    headBaseline: 15 * MM,
    footRule: height - 16 * MM,
    footBaseline: height - 11 * MM,
    block: height - 74.2 * MM,
  };
}

/** How a text is set. */
export interface Type {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  /** Added to every advance, in points. */
  readonly tracking: number;
  /** Figures of one width, so that they stand under each other. */
  readonly tabular: boolean;
}

const type = (face: FaceName, size: number, leading: number, tone: Tone, tracking = 0): Type => ({
  face,
  size,
  leading,
  color: PAPER[tone],
  tracking,
  tabular: false,
});

/** The type of the report: face, size, leading, colour. Nothing is under 9 pt. */
export const TYPE = {
  chapter: type('serif', 30, 33, 'ink', -0.3),
  action: type('serif-medium', 23, 28, 'ink', -0.15),
  section: type('sans-bold', 10, 13.5, 'ink'),
  list: type('serif-medium', 15, 18, 'ink'),
  lead: type('serif', 13, 19, 'ink-2'),
  aside: type('serif', 10.5, 15.5, 'ink'),
  body: type('sans', 10, 15, 'ink'),
  small: type('sans', 9, 13, 'ink-3'),
  quote: type('serif-italic', 18, 24, 'ink'),
  eyebrow: type('sans-bold', 9, 13, 'accent'),
  label: type('sans', 9, 13, 'ink-2'),
  cell: type('sans', 9, 13, 'ink'),
  furniture: type('sans', 9, 13, 'ink-3'),
} as const satisfies Record<string, Type>;

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Contrast ratio of two colours `#rrggbb`, 1–21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [one, two] = [luminance(a), luminance(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** A colour between two: `share` of the first, the rest of the second. */
export function mix(first: string, second: string, share: number): string {
  const part = (at: number): string => {
    const [one, two] = [Number.parseInt(first.slice(at, at + 2), 16), Number.parseInt(second.slice(at, at + 2), 16)];
    return Math.round(one * share + two * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** White or ink, whichever reads better on the ground. */
export function textOn(ground: string): string {
  return contrast('#ffffff', ground) >= contrast(PAPER.ink, ground) ? '#ffffff' : PAPER.ink;
}

/** The quietest tint of the text colour that still holds 4.5:1 on its ground. */
export function quietOn(ground: string): string {
  const text = textOn(ground);
  for (const share of [0.72, 0.8, 0.88]) {
    const tint = mix(text, ground, share);
    if (contrast(tint, ground) >= 4.6) return tint;
  }
  return text;
}
