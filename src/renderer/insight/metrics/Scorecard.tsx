import { type KeyboardEvent, useRef } from 'react';
import { basisWords, changeWords, valueWords } from '../../../shared/analysis/metric-words.ts';
import type { ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { sparkline } from '../../../shared/charts/sparkline.ts';
import { t } from '../../../shared/i18n.ts';
import { useActions } from '../../data/strategy.ts';
import { ChartView, classes, nameOf, shorten } from '../../ui/index.ts';
import styles from './Scorecard.module.css';
import { StatusMark } from './StatusMark.tsx';
import { summaryOf } from './summary.ts';

interface ScorecardProps {
  readonly rows: readonly ScorecardRow[];
  /** The id of the metric that the right side shows. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** All metrics, one of them chosen. Arrows choose, Alt and an arrow moves a metric in the order. */
export function Scorecard({ rows, chosen, onChoose }: ScorecardProps) {
  const { move } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const place = rows.findIndex(({ metric }) => metric.id === chosen);

  const choose = (to: number): void => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!row) return;
    onChoose(row.metric.id);
    const option = list.current?.querySelector<HTMLElement>(`[data-metric="${CSS.escape(row.metric.id)}"]`);
    option?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : step === undefined ? null : place + step;
    if (to === null) return;
    event.preventDefault();
    if (!event.altKey) choose(to);
    else if (step !== undefined && to >= 0 && to < rows.length) void move(chosen, to);
  };

  return (
    <section className={styles.card} aria-label={t('Scorecard')}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('Scorecard')}</h1>
        <span className={styles.legend}>
          <span className={styles.dots} aria-hidden />
          {t('target')}
        </span>
      </div>
      <div className={styles.scroll}>
        <div ref={list} role="listbox" aria-label={t('Metrics')} className={styles.list} onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <Row key={row.metric.id} row={row} isChosen={row.metric.id === chosen} onChoose={() => onChoose(row.metric.id)} />
          ))}
        </div>
        <p className={styles.summary}>{summaryOf(rows)}</p>
      </div>
    </section>
  );
}

interface RowProps {
  readonly row: ScorecardRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Row({ row, isChosen, onChoose }: RowProps) {
  const { metric, series, latest, change } = row;
  return (
    <div
      role="option"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-metric={metric.id}
      className={classes(styles.row, isChosen && styles.chosen)}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onChoose();
        }
      }}
    >
      <span className={styles.words}>
        <span className={styles.name}>{shorten(nameOf(metric), 80)}</span>
        <span className={styles.basis}>{shorten(basisWords(metric.data), 80)}</span>
      </span>
      <span className={styles.spark}>{series.waves.length > 1 ? <ChartView chart={sparkline(series)} scale={1} decorative /> : null}</span>
      <span className={styles.status}>
        <StatusMark row={row} />
      </span>
      <span className={styles.figures}>
        <span className={styles.value}>{latest ? valueWords(metric.data, latest.value) : '–'}</span>
        {change ? (
          <span className={styles.change}>
            <span className="visually-hidden">{t('change')} </span>
            {changeWords(metric.data, change.difference)}
          </span>
        ) : null}
        {change?.noise ? (
          <span className={styles.noise}>
            <span aria-hidden>≈ </span>
            {t('noise')}
          </span>
        ) : null}
      </span>
    </div>
  );
}
