import type { FieldLinks } from '../model.ts';

/** The fields that every record has. */
export const common: FieldLinks = {};
