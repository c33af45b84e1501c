import { t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';
import { checkCounts, written } from './checks.ts';
import { confidenceOf } from './confidence.ts';
import type { Figure } from './figure.ts';
import { normalFactor } from './normal.ts';

/** Answers to “How likely are you to recommend us?” on 0–10. */
export interface NpsCounts {
  /** 9–10 */
  readonly promoters: number;
  /** 7–8 */
  readonly passives: number;
  /** 0–6 */
  readonly detractors: number;
}

/**
 * Net Promoter Score: 100 × (promoters − detractors) / answers.
 * The interval is the adjusted Wald one: it holds at small numbers too, and contains the value from two answers on.
 * @param input whole counts from 0 on, at least one answer; confidence in percent, 95 unless told
 * @returns points −100…100; `invalid-input` when a count makes no sense or nobody answered
 */
export function netPromoterScore(input: NpsCounts & { readonly confidence?: number | undefined }): Result<Figure> {
  const confidence = confidenceOf(input.confidence);
  if (!confidence.ok) return confidence;
  const checked = checkNpsCounts(input);
  if (!checked.ok) return checked;
  const { n, value } = checked.value;
  const { centre, standardError } = adjustedNps(input);
  const margin = normalFactor(confidence.value) * standardError;
  return ok({
    value,
    unit: t('points'),
    n,
    interval: { low: Math.max(-100, centre - margin), high: Math.min(100, centre + margin), confidence: confidence.value },
    convention: t('Promoters answer 9–10, passives 7–8, detractors 0–6, on a scale of 0–10; {{confidence}}% interval: adjusted Wald.', {
      confidence: confidence.value,
    }),
    substituted: `100 × (${written(input.promoters)} − ${written(input.detractors)}) / ${written(n)} = ${written(value, 1)}`,
  });
}

/** The plain score, and how many answered. */
export function checkNpsCounts({ promoters, passives, detractors }: NpsCounts): Result<{ readonly n: number; readonly value: number }> {
  const counts = checkCounts({ [t('promoters')]: promoters, [t('passives')]: passives, [t('detractors')]: detractors });
  if (!counts.ok) return counts;
  const n = promoters + passives + detractors;
  if (n === 0) return fail('invalid-input', t('There are no answers; a Net Promoter Score needs at least one.'));
  return ok({ n, value: (100 * (promoters - detractors)) / n });
}

/** Centre and standard error in points after three answers, spread as ¾, 1½ and ¾, were added. */
export function adjustedNps({ promoters, passives, detractors }: NpsCounts): { readonly centre: number; readonly standardError: number } {
  const n = promoters + passives + detractors + 3;
  const [up, down] = [(promoters + 0.75) / n, (detractors + 0.75) / n];
  const net = up - down;
  return { centre: 100 * net, standardError: 100 * Math.sqrt((up + down - net ** 2) / n) };
}
