import { useMemo, useState } from 'react';
import { rankedFeatures, readKano } from '../../../shared/analysis/kano.ts';
import { kanoPlot } from '../../../shared/charts/kano-plot.ts';
import { formatDate } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { ChartView, nameOf, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Detail } from './Detail.tsx';
import { FeatureTable } from './FeatureTable.tsx';
import styles from './KanoBoard.module.css';
import { Order } from './Order.tsx';

export function KanoBoard({ id }: { readonly id: string }) {
  const view = useRecord('kano', id);
  return view ? <OpenStudy view={view} /> : null;
}

/** Features with their answers, what they are to customers, and what having or lacking them does. */
function OpenStudy({ view }: { readonly view: RecordView<'kano'> }) {
  const { record, data, change } = view;
  const [chosenId, setChosen] = useState<string | null>(null);
  const features = useMemo(() => readKano(data), [data]);
  const ranked = useMemo(() => rankedFeatures(features).map((feature) => ({ ...feature, name: nameOfFeature(feature) })), [features]);
  const plot = kanoPlot(ranked, 372, 330);
  const chosen = features.find(({ id }) => id === chosenId) ?? features[0];
  const feature = data.features.find(({ id }) => id === chosen?.id);
  const dot = plot.dots.find(({ id }) => id === chosen?.id);
  const certain = ranked.filter(({ kano }) => kano.significant).length;
  return (
    <BoardFrame
      label={t('Kano board')}
      title={shorten(nameOf(record), 80)}
      summary={
        <>
          {data.date !== null && <span>{formatDate(data.date)}</span>}
          <span>{plural(features.length, 'One feature', '{{count}} features')}</span>
          {data.sampleSize !== null && <span>{plural(data.sampleSize, 'one respondent', '{{count}} respondents')}</span>}
          {ranked.length > 0 && <span>{t('{{certain}} of {{all}} significant', { certain, all: ranked.length })}</span>}
        </>
      }
    >
      <div className={styles.scroll}>
        <div className={styles.board}>
          <div className={styles.left}>
            <section aria-label={t('Features')}>
              <FeatureTable data={data} change={change} features={features} chosen={chosen?.id ?? null} onChoose={setChosen} />
            </section>
            {ranked.length > 0 && (
              <section aria-label={t('What follows')}>
                <Order features={ranked} chosen={chosen?.id ?? null} onChoose={setChosen} />
              </section>
            )}
          </div>
          <div className={styles.right}>
            {chosen && feature && (
              <section className={styles.part} aria-label={t('The chosen feature')}>
                <Detail key={feature.id} reading={chosen} feature={feature} change={change} />
              </section>
            )}
            <section className={styles.part} aria-label={t('Better and worse')}>
              <h2 className={styles.head}>{t('Better and worse')}</h2>
              <div className={styles.area}>
                <ChartView chart={plot.chart} picture={t('Better and worse')} />
                {dot && (
                  <span
                    className={styles.chosen}
                    style={{ left: `${(100 * dot.cx) / plot.chart.width}%`, top: `${(100 * dot.cy) / plot.chart.height}%` }}
                    aria-hidden
                  />
                )}
              </div>
            </section>
          </div>
        </div>
      </div>
    </BoardFrame>
  );
}

const nameOfFeature = ({ name, code }: { readonly name: string; readonly code: string }): string => shorten(name.trim(), 80) || code;
