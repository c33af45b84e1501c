import { changeWords } from '../../../shared/analysis/metric-words.ts';
import type { ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { plural, t } from '../../../shared/i18n.ts';

/** How the scorecard stands as a whole, in one or two sentences; '' while no metric has a value. */
export function summaryOf(rows: readonly ScorecardRow[]): string {
  const measured = rows.filter(({ latest }) => latest !== null);
  if (measured.length === 0) return '';
  const targeted = measured.filter(({ target }) => target !== null);
  const reached = targeted.filter(({ status }) => status === 'on-target').length;
  const stand =
    targeted.length === 0
      ? plural(measured.length, 'One metric has values; it has no target yet.', '{{count}} metrics have values; none has a target yet.')
      : t('{{reached}} of {{all}} targets are reached.', { reached, all: targeted.length });
  const worst = worstOf(measured);
  if (!worst?.change) return stand;
  const news = t(' {{name}} changed for the worse, {{change}}, and that is not noise.', {
    name: worst.metric.data.name.slice(0, 80) || t('One metric'),
    change: changeWords(worst.metric.data, worst.change.difference),
  });
  return `${stand}${news}`;
}

/** The metric whose last change was bad and the furthest beyond chance. */
function worstOf(rows: readonly ScorecardRow[]): ScorecardRow | undefined {
  const beyond = ({ change }: ScorecardRow): number =>
    change?.noise === false && change.good === false && change.margin ? Math.abs(change.difference) / change.margin : 0;
  const worst = rows.reduce<ScorecardRow | undefined>((most, row) => (beyond(row) > (most ? beyond(most) : 0) ? row : most), undefined);
  return worst;
}
