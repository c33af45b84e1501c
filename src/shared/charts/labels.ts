import type { Mark, Measure, Tone } from './marks.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words that want to stand beside a dot. */
export interface Label {
  readonly key: string;
  readonly cx: number;
  readonly cy: number;
  /** Radius of the dot. */
  readonly r: number;
  /** The words as lines, the version liked best first. */
  readonly versions: readonly (readonly string[])[];
  readonly weight: 400 | 500 | 600;
  readonly fill: Tone;
  /** The higher one stays where two cannot both stand. */
  readonly priority: number;
}

export const LABEL_SIZE = 9;
export const LINE_HEIGHT = 11;
const GAP = 4;
const APART = 4;

interface Place {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
}

/**
 * Places labels right of their dots, else left, below or above; where none of these is free the one of
 * lower priority is dropped.
 * @param obstacles what labels must not cover, such as the other dots
 */
export function placeLabels(
  labels: readonly Label[],
  bounds: Box,
  obstacles: readonly Box[],
  measure: Measure,
): { readonly marks: Mark[]; readonly dropped: readonly string[] } {
  const taken: Box[] = [...obstacles];
  const marks: Mark[] = [];
  const dropped: string[] = [];
  for (const label of [...labels].sort((a, b) => b.priority - a.priority)) {
    const place = label.versions
      .flatMap((lines) => placesOf(label, lines, bounds, measure))
      .find(({ box }) => isInside(box, bounds) && !taken.some((other) => overlap(box, other)));
    if (!place) {
      dropped.push(label.key);
      continue;
    }
    // Two labels on one line need a space between them, or they read as one.
    taken.push({ ...place.box, x: place.box.x - APART, width: place.box.width + 2 * APART });
    place.lines.forEach((text, index) => {
      const y = place.box.y + index * LINE_HEIGHT + LABEL_SIZE;
      marks.push({
        kind: 'text',
        x: place.x,
        y,
        text,
        size: LABEL_SIZE,
        weight: label.weight,
        fill: label.fill,
        anchor: place.anchor,
        halo: true,
      });
    });
  }
  return { marks, dropped };
}

export const boxOfDot = (cx: number, cy: number, r: number): Box => ({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r });

/** Where the level texts among the marks stand. */
export const boxesOfTexts = (marks: readonly Mark[], measure: Measure): Box[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'text' || mark.turned) return [];
    const width = measure(mark.text, mark.size, mark.weight);
    const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
    return [{ x: left, y: mark.y - mark.size, width, height: mark.size + 2 }];
  });

function placesOf({ cx, cy, r, weight }: Label, lines: readonly string[], bounds: Box, measure: Measure): Place[] {
  const width = lines.reduce((most, line) => Math.max(most, measure(line, LABEL_SIZE, weight)), 0);
  const height = lines.length * LINE_HEIGHT;
  const middle = Math.min(Math.max(cx, bounds.x + width / 2), bounds.x + bounds.width - width / 2);
  const beside = cy - height / 2;
  const at = (x: number, y: number, anchor: Place['anchor']): Place => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { lines, box: { x: left, y, width, height }, anchor, x };
  };
  return [
    at(cx + r + GAP, beside, 'start'),
    at(cx - r - GAP, beside, 'end'),
    at(middle, cy + r + 2, 'middle'),
    at(middle, cy - r - 2 - height, 'middle'),
    at(cx + r + 1, cy + r - 1, 'start'),
    at(cx + r + 1, cy - r + 1 - height, 'start'),
    at(cx - r - 1, cy + r - 1, 'end'),
    at(cx - r - 1, cy - r + 1 - height, 'end'),
  ];
}

const isInside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
