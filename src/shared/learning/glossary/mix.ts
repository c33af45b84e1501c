import type { GlossaryOf } from '../model.ts';

export const mix: GlossaryOf<'mix'> = {};
