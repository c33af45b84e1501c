import type { FixedQuestion } from '../question.ts';

export const mix: readonly FixedQuestion[] = [];
