import type { FixedQuestion } from '../question.ts';

export const service: readonly FixedQuestion[] = [];
