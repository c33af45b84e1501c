import type { FieldLinks } from '../model.ts';

export const measure = {
  metric: {},
  economics: {},
  review: {},
} satisfies Record<string, FieldLinks>;
