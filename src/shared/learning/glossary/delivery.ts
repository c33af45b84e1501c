import type { GlossaryOf } from '../model.ts';

export const delivery: GlossaryOf<'delivery'> = {};
