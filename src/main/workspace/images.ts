import type { Database } from 'better-sqlite3';
import { t } from '../../shared/i18n.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock } from './clock.ts';
import { imageFormat } from './image-format.ts';
import { refuse } from './refusal.ts';
import { sealOfBytes } from './seal.ts';
import type { Transactions } from './transactions.ts';

/** The largest image that is taken, in bytes. */
export const LARGEST_IMAGE = 10 * 1024 * 1024;

export interface StoredImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
}

export interface Images {
  /**
   * PNG or JPEG, which is what a report can draw; the same bytes give the same id. Errors: image-invalid, image-too-large.
   * @param id for an image that is new here; a new one unless it is given
   */
  add(bytes: Uint8Array, id?: string): Result<{ readonly id: string }>;
  /** The id that these bytes are stored by; null when they are not. */
  same(bytes: Uint8Array): Result<string | null>;
  /** Errors: not-found. */
  get(id: string): Result<StoredImage>;
}

/** The images of a workspace. Call `add` inside a transaction. */
export interface ImageRows {
  add(bytes: Uint8Array, id?: string): string;
  same(bytes: Uint8Array): string | undefined;
  find(id: string): StoredImage | undefined;
}

export function makeImageRows(db: Database, clock: Clock): ImageRows {
  const same = db.prepare<[string], string>('SELECT id FROM images WHERE hash = ?').pluck();
  const insert = db.prepare<[string, string, Uint8Array, string]>('INSERT INTO images (id, mime, bytes, hash) VALUES (?, ?, ?, ?)');
  const find = db.prepare<[string], { bytes: Buffer; mime: string }>('SELECT bytes, mime FROM images WHERE id = ?');
  return {
    same: (bytes) => same.get(sealOfBytes(bytes)),
    add: (bytes, id = clock.newId()) => {
      if (bytes.length > LARGEST_IMAGE) refuse('image-too-large', t('The image is larger than 10 MB; make it smaller and add it again.'));
      const mime = imageFormat(bytes);
      if (!mime) refuse('image-invalid', t('The file is not a PNG or JPEG image, or is not whole; choose another one.'));
      const hash = sealOfBytes(bytes);
      const known = same.get(hash);
      if (known !== undefined) return known;
      insert.run(id, mime, bytes, hash);
      return id;
    },
    find: (id) => {
      const row = find.get(id);
      return row && { bytes: new Uint8Array(row.bytes), mime: row.mime };
    },
  };
}

export const makeImages = (rows: ImageRows, { read, write }: Transactions): Images => ({
  add: (bytes, id) => write(() => ({ id: rows.add(bytes, id) })),
  same: (bytes) => read(() => rows.same(bytes) ?? null),
  get: (id) => read(() => rows.find(id) ?? refuse('not-found', t('This image is not in the workspace any more.'))),
});
