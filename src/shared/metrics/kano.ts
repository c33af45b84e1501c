import { t } from '../i18n.ts';
import { fail, type Result } from '../result.ts';
import { checkCounts, finite, written } from './checks.ts';
import type { Figure } from './figure.ts';
import type { KanoCategory } from './kano-category.ts';

/** How many answers fell in each category. */
export type KanoCounts = Readonly<Record<KanoCategory, number>>;

export interface KanoFeature extends Figure {
  /** The most frequent; of equals the one that comes first in M, O, A, I, R, Q. */
  readonly category: KanoCategory;
  /** The category by the rule M > O > A > I. */
  readonly rule: KanoCategory;
  /** 0…1: how much satisfaction having it can bring. */
  readonly better: number;
  /** −1…0: how much satisfaction lacking it can cost. */
  readonly worse: number;
  /** Whether the two most frequent categories differ by more than chance (Fong). */
  readonly significant: boolean;
  /** What is compared for that: the difference of the two, and what it has to reach. */
  readonly difference: number;
  readonly threshold: number;
}

/** What affects people most comes first. */
const ORDER = ['M', 'O', 'A', 'I', 'R', 'Q'] as const satisfies readonly KanoCategory[];

/** For a one-sided 5 %, as Fong has it. */
const FONG = 1.65;

/**
 * A feature's Kano category, coefficients and significance.
 * @param counts whole numbers from 0 on
 * @returns as value the share of the most frequent category in percent; `invalid-input` when a count makes no sense, nobody
 * answered, or no answer is M, O, A or I, which the coefficients rest on
 */
export function kano(counts: KanoCounts): Result<KanoFeature> {
  const { M, O, A, I, R, Q } = counts;
  const checked = checkCounts({ M, O, A, I, R, Q });
  if (!checked.ok) return checked;
  const n = M + O + A + I + R + Q;
  if (n === 0) return fail('invalid-input', t('There are no answers; a feature needs at least one.'));
  const clear = M + O + A + I;
  if (clear === 0) {
    return fail(
      'invalid-input',
      t('All answers are reverse or questionable; look at how the two questions are put, there is nothing to calculate.'),
    );
  }
  // Sorting keeps the order of equals, so the more serious category leads.
  const [first, second] = ORDER.toSorted((a, b) => counts[b] - counts[a]);
  if (first === undefined || second === undefined) throw new Error('There are six categories');
  const pair = counts[first] + counts[second];
  const difference = counts[first] - counts[second];
  const threshold = FONG * Math.sqrt((pair * (2 * n - pair)) / (2 * n));
  const better = (A + O) / clear;
  const worse = 0 - (O + M) / clear;
  const answers = `${written(A)} + ${written(O)} + ${written(M)} + ${written(I)}`;
  return finite({
    value: (100 * counts[first]) / n,
    unit: t('% of answers'),
    n,
    category: first,
    rule: byRule(first, second, difference, n),
    better,
    worse,
    significant: difference >= threshold,
    difference,
    threshold,
    convention: t(
      'Most frequent category; when the two most frequent are within 5% of the answers, the rule takes the first of M, O, A, I; significance by Fong (1.65).',
    ),
    substituted: [
      `${t('better')} (${written(A)} + ${written(O)}) / (${answers}) = ${written(better, 3)}`,
      `${t('worse')} −(${written(O)} + ${written(M)}) / (${answers}) = ${written(worse, 3)}`,
      `${first} − ${second} = ${written(difference)} ${difference >= threshold ? '≥' : '<'} ${written(threshold, 1)}`,
    ].join('; '),
  });
}

/** The more serious of the two most frequent when they are close; reverse or questionable on top stays. */
function byRule(first: KanoCategory, second: KanoCategory, difference: number, n: number): KanoCategory {
  const isClose = 20 * difference <= n;
  const stays = first === 'R' || first === 'Q';
  return isClose && !stays && ORDER.indexOf(second) < ORDER.indexOf(first) ? second : first;
}
