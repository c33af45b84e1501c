import type { GlossaryOf } from '../model.ts';

export const journey: GlossaryOf<'journey'> = {};
