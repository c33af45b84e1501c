import type { SwotLetter, SwotQuadrant } from '../../../shared/analysis/swot.ts';
import { t } from '../../../shared/i18n.ts';
import type { TowsKind } from './items.ts';

export interface QuadrantWords {
  readonly name: string;
  /** Names the row that adds one. */
  readonly add: string;
  readonly placeholder: string;
  readonly moveTo: string;
  readonly none: string;
  /** What to ask when there are few. */
  readonly ask: string;
}

export function wordsOf(quadrant: SwotQuadrant): QuadrantWords {
  switch (quadrant) {
    case 'strengths':
      return {
        name: t('Strengths'),
        add: t('Add a strength'),
        placeholder: t('Type a strength and press Enter'),
        moveTo: t('Move to Strengths'),
        none: t('No strengths yet.'),
        ask: t('Ask what customers praise and what a rival would find hard to copy.'),
      };
    case 'weaknesses':
      return {
        name: t('Weaknesses'),
        add: t('Add a weakness'),
        placeholder: t('Type a weakness and press Enter'),
        moveTo: t('Move to Weaknesses'),
        none: t('No weaknesses yet.'),
        ask: t('Ask what customers complain about and where they leave for a rival.'),
      };
    case 'opportunities':
      return {
        name: t('Opportunities'),
        add: t('Add an opportunity'),
        placeholder: t('Type an opportunity and press Enter'),
        moveTo: t('Move to Opportunities'),
        none: t('No opportunities yet.'),
        ask: t('Ask what is changing around you that could help: habits, technology, rules, rivals.'),
      };
    case 'threats':
      return {
        name: t('Threats'),
        add: t('Add a threat'),
        placeholder: t('Type a threat and press Enter'),
        moveTo: t('Move to Threats'),
        none: t('No threats yet.'),
        ask: t('Ask what could cost you customers next year: rivals, prices, suppliers, law.'),
      };
  }
}

/** What a strategy of a kind does, in half a line. */
export function towsHint(kind: TowsKind): string {
  switch (kind) {
    case 'SO':
      return t('use strengths to take opportunities');
    case 'WO':
      return t('fix what stands in the way');
    case 'ST':
      return t('use strengths to hold off threats');
    case 'WT':
      return t('limit the damage');
  }
}

/** What a strategy still has to do, for a letter that it does not cite. */
export function citeA(letter: SwotLetter): string {
  switch (letter) {
    case 'S':
      return t('cite a strength');
    case 'W':
      return t('cite a weakness');
    case 'O':
      return t('cite an opportunity');
    case 'T':
      return t('cite a threat');
  }
}

export function citedWords(count: number): string {
  if (count === 0) return t('not cited');
  return count === 1 ? t('cited once') : t('cited {{count}} times', { count });
}
