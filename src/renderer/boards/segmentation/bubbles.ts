import type { Chart } from '../../../shared/charts/marks.ts';

/** Where a segment's bubble lies on its chart, in per cent of the chart's width and height. */
export interface Bubble {
  readonly id: string;
  readonly name: string;
  /** Of the centre. */
  readonly left: number;
  readonly top: number;
  /** Across, of the chart's width. */
  readonly width: number;
}

/**
 * The bubbles of a segment chart. A bubble carries its segment's name alone: of two segments with one name the
 * first gets the first bubble.
 */
export function bubblesOf(chart: Chart, segments: readonly { readonly id: string; readonly name: string }[]): Bubble[] {
  const left = [...segments];
  return chart.marks.flatMap((mark) => {
    if (mark.kind !== 'circle' || mark.label === undefined) return [];
    const at = left.findIndex(({ name }) => name === mark.label);
    const [segment] = at < 0 ? [] : left.splice(at, 1);
    if (!segment) return [];
    return [{ ...segment, left: (100 * mark.cx) / chart.width, top: (100 * mark.cy) / chart.height, width: (200 * mark.r) / chart.width }];
  });
}
