import type { AnswerCounts } from '../analysis/answers.ts';
import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label, SMALL } from './pieces.ts';
import { interWidth } from './text.ts';

const BAR = 16;
const GAP = 1;

interface Portion {
  readonly name: string;
  readonly count: number;
  readonly fill: Tone;
  readonly ink: Tone;
}

const GOOD = { fill: 'strength-soft', ink: 'strength' } as const;
const PLAIN = { fill: 'sunken', ink: 'ink-2' } as const;
const BAD = { fill: 'threat-soft', ink: 'threat' } as const;

function portionsOf(counts: AnswerCounts): Portion[] {
  if (counts.kind === 'nps') {
    return [
      { name: t('Promoters'), count: counts.promoters, ...GOOD },
      { name: t('Passives'), count: counts.passives, ...PLAIN },
      { name: t('Detractors'), count: counts.detractors, ...BAD },
    ];
  }
  return counts.counts.map((count, index) => {
    const score = counts.scale.min + index;
    return { name: String(score), count, ...(score >= counts.positiveFrom ? GOOD : PLAIN) };
  });
}

/** The answers behind a value as one bar: promoters, passives and detractors, or the scores from the lowest on. */
export function countBar(counts: AnswerCounts, width = 260, measure: Measure = interWidth): Chart {
  const portions = portionsOf(counts);
  const n = portions.reduce((sum, { count }) => sum + count, 0);
  const shown = portions.filter(({ count }) => count > 0);
  const room = width - GAP * Math.max(0, shown.length - 1);
  const marks: Mark[] = [];
  let at = 0;
  // Where the names end on each of two lines: one that does not fit on the first goes on the second.
  const named = [0, 0];
  for (const { name, count, fill, ink } of shown) {
    const wide = (room * count) / n;
    marks.push({ kind: 'rect', x: at, y: 0, width: wide, height: BAR, fill, radius: 2 });
    const text = formatNumber(count);
    if (measure(text, SMALL, 600) + 8 <= wide) marks.push(label(at + 5, 11.5, text, { fill: ink, weight: 600 }));
    // A name begins under its portion, or further left at the end; it is left out where both lines are taken.
    const wideName = measure(name, SMALL, 400);
    const x = Math.max(0, Math.min(at, width - wideName));
    const lineOf = named.findIndex((end) => end <= x);
    if (lineOf >= 0) {
      marks.push(label(x, BAR + 12 + lineOf * 11, name));
      named[lineOf] = x + wideName + 6;
    }
    at += wide + GAP;
  }
  const rows = portions.map(({ name, count }) => [name, formatNumber(count), n === 0 ? '–' : `${formatNumber((100 * count) / n, 1)}%`]);
  return {
    width,
    height: BAR + 15 + (named[1] === 0 ? 0 : 11),
    marks,
    alt: t('Answers: {{counts}}.', { counts: rows.map(([name = '', count = '']) => `${name} ${count}`).join(', ') }),
    table: { head: [counts.kind === 'nps' ? t('Group') : t('Score'), t('Answers'), t('Share')], rows },
  };
}
