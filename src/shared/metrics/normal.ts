/**
 * Quantile of the standard normal distribution: normalQuantile(0.975) = 1.960.
 * @param p above 0 and below 1; at most 7 standard deviations out
 */
export function normalQuantile(p: number): number {
  if (p < 0.5) return 0 - normalQuantile(1 - p);
  // From the middle outwards the curve only flattens, so that Newton's steps never pass the quantile.
  let x = 0;
  for (let step = 1; Math.abs(step) > 1e-12; x += step) {
    step = (p - 0.5 - halfUnder(x)) / density(x);
  }
  return x;
}

/** The factor of a two-sided interval: 1.96 for 95 %. */
export const normalFactor = (confidence: number): number => normalQuantile(0.5 + confidence / 200);

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** The area between 0 and x: φ(x) · (x + x³/3 + x⁵/(3·5) + …). */
function halfUnder(x: number): number {
  let term = x;
  let sum = 0;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    sum += term;
    term *= (x * x) / odd;
  }
  return density(x) * sum;
}
