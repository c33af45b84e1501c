import type { GlossaryOf } from '../model.ts';

export const service: GlossaryOf<'service'> = {};
