import type { FixedQuestion } from '../question.ts';

export const value: readonly FixedQuestion[] = [];
