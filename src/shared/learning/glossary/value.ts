import type { GlossaryOf } from '../model.ts';

export const value: GlossaryOf<'value'> = {};
