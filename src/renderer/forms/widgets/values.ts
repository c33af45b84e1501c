import type { Reference } from '../../../shared/fields.ts';
import { isObject } from '../../../shared/records.ts';

/* A value of the wrong kind reads as empty: storage has parsed every record, so that is a field newly declared. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
export const asTextOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

const isReference = (value: unknown): value is Reference => isObject(value) && typeof value.record === 'string';
export const asReferences = (value: unknown): Reference[] =>
  Array.isArray(value) ? value.filter(isReference) : isReference(value) ? [value] : [];
