import { useElementSize } from '@mantine/hooks';
import { Quote } from 'lucide-react';
import type { MetricData } from '../../../shared/analysis/answers.ts';
import { intervalWords, valueWords } from '../../../shared/analysis/metric-words.ts';
import type { Comparison } from '../../../shared/analysis/scorecard.ts';
import type { Wave } from '../../../shared/analysis/series.ts';
import { countBar } from '../../../shared/charts/count-bar.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { Button, ChartView } from '../../ui/index.ts';
import { FormulaLine } from './FormulaLine.tsx';
import styles from './HowMade.module.css';
import { pointsOf } from './pixels.ts';

interface HowMadeProps {
  readonly data: MetricData;
  readonly wave: Wave;
  /** The value against the one before, where it is the latest. */
  readonly change: Comparison | null;
  readonly onCite: () => void;
}

/** One value taken apart: the formula with its numbers, the answers behind it, and what was agreed. */
export function HowMade({ data, wave, change, onCite }: HowMadeProps) {
  const { ref, width } = useElementSize();
  const { figure, counts, interval } = wave;
  const value = valueWords(data, wave.value);
  const confidence = figure?.interval?.confidence;
  const within = interval
    ? confidence === undefined
      ? t('interval {{interval}}', { interval: intervalWords(data, interval) })
      : t('{{confidence}}% {{interval}}', { confidence, interval: intervalWords(data, interval) })
    : null;
  return (
    <section ref={ref} className={styles.made}>
      <h3 className={styles.title}>
        {t('How {{value}} is made', { value })} <span className={styles.wave}>{wave.label}</span>
      </h3>
      {figure ? (
        <FormulaLine substituted={figure.substituted} result={value} note={within} />
      ) : (
        <p className={styles.stated}>
          {t('Entered as {{value}}.', { value })} {interval ? t('Interval {{interval}}.', { interval: intervalWords(data, interval) }) : ''}
        </p>
      )}
      {counts ? <ChartView chart={countBar(counts, pointsOf(width || 344))} /> : null}
      <p className={styles.words}>
        {figure
          ? figure.convention
          : data.convention.trim() || t('No convention is written down for this metric; a value without one cannot be compared.')}
      </p>
      {change?.figure ? (
        <p className={styles.words}>
          {t('Against {{wave}}: {{formula}}.', { wave: change.from.label, formula: change.figure.substituted })} {change.figure.convention}
        </p>
      ) : null}
      {wave.point ? <p className={styles.words}>{sourceWords(wave)}</p> : null}
      <Button size="small" className={styles.cite} icon={<Quote size={13} aria-hidden />} onClick={onCite}>
        {t('Cite as evidence…')}
      </Button>
    </section>
  );
}

function sourceWords({ point, n }: Wave): string {
  const source = point?.source.trim() ? t('Source: {{source}}.', { source: point.source }) : t('No source is given.');
  return n === null ? source : `${source} ${t('n {{count}}.', { count: formatNumber(n) })}`;
}
