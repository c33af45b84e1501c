import { createHash } from 'node:crypto';

/**
 * A checksum that a row carries of its own values: SQLite's check does not see a flipped bit in a text.
 * SHA-256 in base64.
 */
export const sealOf = (values: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64');

export const sealOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
