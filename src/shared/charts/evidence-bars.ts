import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../format.ts';
import { EVIDENCE_LEVELS } from '../frameworks/define.ts';
import { t } from '../i18n.ts';
import type { Chart, Mark, Tone } from './marks.ts';
import { label } from './pieces.ts';

const ROW = 25;
const BARS = { validated: 'accent', partial: 'ink-3', assumption: 'line-strong' } as const satisfies Record<
  keyof typeof EVIDENCE_LEVELS,
  Tone
>;

/** How many claims are validated, partly shown and assumed, as three bars under their words. */
export function evidenceBars(counts: Readonly<Record<keyof typeof EVIDENCE_LEVELS, number>>, width = 131): Chart {
  const levels = ['validated', 'partial', 'assumption'] as const;
  const x = scaleLinear([0, Math.max(1, ...levels.map((level) => counts[level]))], [0, width]);
  const marks = levels.flatMap((level, index): Mark[] => {
    const y = index * ROW;
    return [
      label(0, y + 10, t(EVIDENCE_LEVELS[level]), { fill: 'ink-2' }),
      label(width, y + 10, formatNumber(counts[level]), { fill: 'ink', weight: 600, anchor: 'end' }),
      { kind: 'rect', x: 0, y: y + 14, width, height: 4, fill: 'sunken' },
      { kind: 'rect', x: 0, y: y + 14, width: x(counts[level]), height: 4, fill: BARS[level] },
    ];
  });
  const rows = levels.map((level) => [t(EVIDENCE_LEVELS[level]), String(counts[level])]);
  return {
    width,
    height: levels.length * ROW - 4,
    marks,
    alt: t('Claims by how firmly they are shown: {{counts}}.', { counts: rows.map((row) => row.join(' ')).join(', ') }),
    table: { head: [t('Level'), t('Claims')], rows },
  };
}
