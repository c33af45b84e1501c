import type { FixedQuestion } from '../question.ts';

export const metrics: readonly FixedQuestion[] = [];
