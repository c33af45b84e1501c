import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { themesByMonth, themesByPhase } from '../../../shared/analysis/feedback.ts';
import { themeMatrix } from '../../../shared/charts/theme-matrix.ts';
import { themeTrend } from '../../../shared/charts/theme-trend.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, ChartView, Segmented } from '../../ui/index.ts';
import { useSummary } from './data.ts';
import styles from './Trends.module.css';
import type { Voice } from './useVoice.ts';

const EVERYTHING = {};
const MOST_DRAWN = 10;
/** Pixels of one point, so that the smallest words are read easily. */
const SCALE = 1.3;

/** Themes along the journey and over time. */
export function TrendsTab({ voice }: { readonly voice: Voice }) {
  const summary = useSummary(voice.strategyId, EVERYTHING);
  const { openKind } = useOpen();
  const { ref, width } = useElementSize();
  const [as, setAs] = useState<'count' | 'share'>('share');
  const { themes, columns } = voice;
  const phases = useMemo(() => (summary ? themesByPhase(summary, themes, columns) : null), [summary, themes, columns]);
  const months = useMemo(() => (summary ? themesByMonth(summary, themes) : null), [summary, themes]);
  if (!phases || !months || !summary) return null;
  // A chart is as wide as its part, within what keeps it readable.
  const points = Math.min(Math.max(width / SCALE, 360), 720);
  const left = months.series.length - MOST_DRAWN;
  return (
    <div className={styles.page}>
      <section ref={ref} className={styles.part} aria-labelledby="voice-phases">
        <header className={styles.head}>
          <h2 id="voice-phases">{t('Where along the journey')}</h2>
          <span className={styles.note}>{t('The disc’s area is the number of items. Phases of one name count together.')}</span>
        </header>
        {phases.rows.length > 0 ? (
          <ChartView chart={themeMatrix(phases, points)} scale={SCALE} picture={t('Themes by phase')} />
        ) : (
          <div className={styles.none}>
            <p>
              {t('Feedback shows here once it has a theme and a phase. Mark items in the table and link them to a phase of a journey map.')}
            </p>
            {columns.length === 0 ? <Button onClick={() => openKind('journey')}>{t('Make a journey map')}</Button> : null}
          </div>
        )}
      </section>
      <section className={styles.part} aria-labelledby="voice-months">
        <header className={styles.head}>
          <h2 id="voice-months">{t('Month by month')}</h2>
          <span className={styles.note}>
            {as === 'share'
              ? t('Share of all feedback of the month; all rows on one scale.')
              : t('Number of items; all rows on one scale.')}
          </span>
          <Segmented<'count' | 'share'>
            size="small"
            label={t('Measured as')}
            value={as}
            onChange={setAs}
            options={[
              { value: 'share', label: t('Share') },
              { value: 'count', label: t('Number') },
            ]}
          />
        </header>
        {months.series.length > 0 ? (
          <ChartView chart={themeTrend(months, { as, most: MOST_DRAWN, width: points })} scale={SCALE} picture={t('Themes by month')} />
        ) : (
          <p className={styles.none}>{t('Feedback shows here once it has a theme and a date.')}</p>
        )}
        {left > 0 ? (
          <p className={styles.note}>{plural(left, 'One rarer theme is not drawn.', '{{count}} rarer themes are not drawn.')}</p>
        ) : null}
      </section>
    </div>
  );
}
