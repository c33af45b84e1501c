import type { FieldLinks } from '../model.ts';

export const decide = {
  swot: {},
  'value-fit': {},
  positioning: {},
} satisfies Record<string, FieldLinks>;
