export type ImageMime = 'image/png' | 'image/jpeg';

/** The format of an image that is whole as far as its frame tells; undefined when the bytes are no such image. */
export function imageFormat(bytes: Uint8Array): ImageMime | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPng(buffer)) return 'image/png';
  if (isJpeg(buffer)) return 'image/jpeg';
  return undefined;
}

/** Signature, then chunks from IHDR with a size to IEND (PNG specification, section 5). */
function isPng(bytes: Buffer): boolean {
  if (bytes.length < 45 || bytes.toString('latin1', 0, 8) !== '\u0089PNG\r\n\u001a\n') return false;
  if (bytes.toString('latin1', 12, 16) !== 'IHDR' || bytes.readUInt32BE(16) === 0 || bytes.readUInt32BE(20) === 0) return false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  }
  return false;
}

/** Start of image, a frame header with a size, start of scan, end of image (ITU-T T.81, annex B). */
function isJpeg(bytes: Buffer): boolean {
  if (bytes.length < 20 || bytes.readUInt16BE(0) !== 0xffd8) return false;
  let hasFrame = false;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame && at + 9 <= bytes.length) hasFrame = bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0;
    if (marker === 0xda) return hasFrame && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > at;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}
