import { SWOT_QUADRANTS, type SwotQuadrant } from '../analysis/swot.ts';
import { t } from '../i18n.ts';
import type { RecordOf } from '../records.ts';
import { defineCheck } from './define.ts';
import { openAt } from './fixes.ts';
import { listed, nameOf } from './words.ts';

const LABELS = { strengths: 'Strengths', weaknesses: 'Weaknesses', opportunities: 'Opportunities', threats: 'Threats' } as const;
const ADD = {
  strengths: 'Add a strength',
  weaknesses: 'Add a weakness',
  opportunities: 'Add an opportunity',
  threats: 'Add a threat',
} as const;

/** A quadrant with fewer items is thin. */
const ENOUGH = 3;

export const swotUnbalanced = defineCheck({
  id: 'swot-unbalanced',
  severity: 'hint',
  title: 'A quadrant of the SWOT with fewer than three items',
  why: 'In a SWOT analysis a thin quadrant usually means that nobody looked, not that nothing is there.',
  term: 'SWOT analysis',
  find: ({ of }) => {
    const all = of('swot');
    return all.flatMap((swot) => {
      const thin = SWOT_QUADRANTS.filter((quadrant) => swot.data[quadrant].length < ENOUGH);
      const [thinnest] = thin.toSorted((a, b) => swot.data[a].length - swot.data[b].length);
      const isEmpty = SWOT_QUADRANTS.every((quadrant) => swot.data[quadrant].length === 0);
      if (thinnest === undefined || isEmpty) return [];
      const place = { record: swot.id, field: thinnest };
      const sentence = sentenceOf(swot, thin, thinnest);
      return [
        {
          sentence: all.length > 1 ? t('{{swot}}: {{sentence}}', { swot: nameOf(swot), sentence }) : sentence,
          about: [{ record: swot.id }],
          place,
          fix: openAt(t(ADD[thinnest]), place),
        },
      ];
    });
  },
});

function sentenceOf({ data }: RecordOf<'swot'>, thin: readonly SwotQuadrant[], thinnest: SwotQuadrant): string {
  const quadrants = listed(thin.map((quadrant) => t(LABELS[quadrant])));
  if (thin.length > 1) return t('{{quadrants}} hold fewer than three items each.', { quadrants });
  const count = data[thinnest].length;
  if (count === 0) return t('{{quadrants}} holds nothing; the other quadrants hold three items or more.', { quadrants });
  return count === 1
    ? t('{{quadrants}} holds one item; the other quadrants hold three or more.', { quadrants })
    : t('{{quadrants}} holds two items; the other quadrants hold three or more.', { quadrants });
}
