/** Pixels of one point of a chart on this screen: its smallest words are then as large as those around it. */
const PIXELS = 1.28;

/** So many pixels in points of a chart. */
export const pointsOf = (pixels: number): number => Math.round(pixels / PIXELS);
