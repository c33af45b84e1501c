import { t } from '../i18n.ts';
import { fail, type Result } from '../result.ts';
import { checkAmounts, finite, written } from './checks.ts';
import type { Figure } from './figure.ts';

export interface ProgressInput {
  readonly baseline: number;
  /** Above or below the baseline, not at it. */
  readonly target: number;
  readonly current: number;
}

/**
 * How much of the way from baseline to target is done; it works where lower is better, too.
 * @returns a share 0–1; `invalid-input` when target and baseline are the same
 */
export function objectiveProgress({ baseline, target, current }: ProgressInput): Result<Figure> {
  const amounts = checkAmounts({ [t('The baseline')]: baseline, [t('The target')]: target, [t('The current value')]: current });
  if (!amounts.ok) return amounts;
  if (target === baseline)
    return fail('invalid-input', t('Target and baseline are the same, so there is no way to go; change one of them.'));
  const reached = (current - baseline) / (target - baseline);
  if (!Number.isFinite(reached)) {
    return fail('invalid-input', t('Target and baseline are too close together to tell how far the way is; change one of them.'));
  }
  const value = Math.min(1, Math.max(0, reached));
  const [b, c, goal] = [inBrackets(baseline), written(current), written(target)];
  const bounded = reached === value ? '' : ` → ${written(value)}`;
  return finite({
    value,
    unit: t('of the way (0–1)'),
    convention: t('The part of the way from baseline to target that is done, between 0 and 1; works where lower is better.'),
    substituted: `(${c} − ${b}) / (${goal} − ${b}) = ${written(reached, 3)}${bounded}`,
  });
}

const inBrackets = (value: number): string => (value < 0 ? `(${written(value)})` : written(value));
