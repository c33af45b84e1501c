import { t } from '../../../shared/i18n.ts';
import type { Criterion, Gate } from './scores.ts';

export function gateWord(gate: Gate): string {
  switch (gate) {
    case 'measurable':
      return t('Measurable');
    case 'substantial':
      return t('Substantial');
    case 'accessible':
      return t('Accessible');
    case 'differentiable':
      return t('Differentiable');
    case 'actionable':
      return t('Actionable');
  }
}

/** Two letters over a column of 24 pixels. */
export const gateLetter = (gate: Gate): string => gateWord(gate).slice(0, 2);

/** Criteria to start from: each axis makes 100. */
export const usualCriteria = (newId: () => string): Criterion[] => [
  { id: newId(), name: t('Size'), axis: 'attractiveness', weight: 30 },
  { id: newId(), name: t('Growth'), axis: 'attractiveness', weight: 25 },
  { id: newId(), name: t('Value per customer'), axis: 'attractiveness', weight: 25 },
  { id: newId(), name: t('Little competition'), axis: 'attractiveness', weight: 20 },
  { id: newId(), name: t('Wants what we do well'), axis: 'fit', weight: 50 },
  { id: newId(), name: t('Reached by our channels'), axis: 'fit', weight: 30 },
  { id: newId(), name: t('Served at a fair cost'), axis: 'fit', weight: 20 },
];
