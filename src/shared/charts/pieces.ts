import type { Mark, Tone } from './marks.ts';

/** Small makers for the marks that every chart is built of. Sizes in points; nothing under 9. */
export const SMALL = 9;

export const label = (
  x: number,
  y: number,
  text: string,
  look: {
    readonly fill?: Tone;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly weight?: 400 | 500 | 600;
    readonly turned?: boolean;
    /** Lifts the words off the lines behind them. */
    readonly halo?: boolean;
  } = {},
): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  size: SMALL,
  weight: look.weight ?? 400,
  fill: look.fill ?? 'ink-3',
  anchor: look.anchor ?? 'start',
  ...(look.turned ? { turned: true } : {}),
  ...(look.halo ? { halo: true } : {}),
});

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: Tone = 'line', width = 0.75): Mark => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke,
  width,
});

/** A horizontal S between two points, as a polyline that reads as a curve. */
export function link(x1: number, y1: number, x2: number, y2: number, stroke: Tone, width: number): Mark {
  const steps = 16;
  const points = Array.from({ length: steps + 1 }, (_, index): readonly [number, number] => {
    const u = index / steps;
    const ease = u * u * (3 - 2 * u);
    return [round(x1 + (x2 - x1) * u), round(y1 + (y2 - y1) * ease)];
  });
  return { kind: 'path', points, stroke, width };
}

const round = (value: number): number => Math.round(value * 100) / 100;
