import type { GlossaryOf } from '../model.ts';

export const customers: GlossaryOf<'customers'> = {};
