import type { FixedQuestion } from '../question.ts';

export const voice: readonly FixedQuestion[] = [];
