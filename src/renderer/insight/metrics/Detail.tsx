import { PencilLine } from 'lucide-react';
import type { ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { isSurveyKind } from '../../../shared/frameworks/metric.ts';
import { t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import { RecordMenu } from '../../app/RecordMenu.tsx';
import { useOpen } from '../../data/navigation.ts';
import { IconButton, nameOf, Segmented, shorten } from '../../ui/index.ts';
import styles from './Detail.module.css';
import { ResponsesView } from './ResponsesView.tsx';
import { type MetricTab, useMetricsView } from './state.ts';
import { TrendView } from './TrendView.tsx';
import { WavesView } from './WavesView.tsx';

/** One metric: how it went, all its values, and the answers they are made of. */
export function Detail({ row }: { readonly row: ScorecardRow }) {
  const [view, change] = useMetricsView();
  const { openRecord } = useOpen();
  const { metric } = row;
  const { data } = metric;
  const isSurvey = isSurveyKind(data.kind);
  const tab: MetricTab = view.tab === 'responses' && !isSurvey ? 'trend' : view.tab;
  const name = shorten(nameOf(metric), 120);
  const tabs: readonly { readonly value: MetricTab; readonly label: string }[] = [
    { value: 'trend', label: t('Trend') },
    { value: 'waves', label: data.period === 'wave' ? t('Waves') : t('Values') },
    ...(isSurvey ? [{ value: 'responses', label: t('Responses') } as const] : []),
  ];
  return (
    <section className={styles.detail} aria-label={name}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.name}>
            <button type="button" className={styles.open} onClick={() => openRecord(metric.id, { view: 'form' })}>
              {name}
            </button>
          </h2>
          <p className={styles.convention} title={data.convention.slice(0, 1000)}>
            {data.convention.trim() === '' ? (
              <button type="button" className={styles.add} onClick={() => openRecord(metric.id, { view: 'form', field: 'convention' })}>
                {t('Write down the convention: question, scale, who is counted')}
              </button>
            ) : (
              shorten(data.convention, 300)
            )}
          </p>
        </div>
        <div className={styles.controls}>
          <Segmented<MetricTab> label={t('View')} options={tabs} value={tab} onChange={(next) => change({ tab: next })} />
          <IconButton
            label={t('Definition of “{{name}}”', { name })}
            tip={t('Definition')}
            onClick={() => openRecord(metric.id, { view: 'form' })}
          >
            <PencilLine size={16} aria-hidden />
          </IconButton>
          <RecordMenu record={metric} />
        </div>
      </header>
      <View tab={tab} row={row} />
    </section>
  );
}

function View({ tab, row }: { readonly tab: MetricTab; readonly row: ScorecardRow }) {
  switch (tab) {
    case 'trend':
      return <TrendView row={row} />;
    case 'waves':
      return <WavesView row={row} />;
    case 'responses':
      return <ResponsesView metric={row.metric} series={row.series} />;
    default:
      return assertNever(tab);
  }
}
