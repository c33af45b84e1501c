import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { type BreakdownBy, breakdown, type Series } from '../../../shared/analysis/series.ts';
import { sharedScale, smallMultiples } from '../../../shared/charts/small-multiples.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { ChartView, Segmented } from '../../ui/index.ts';
import styles from './Multiples.module.css';
import { pointsOf } from './pixels.ts';
import { useMetricsView } from './state.ts';

const NAMES: Record<BreakdownBy, string> = { segment: 'Segment', persona: 'Persona', phase: 'Phase' };
const TITLES: Record<BreakdownBy, string> = { segment: 'By segment', persona: 'By persona', phase: 'By phase' };
const ALL: readonly BreakdownBy[] = ['segment', 'persona', 'phase'];

/** The metric for each segment, persona or phase that has values. Nothing where none has. */
export function Multiples({ metric, series }: { readonly metric: RecordOf<'metric'>; readonly series: Series }) {
  const { records } = useStrategy();
  const observed = useObserved();
  const [view, change] = useMetricsView();
  const { ref, width } = useElementSize();
  const found = useMemo(
    () => ALL.map((by) => ({ by, parts: breakdown(metric, observed, by, records) })).filter(({ parts }) => parts.length > 0),
    [metric, observed, records],
  );
  const shown = found.find(({ by }) => by === view.by) ?? found[0];
  const chart = useMemo(() => (shown ? smallMultiples(series, shown.parts, pointsOf(width || 776)) : null), [series, shown, width]);
  if (!shown || !chart) return null;
  const [low, high] = sharedScale(series, shown.parts);
  return (
    <section ref={ref} className={styles.multiples}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t(TITLES[shown.by])}</h3>
        <span className={styles.hint}>{t('same scale, {{low}} to {{high}}; dashed: everybody', { low, high })}</span>
        {found.length > 1 ? (
          <Segmented<BreakdownBy>
            size="small"
            label={t('Broken down by')}
            value={shown.by}
            onChange={(by) => change({ by })}
            options={found.map(({ by }) => ({ value: by, label: t(NAMES[by]) }))}
          />
        ) : null}
      </div>
      <ChartView chart={chart} />
    </section>
  );
}
