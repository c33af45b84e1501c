import type { FixedQuestion } from '../question.ts';

export const foundations: readonly FixedQuestion[] = [];
