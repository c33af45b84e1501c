import { formatNumber } from '../format.ts';

/** Weights are typed with decimals, so their sum is compared with this slack. */
const SLACK = 1e-6;
const WHOLE = 100;

/**
 * What weights add up to where that is wrong; null where it is right, or where it may still come right: nobody has given
 * one, or those given leave room for those that are missing.
 */
export function wrongTotal(weights: readonly (number | null)[]): number | null {
  const given = weights.filter((weight) => weight !== null);
  const total = given.reduce((sum, weight) => sum + weight, 0);
  if (given.length === 0 || Math.abs(total - WHOLE) <= SLACK) return null;
  return given.length < weights.length && total < WHOLE ? null : total;
}

/**
 * Weights that add up to 100 in the same proportions, in whole numbers where none is lost by it, else in tenths. What is
 * left of rounding goes to those that lost most by it; a weight that is missing stays missing.
 * @returns null where all are 0, and so have no proportions
 */
export function scaledTo100(weights: readonly (number | null)[]): (number | null)[] | null {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (total <= 0) return null;
  const scaled = (parts: number): (number | null)[] => {
    const exact = weights.map((weight) => (weight === null ? null : (weight / total) * WHOLE * parts));
    const floors = exact.map((share) => (share === null ? null : Math.floor(share)));
    const left = Math.round(WHOLE * parts - floors.reduce<number>((sum, share) => sum + (share ?? 0), 0));
    const lost = exact.map((share, index) => ({ index, loss: share === null ? -1 : share - (floors[index] ?? 0) }));
    const raised = new Set(
      lost
        .sort((a, b) => b.loss - a.loss)
        .slice(0, left)
        .map(({ index }) => index),
    );
    return floors.map((share, index) => (share === null ? null : (share + Number(raised.has(index))) / parts));
  };
  const whole = scaled(1);
  return whole.some((share, index) => share === 0 && weights[index] !== 0) ? scaled(10) : whole;
}

export const totalWords = (total: number): string => formatNumber(total, 1);
