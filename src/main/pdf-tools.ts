import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { FACES, type FaceBytes, type FaceName, facesFrom } from '../shared/pdf/faces.ts';

/*
 * What drawing a report needs, on plain Node: for the command line, the tests and the benchmarks.
 */

const { resolve } = createRequire(import.meta.url);
const read = new Map<FaceName, Uint8Array>();

/** A face's file, read once, when it is asked for. Packages are resolved as modules, from the source as from the built program. */
function faceBytes(name: FaceName): Uint8Array {
  const known = read.get(name);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(resolve(FACES[name].file)));
  read.set(name, bytes);
  return bytes;
}

/** All faces; each file is read when it is first used. */
export const nodeFaces = (): FaceBytes => facesFrom(faceBytes);

/** Tables that a PDF reader never looks at: layout features and signatures. */
const UNREAD = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'JSTF', 'MATH', 'STAT', 'DSIG', 'meta'];

/** Faces, cutter and deflate for `makePdf`. */
export function nodePdfTools(): {
  faces: FaceBytes;
  subset: (bytes: Uint8Array, characters: string) => Promise<Uint8Array>;
  deflate: (bytes: Uint8Array) => Uint8Array;
} {
  return {
    faces: nodeFaces(),
    // subset-font tells a font by its bytes only when they are a Buffer.
    subset: (bytes, characters) =>
      subsetFont(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), characters, {
        targetFormat: 'truetype',
        noLayoutClosure: true,
        dropTables: UNREAD,
      }),
    deflate: (bytes) => deflateSync(bytes),
  };
}
