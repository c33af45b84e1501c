import type { GlossaryOf } from '../model.ts';

export const metrics: GlossaryOf<'metrics'> = {};
