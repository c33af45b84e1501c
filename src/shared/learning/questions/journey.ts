import type { FixedQuestion } from '../question.ts';

export const journey: readonly FixedQuestion[] = [];
