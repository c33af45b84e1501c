import { useMemo, useState } from 'react';
import { seriesOf } from '../../../shared/analysis/series.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import type { Observed } from '../../../shared/observed.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../../../shared/records.ts';
import type { Shown, ShownMetric } from './grid-context.ts';

/** The list as it was, for as long as it holds the same things. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (list.length === kept.length && list.every((entry, index) => entry === kept[index])) return kept;
  keep(list);
  return list;
}

/** The value as it was, for as long as it says the same. Only for what is small and plain. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState({ value });
  if (JSON.stringify(value) === JSON.stringify(kept.value)) return kept.value;
  keep({ value });
  return value;
}

/** What cells show of touchpoints and metrics; the same while those records and what was measured stay the same. */
export function useShown(records: readonly AnyRecord[], observed: Observed): Shown {
  const touchpoints = useSameList(recordsOf(records, 'touchpoint'));
  const metrics = useSameList(recordsOf(records, 'metric'));
  return useMemo(
    () => ({
      touchpoints: new Map(touchpoints.map(({ id, data: { name, kind } }) => [id, { name: name.trim(), kind }])),
      metrics: new Map(metrics.map((metric) => [metric.id, shownMetric(metric, observed)])),
    }),
    [touchpoints, metrics, observed],
  );
}

export function shownMetric(metric: RecordOf<'metric'>, observed: Observed): ShownMetric {
  const { name, unit, target } = metric.data;
  const values = seriesOf(metric, observed).waves.map(({ value }) => value);
  const last = values.at(-1);
  return {
    name: name.trim(),
    value: last === undefined ? '' : withUnit(last, unit),
    target: target === null ? '' : t('target {{target}}', { target: last === undefined ? withUnit(target, unit) : formatNumber(target) }),
    values,
  };
}

/** Longer units would need a line of their own. */
const LONGEST_UNIT = 8;

/** "71%", "3.6 of 7", "£42": what the number is counted in, where that is short. */
function withUnit(value: number, unit: string): string {
  const figure = formatNumber(value, 1).replace('-', '−');
  const [word = ''] = unit.trim().split(/\s+/);
  if (word === '%') return `${figure}%`;
  if (/^\p{Sc}$/u.test(word)) return `${word}${figure}`;
  return unit.trim() !== '' && unit.trim().length <= LONGEST_UNIT ? `${figure} ${unit.trim()}` : figure;
}
