import type { FieldLinks } from '../model.ts';

export const plan = {
  'marketing-mix': {},
  personalisation: {},
  technology: {},
  team: {},
  roadmap: {},
} satisfies Record<string, FieldLinks>;
