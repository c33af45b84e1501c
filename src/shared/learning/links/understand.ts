import type { FieldLinks } from '../model.ts';

export const understand = {
  brief: {},
  persona: {},
  segmentation: {},
  segment: {},
  voice: {},
  journey: {},
  touchpoint: {},
  servqual: {},
  kano: {},
} satisfies Record<string, FieldLinks>;
