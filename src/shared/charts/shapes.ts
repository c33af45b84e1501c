import type { Mark, Tone } from './marks.ts';

/** Forms that stay apart in black and white. The diamond is kept for ourselves. */
export const SHAPES = ['circle', 'square', 'triangle', 'wedge', 'pentagon', 'cross', 'hexagon'] as const;
export type Shape = (typeof SHAPES)[number] | 'diamond';

/** The form of the nth competitor; the first comes again after the last. */
export const shapeOf = (index: number): Shape => SHAPES[index % SHAPES.length] ?? 'circle';

interface Look {
  readonly fill: Tone;
  readonly stroke: Tone;
  readonly width: number;
}

/** A form around a centre, about as large as a circle of radius `r`. */
export function shapeMark(shape: Shape, cx: number, cy: number, r: number, { fill, stroke, width }: Look): Mark {
  if (shape === 'circle') return { kind: 'circle', cx, cy, r: r * 0.92, fill, stroke, strokeWidth: width };
  return { kind: 'path', points: cornersOf(shape).map(([x, y]) => [round(cx + x * r), round(cy + y * r)]), fill, stroke, width };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Corners on a circle of radius 1, the first at this angle clockwise from the top. */
const regular = (count: number, from: number, size: number): [number, number][] =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((from + (360 * index) / count) * Math.PI) / 180;
    return [Math.sin(angle) * size, -Math.cos(angle) * size];
  });

function cornersOf(shape: Exclude<Shape, 'circle'>): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'diamond':
      return regular(4, 0, 1.3);
    case 'square':
      return regular(4, 45, 1.2);
    case 'triangle':
      return regular(3, 0, 1.25);
    case 'wedge':
      return regular(3, 180, 1.25);
    case 'pentagon':
      return regular(5, 0, 1.1);
    case 'hexagon':
      return regular(6, 30, 1.1);
    case 'cross':
      return CROSS;
  }
}

const ARM = 0.38;
const CROSS: readonly (readonly [number, number])[] = [
  [-ARM, -1],
  [ARM, -1],
  [ARM, -ARM],
  [1, -ARM],
  [1, ARM],
  [ARM, ARM],
  [ARM, 1],
  [-ARM, 1],
  [-ARM, ARM],
  [-1, ARM],
  [-1, -ARM],
  [-ARM, -ARM],
];
