import type { FixedQuestion } from '../question.ts';

export const swot: readonly FixedQuestion[] = [];
