import type { Figure } from '../metrics/figure.ts';
import { type FormulaName, formulaNames, formulas } from '../metrics/index.ts';
import { npsInput, scoreInput } from '../metrics/inputs.ts';
import type { PointEntry } from '../rows.ts';
import { type AnswerCounts, countNps, countScores } from './answers.ts';

export interface Recalculated {
  readonly figure: Figure;
  /** Where the formula is made of answers. */
  readonly counts: AnswerCounts | null;
}

/**
 * Calculates a point again from its formula's input, so that it can be shown with the numbers put in.
 * @returns null where this version does not know the formula, the input makes no sense, or what comes out is no number
 */
export function recalculate({ formula, input }: NonNullable<PointEntry['inputs']>): Recalculated | null {
  if (!isFormulaName(formula)) return null;
  if (formula === 'nps') {
    const parsed = npsInput.safeParse(input);
    const counted = parsed.success ? countNps(parsed.data) : null;
    return counted?.ok ? counted.value : null;
  }
  if (formula === 'csat' || formula === 'ces') {
    const parsed = scoreInput.safeParse(input);
    const counted = parsed.success ? countScores(formula, parsed.data) : null;
    return counted?.ok ? counted.value : null;
  }
  const figure = formulas[formula].compute(input);
  return figure.ok && isNumeric(figure.value) ? { figure: figure.value, counts: null } : null;
}

export const isFormulaName = (name: string): name is FormulaName => formulaNames.some((known) => known === name);

export const isNumeric = (figure: Figure<number | string>): figure is Figure => typeof figure.value === 'number';
