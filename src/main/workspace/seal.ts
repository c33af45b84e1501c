import { hash } from 'node:crypto';

/**
 * A checksum that a row carries of its own values: SQLite's check does not see a flipped bit in a text.
 * SHA-256 in base64.
 */
export const sealOf = (values: readonly (string | number | null)[]): string => hash('sha256', JSON.stringify(values), 'base64');

export const sealOfBytes = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64');
