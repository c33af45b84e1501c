import type { GlossaryOf } from '../model.ts';

export const swot: GlossaryOf<'swot'> = {};
