import type { FixedQuestion } from '../question.ts';

export const customers: readonly FixedQuestion[] = [];
