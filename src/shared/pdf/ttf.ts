/*
 * Reads what a report needs of a TrueType file: which glyph a character has and how far it advances.
 * Formats as in the OpenType specification 1.9: cmap 4 and 12, head, hhea, hmtx, OS/2, post.
 */

export interface Face {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  /** xMin, yMin, xMax, yMax in font units. */
  readonly box: readonly [number, number, number, number];
  /** Weight class of OS/2, 100–900. */
  readonly weight: number;
  readonly serif: boolean;
  /** Glyph of a code point, 0 when the face has none. */
  glyph(codePoint: number): number;
  /** Advance of a glyph in font units. */
  advanceOf(glyph: number): number;
  /** Advances in font units by code point below `QUICK`; -1 where the face has no glyph. */
  readonly quick: Int16Array;
  /** Advance of a code point in font units; -1 where the face has no glyph. */
  advance(codePoint: number): number;
}

/** Code points below this are looked up in a plain table: Latin, Greek, Cyrillic, punctuation, arrows, common symbols. */
export const QUICK = 0x3000;

const read = new WeakMap<Uint8Array, Face>();

/**
 * The tables of a face. Kept per array of bytes, so that a preview drawn again does not read them again.
 * @throws when the bytes are no TrueType file with a Unicode character map.
 */
export function readFace(bytes: Uint8Array): Face {
  const known = read.get(bytes);
  if (known) return known;
  const face = parse(bytes);
  read.set(bytes, face);
  return face;
}

function parse(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
    tables.set(tag, view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`The face has no ${tag} table`);
    return at;
  };

  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const unitsPerEm = view.getUint16(head + 18);
  const long = view.getUint16(hhea + 34);
  const ascent = view.getInt16(hhea + 4);
  const os2 = tables.get('OS/2');
  const post = tables.get('post');
  const capHeight = os2 !== undefined && view.getUint16(os2) >= 2 ? view.getInt16(os2 + 88) : ascent;
  const family = os2 === undefined ? 0 : view.getUint8(os2 + 30);

  const quick = new Int16Array(QUICK).fill(-1);
  const glyphs = new Uint16Array(QUICK);
  const rest = new Map<number, number>();
  const advanceOf = (glyph: number): number => view.getUint16(hmtx + 4 * Math.min(glyph, long - 1));
  readCmap(view, table('cmap'), (codePoint, glyph) => {
    // Some faces give control characters an empty glyph; to a reader they are missing all the same.
    if (codePoint < 32 || (codePoint > 126 && codePoint < 160)) return;
    if (codePoint < QUICK) {
      glyphs[codePoint] = glyph;
      quick[codePoint] = advanceOf(glyph);
    } else rest.set(codePoint, glyph);
  });

  return {
    unitsPerEm,
    ascent,
    descent: view.getInt16(hhea + 6),
    capHeight,
    italicAngle: post === undefined ? 0 : view.getInt32(post + 4) / 65536,
    box: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    weight: os2 === undefined ? 400 : view.getUint16(os2 + 4),
    serif: family >= 1 && family <= 7 && family !== 6,
    quick,
    glyph: (codePoint) => (codePoint < QUICK ? (glyphs[codePoint] ?? 0) : (rest.get(codePoint) ?? 0)),
    advanceOf,
    advance(codePoint) {
      if (codePoint < QUICK) return quick[codePoint] ?? -1;
      const glyph = rest.get(codePoint);
      return glyph === undefined ? -1 : advanceOf(glyph);
    },
  };
}

/** The best Unicode subtable: full repertoire (format 12) before the Basic Multilingual Plane (format 4). */
function readCmap(view: DataView, cmap: number, found: (codePoint: number, glyph: number) => void): void {
  let four = -1;
  let twelve = -1;
  const count = view.getUint16(cmap + 2);
  for (let i = 0; i < count; i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const platform = view.getUint16(cmap + 4 + i * 8);
    if (platform !== 0 && platform !== 3) continue;
    const format = view.getUint16(at);
    if (format === 4) four = at;
    if (format === 12) twelve = at;
  }
  if (twelve >= 0) readFormat12(view, twelve, found);
  else if (four >= 0) readFormat4(view, four, found);
  else throw new Error('The face has no Unicode character map');
}

function readFormat12(view: DataView, at: number, found: (codePoint: number, glyph: number) => void): void {
  const groups = view.getUint32(at + 12);
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12;
    const start = view.getUint32(group);
    const end = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = start; code <= end; code++) if (glyph + code - start > 0) found(code, glyph + code - start);
  }
}

function readFormat4(view: DataView, at: number, found: (codePoint: number, glyph: number) => void): void {
  const segments = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + segments + 2;
  const deltas = starts + segments;
  const offsets = deltas + segments;
  for (let i = 0; i < segments; i += 2) {
    const end = view.getUint16(ends + i);
    const start = view.getUint16(starts + i);
    const delta = view.getUint16(deltas + i);
    const offset = view.getUint16(offsets + i);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = offset === 0 ? code : view.getUint16(offsets + i + offset + 2 * (code - start));
      const glyph = raw === 0 && offset !== 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph > 0) found(code, glyph);
    }
  }
}
