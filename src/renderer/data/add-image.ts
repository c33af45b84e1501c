import { t } from '../../shared/i18n.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { request } from '../client.ts';

/** What is looked at, in bytes; what is stored of it is smaller. */
const LARGEST_FILE = 10 * 1024 * 1024;
/** The longer side of a stored image, in pixels: 300 to the inch over 13 cm of a page. */
const LONGEST_SIDE = 1536;

/** What an image may be chosen from. */
export const IMAGE_FILES = 'image/png,image/jpeg,image/webp';

/**
 * Stores an image in the workspace as a plain PNG or JPEG: upright, of a size fit for a page, without what a camera writes
 * beside it (where and when). Screen and report then draw the same.
 * @returns its id. Errors: image-too-large, image-invalid, and those of `images.add`
 */
export async function addImage(file: File): Promise<Result<{ readonly id: string }>> {
  if (file.size > LARGEST_FILE) {
    return fail('image-too-large', t('{{name}} is larger than 10 MB; make it smaller and add it again.', { name: file.name }));
  }
  const drawn = await redrawn(file);
  if (!drawn.ok) return drawn;
  return request('images.add', { bytes: new Uint8Array(await drawn.value.arrayBuffer()) });
}

async function redrawn(file: File): Promise<Result<Blob>> {
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file);
  } catch {
    return fail('image-invalid', t('{{name}} is not a PNG, JPEG or WebP image, or is not whole; choose another one.', { name: file.name }));
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('A canvas without a context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  // A JPEG has no transparent parts and would only grow as a PNG.
  return ok(await canvas.convertToBlob(file.type === 'image/jpeg' ? { type: 'image/jpeg', quality: 0.9 } : { type: 'image/png' }));
}
