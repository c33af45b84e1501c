/** A place on a plot, in points. */
export interface Placed<Point> {
  readonly point: Point;
  readonly cx: number;
  readonly cy: number;
}

/** Between dots of one place; drawn a third larger on the screen, it is wider than the least target of 24 pixels. */
const APART = 20;
/** Dots of one place stand beside one another as long as they leave the next place alone. */
const MOST_ACROSS = 4;

/**
 * Dots of one rating stand in a small block around it, closer the more there are.
 * @param ratingsOf whole steps of 1–5
 * @param apart between two of one place, in points
 */
export function spreadDots<Point>(
  points: readonly Point[],
  ratingsOf: (point: Point) => { readonly across: number; readonly up: number },
  x: (value: number) => number,
  y: (value: number) => number,
  apart: number = APART,
): Placed<Point>[] {
  const places = new Map<string, Point[]>();
  for (const point of points) {
    const { across, up } = ratingsOf(point);
    const key = `${across} ${up}`;
    places.set(key, [...(places.get(key) ?? []), point]);
  }
  return [...places.values()].flatMap((group) => {
    const across = group.length <= MOST_ACROSS ? group.length : Math.ceil(Math.sqrt(group.length));
    const down = Math.ceil(group.length / across);
    // On the screen each can be hit by itself, as long as they leave the next rating alone.
    const step = Math.min(apart, (x(2) - x(1)) / (across + 0.5), (y(1) - y(2)) / (down + 0.5));
    return group.map((point, index) => {
      const ratings = ratingsOf(point);
      return {
        point,
        cx: x(ratings.across) + ((index % across) - (across - 1) / 2) * step,
        cy: y(ratings.up) + (Math.floor(index / across) - (down - 1) / 2) * step,
      };
    });
  });
}
