import type { FixedQuestion } from '../question.ts';

export const delivery: readonly FixedQuestion[] = [];
