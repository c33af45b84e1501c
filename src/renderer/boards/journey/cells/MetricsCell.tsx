import { useContext, useLayoutEffect, useRef } from 'react';
import type { Phase } from '../../../../shared/analysis/journey.ts';
import { t } from '../../../../shared/i18n.ts';
import { ReferencePicker, shorten } from '../../../ui/index.ts';
import { phaseName } from '../Cell.tsx';
import type { Start } from '../cursor.ts';
import { ShownContext, type ShownMetric, useGrid } from '../grid-context.ts';
import { hintOf } from '../rows.ts';
import styles from './cells.module.css';
import { Hint } from './TextCell.tsx';
import { focusPicker } from './TouchpointsCell.tsx';

const METRICS = [{ kind: 'metric' }] as const;

interface MetricsCellProps {
  readonly phase: Phase;
  readonly start: Start | null;
}

/** The metrics of a phase with their latest value, their target and how they went. */
export function MetricsCell({ phase, start }: MetricsCellProps) {
  const { metrics } = useContext(ShownContext);
  const grid = useGrid();
  if (start) {
    const name = phaseName(phase);
    return (
      <MetricPicker
        label={t('Metrics of {{phase}}', { phase: name })}
        addLabel={t('Add a metric to {{phase}}', { phase: name })}
        record={grid.recordId}
        value={phase.metrics}
        onChange={(picked) => grid.changePhase(phase.id, (now) => ({ ...now, metrics: [...picked] }))}
      />
    );
  }
  if (phase.metrics.length === 0) return <Hint>{hintOf('metrics')}</Hint>;
  return (
    <ul className={styles.metrics}>
      {phase.metrics.map(({ record }) => (
        <Metric key={record} metric={metrics.get(record)} />
      ))}
    </ul>
  );
}

function MetricPicker(props: Omit<Parameters<typeof ReferencePicker>[0], 'targets'>) {
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusPicker(cell.current), []);
  return (
    <div ref={cell} className={styles.picker}>
      <ReferencePicker {...props} targets={METRICS} addText={t('Add')} />
    </div>
  );
}

function Metric({ metric }: { readonly metric: ShownMetric | undefined }) {
  return (
    <li className={styles.metric}>
      <span className={styles.metricName}>{metric ? shorten(metric.name, 80) || t('Untitled metric') : t('Missing record')}</span>
      {metric && (metric.value !== '' || metric.target !== '') && (
        <span className={styles.metricFigures}>
          <span>
            {metric.value !== '' && <strong className={styles.metricValue}>{metric.value}</strong>} {metric.target}
          </span>
          {metric.values.length > 1 && <Spark values={metric.values} />}
        </span>
      )}
    </li>
  );
}

const SPARK = { width: 44, height: 16, most: 12 };

/** The last values as a line without a scale: it shows the direction alone, the number stands beside it. */
function Spark({ values }: { readonly values: readonly number[] }) {
  const last = values.slice(-SPARK.most);
  const low = Math.min(...last);
  const range = Math.max(...last) - low || 1;
  const points = last.map((value, index): [number, number] => [
    2 + (index / (last.length - 1)) * (SPARK.width - 5),
    SPARK.height - 3 - ((value - low) / range) * (SPARK.height - 6),
  ]);
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg className={styles.spark} width={SPARK.width} height={SPARK.height} aria-hidden>
      <polyline points={points.map((point) => point.join(',')).join(' ')} fill="none" stroke="var(--ink-3)" strokeWidth={1.25} />
      <circle cx={x} cy={y} r={2} fill="var(--ink)" />
    </svg>
  );
}
