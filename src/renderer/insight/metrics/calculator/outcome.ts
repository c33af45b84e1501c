import { formatNumber } from '../../../../shared/format.ts';
import { t } from '../../../../shared/i18n.ts';
import type { Figure } from '../../../../shared/metrics/figure.ts';
import { KANO_CATEGORIES, type KanoCategory } from '../../../../shared/metrics/kano-category.ts';
import type { CalculatorName } from './forms.ts';

/** What a calculation comes to: large words, and small ones beside them. */
export interface Headline {
  readonly value: string;
  readonly unit: string;
}

/** A result in few decimals: one where it is in the hundreds. */
export const plainNumber = (amount: number): string => formatNumber(amount, Math.abs(amount) >= 100 ? 1 : 2).replace(/^-/, '−');

const isCategory = (value: unknown): value is KanoCategory => typeof value === 'string' && value in KANO_CATEGORIES;

/** The result in words, where a number alone does not tell it. */
export function headlineOf(name: CalculatorName, figure: Figure<number | string>): Headline {
  const { value, unit } = figure;
  if (name === 'noise' && 'noise' in figure && typeof value === 'number') {
    const difference = t('difference {{value}} {{unit}}', { value: plainNumber(value), unit });
    return { value: figure.noise === true ? t('Within noise') : t('Beyond noise'), unit: difference };
  }
  if (name === 'kano' && 'rule' in figure && isCategory(figure.rule) && typeof value === 'number') {
    const share = t('by the rule; the most frequent has {{value}}{{unit}}', { value: plainNumber(value), unit });
    const significance = 'significant' in figure && figure.significant === true ? t('significant') : t('not significant');
    return { value: t(KANO_CATEGORIES[figure.rule]), unit: `${share}, ${significance}` };
  }
  if (typeof value === 'string') return { value: isCategory(value) ? t(KANO_CATEGORIES[value]) : value, unit: '' };
  return { value: plainNumber(value), unit };
}
