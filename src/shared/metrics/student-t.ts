import { normalQuantile } from './normal.ts';

/** From here on the expansion around the normal quantile is exact to more digits than anybody shows. */
const MANY = 1000;

/**
 * Quantile of Student's t distribution: tQuantile(0.975, 10) = 2.228.
 * @param p 0.5 or more, below 1
 * @param df degrees of freedom, whole, from 1 on
 */
export function tQuantile(p: number, df: number): number {
  if (df > MANY) return aroundNormal(normalQuantile(p), df);
  // t = √df · tan θ, so the search runs over an angle and has an end.
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < 60; step += 1) {
    const angle = (low + high) / 2;
    if (withinAngle(angle, df) < 2 * p - 1) low = angle;
    else high = angle;
  }
  return Math.sqrt(df) * Math.tan((low + high) / 2);
}

/** The factor of a two-sided interval for a mean of `df` + 1 values. */
export const tFactor = (confidence: number, df: number): number => tQuantile(0.5 + confidence / 200, df);

/** The probability that |t| is below √df · tan(angle): the finite series (Abramowitz and Stegun 26.7.3 and 26.7.4). */
function withinAngle(angle: number, df: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = df % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = 0;
  for (let power = isOdd ? 1 : 0; power <= df - 2; power += 2) {
    sum += term;
    term *= (cosine * cosine * (power + 1)) / (power + 2);
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

function aroundNormal(z: number, df: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return z + first / df + second / df ** 2;
}
