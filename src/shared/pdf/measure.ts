import type { Measure } from '../charts/marks.ts';
import { chain, type FaceBytes, type FaceName } from './faces.ts';
import { type Face, QUICK, readFace } from './ttf.ts';

/** The face of a chart's words by weight. */
export const weightFace = { 400: 'sans', 500: 'sans-medium', 600: 'sans-bold' } as const satisfies Record<400 | 500 | 600, FaceName>;

/** Advance of one code point in ems: of the first face that has it, as the report will draw it. */
export function advanceIn(faces: FaceBytes, name: FaceName, codePoint: number): number {
  for (const candidate of chain(name)) {
    const face = readFace(faces[candidate]);
    const units = face.advance(codePoint);
    if (units >= 0) return units / face.unitsPerEm;
  }
  return 0.6;
}

/**
 * Measures words in the report's sans face from the face's own advance widths.
 * @returns a function of text, size in points and weight that gives points.
 */
export function measureWith(faces: FaceBytes): Measure {
  return (text, size, weight) => {
    const name = weightFace[weight];
    const face: Face = readFace(faces[name]);
    let ems = 0;
    let units = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const quick = unit < QUICK ? (face.quick[unit] ?? -1) : -1;
      if (quick >= 0) {
        units += quick;
        continue;
      }
      const codePoint = text.codePointAt(i) ?? unit;
      if (codePoint > 0xffff) i++;
      ems += advanceIn(faces, name, codePoint);
    }
    return (units / face.unitsPerEm + ems) * size;
  };
}
