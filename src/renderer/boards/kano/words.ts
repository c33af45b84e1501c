import { categoryName } from '../../../shared/analysis/kano.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import type { KanoFeature } from '../../../shared/metrics/kano.ts';

/** Whether the category is more than chance, and what was compared. */
export function significanceWords({ significant, difference, threshold }: KanoFeature): string {
  const values = { difference: formatNumber(difference), threshold: formatNumber(threshold, 1) };
  return significant
    ? t('Significant: the two most frequent categories differ by {{difference}} answers, and {{threshold}} would do.', values)
    : t('Not significant: the two most frequent categories differ by {{difference}} answers, and it takes {{threshold}}.', values);
}

/** How the category by the rule follows from the most frequent one. */
export function ruleWords({ category, rule }: KanoFeature): string {
  const values = { category: categoryName(category), rule: categoryName(rule) };
  return category === rule
    ? t('{{category}} is the most frequent answer, and the rule M > O > A > I leaves it so.', values)
    : t(
        '{{category}} is the most frequent answer; {{rule}} is within 5% of the answers and weighs more by the rule M > O > A > I.',
        values,
      );
}
