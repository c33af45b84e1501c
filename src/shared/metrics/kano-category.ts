import { t } from '../i18n.ts';
import { ok, type Result } from '../result.ts';
import type { Figure } from './figure.ts';

export const KANO_CATEGORIES = {
  M: 'Must-be',
  O: 'One-dimensional',
  A: 'Attractive',
  I: 'Indifferent',
  R: 'Reverse',
  Q: 'Questionable',
} as const;
export type KanoCategory = keyof typeof KANO_CATEGORIES;

/** The answers to both questions of a pair, in the order of the table. */
export const KANO_ANSWERS = {
  like: 'Like',
  must: 'Must be so',
  neutral: 'Neutral',
  'live-with': 'Live with it',
  dislike: 'Dislike',
} as const;
export type KanoAnswer = keyof typeof KANO_ANSWERS;

/** The evaluation table: the answer when the feature is there picks the row, the answer when it is not picks the place in it. */
const TABLE: Readonly<Record<KanoAnswer, Readonly<Record<KanoAnswer, KanoCategory>>>> = {
  like: { like: 'Q', must: 'A', neutral: 'A', 'live-with': 'A', dislike: 'O' },
  must: { like: 'R', must: 'I', neutral: 'I', 'live-with': 'I', dislike: 'M' },
  neutral: { like: 'R', must: 'I', neutral: 'I', 'live-with': 'I', dislike: 'M' },
  'live-with': { like: 'R', must: 'I', neutral: 'I', 'live-with': 'I', dislike: 'M' },
  dislike: { like: 'R', must: 'R', neutral: 'R', 'live-with': 'R', dislike: 'Q' },
};

export interface KanoAnswerFigure extends Figure<KanoCategory> {
  /** The value once more. */
  readonly category: KanoCategory;
  /** “Must-be” */
  readonly name: string;
}

/**
 * The category that one person's pair of answers puts a feature in.
 * @param input how the person feels when the feature is there (functional) and when it is not (dysfunctional)
 */
export function kanoCategory(input: { readonly functional: KanoAnswer; readonly dysfunctional: KanoAnswer }): Result<KanoAnswerFigure> {
  const { functional, dysfunctional } = input;
  const category = TABLE[functional][dysfunctional];
  const name = t(KANO_CATEGORIES[category]);
  return ok({
    value: category,
    unit: t('category'),
    n: 1,
    category,
    name,
    convention: t('Kano’s evaluation table with five answers: like, must be so, neutral, live with it, dislike.'),
    substituted: t('“{{functional}}” with it, “{{dysfunctional}}” without it → {{category}} ({{name}})', {
      functional: t(KANO_ANSWERS[functional]),
      dysfunctional: t(KANO_ANSWERS[dysfunctional]),
      category,
      name,
    }),
  });
}
