import type { GlossaryOf } from '../model.ts';

export const voice: GlossaryOf<'voice'> = {};
