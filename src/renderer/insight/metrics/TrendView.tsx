import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { targetWords } from '../../../shared/analysis/metric-words.ts';
import type { ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { trendChart } from '../../../shared/charts/trend.ts';
import { formatDate } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { useStrategy } from '../../data/strategy.ts';
import { ChartView, nameOf } from '../../ui/index.ts';
import { Faults } from './Faults.tsx';
import { Flag } from './Flag.tsx';
import { HowMade } from './HowMade.tsx';
import { Multiples } from './Multiples.tsx';
import { NoValues } from './NoValues.tsx';
import { pointsOf } from './pixels.ts';
import { useMetricsView } from './state.ts';
import styles from './TrendView.module.css';
import { WaveTable } from './WaveTable.tsx';

/** The chart grows with the window, but no line is steep because the window is wide. */
const chartHeight = (width: number): number => Math.min(340, Math.max(262, width * 0.28));
/** More than this stands in the tab of its own. */
const MOST_IN_TABLE = 12;

/** How a metric went: whether its change means anything, the chart, how the value is made, and who is behind it. */
export function TrendView({ row }: { readonly row: ScorecardRow }) {
  const { metric, series, latest } = row;
  const [, change] = useMetricsView();
  const [shownKey, setShown] = useState<string | null>(null);
  const { ref, width } = useElementSize();
  const due = useDue(metric.id);
  const targetLabel = due === null || row.target === null ? undefined : targetWithDue(row, due);
  const chart = useMemo(
    () => trendChart(series, { width: pointsOf(width || 776), height: pointsOf(chartHeight(width)), targetLabel }),
    [series, width, targetLabel],
  );
  const shown = series.waves.find(({ key }) => key === shownKey) ?? latest;
  return (
    <div className={styles.scroll}>
      <Faults faults={series.faults} />
      {shown === null ? (
        <NoValues metric={metric} />
      ) : (
        <>
          <Flag row={row} />
          <div ref={ref} className={styles.chart}>
            <ChartView chart={chart} picture={nameOf(metric)} />
          </div>
          <div className={styles.made}>
            <HowMade
              data={metric.data}
              wave={shown}
              change={shown === latest ? row.change : null}
              onCite={() => change({ dialog: { shows: 'cite', metric: metric.id, wave: shown.key, segment: null } })}
            />
            <WaveTable series={series} shown={shown.key} most={MOST_IN_TABLE} onShow={setShown} />
          </div>
          <Multiples metric={metric} series={series} />
        </>
      )}
    </div>
  );
}

/** The day by which an objective of the brief wants this metric at its target; null where none says. */
function useDue(id: string): string | null {
  const { records } = useStrategy();
  const objectives = recordsOf(records, 'brief').flatMap(({ data }) => data.objectives);
  return objectives.find(({ measuredBy, due }) => measuredBy?.record === id && due !== null)?.due ?? null;
}

const targetWithDue = ({ metric: { data } }: ScorecardRow, due: string): string =>
  t('Target {{target}} by {{date}}', { target: data.target === null ? '' : targetWords(data, data.target), date: formatDate(due) });
