import type { GlossaryOf } from '../model.ts';

export const foundations: GlossaryOf<'foundations'> = {};
