import { formatFixed, formatNumber } from '../../../format.ts';
import type { Result } from '../../../result.ts';
import type { ComputeQuestion } from '../../question.ts';

/** The value of a formula whose input was made here: a refusal is a bug. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A number as it stands in a prompt: "1,284", "0.82". */
export const num = (value: number): string => formatNumber(value, 4).replace('-', '−');

/** One with exactly this many decimals: the result of a solution. */
export const fixed = formatFixed;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** To so many decimals. */
export const round = (value: number, decimals: number): number => {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
};

export type Slip = ComputeQuestion['slips'][number];

/** One unit of the last decimal asked for: a step that was rounded on the way is forgiven. */
const toleranceOf = (decimals: number): number => round(10 ** -decimals, decimals);

/** The slips that can be told from the answer and from one another. */
function slipsOf(answer: number, tolerance: number, slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) {
    const taken = [answer, ...kept.map(({ value }) => value)];
    if (Number.isFinite(slip.value) && taken.every((value) => Math.abs(value - slip.value) > 2 * tolerance)) kept.push(slip);
  }
  return kept;
}

/** A question whose answer and slips are put in order. */
export function computed(
  question: Omit<ComputeQuestion, 'kind' | 'tolerance' | 'solution'> & { readonly solution: (rounded: string) => readonly string[] },
): ComputeQuestion {
  const { decimals, slips, solution } = question;
  // Binary fractions would round −2.475 to −2.47, and whoever works it out by hand comes to −2.48.
  const answer = Number(question.answer.toPrecision(12));
  const tolerance = toleranceOf(decimals);
  return {
    ...question,
    kind: 'compute',
    answer,
    tolerance,
    solution: solution(fixed(answer, decimals)),
    slips: slipsOf(answer, tolerance, slips),
  };
}

/** A percentage as a share: 82 → 0.82, without the dust of binary fractions. */
export const share = (percent: number): number => round(percent / 100, 6);

/** The same within a product or sum: "(−12)". */
export const bracketed = (value: number): string => (value < 0 ? `(${num(value)})` : num(value));
