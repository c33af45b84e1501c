import { bareWords, intervalWords, valueWords } from '../../../shared/analysis/metric-words.ts';
import type { Series, Wave } from '../../../shared/analysis/series.ts';
import { formatNumber } from '../../../shared/format.ts';
import { METRIC_KINDS } from '../../../shared/frameworks/metric.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { classes, shorten } from '../../ui/index.ts';
import { useMetricsView } from './state.ts';
import styles from './WaveTable.module.css';

interface WaveTableProps {
  readonly series: Series;
  /** The key of the wave whose making is shown. */
  readonly shown: string;
  /** So many rows at most; the rest is in the tab of all values. */
  readonly most: number;
  readonly onShow: (key: string) => void;
}

/** The values newest first; a click on one shows how it is made. */
export function WaveTable({ series, shown, most, onShow }: WaveTableProps) {
  const [, change] = useMetricsView();
  const { data } = series.metric;
  const newest = [...series.waves].reverse();
  const isNps = newest.some(({ counts }) => counts?.kind === 'nps');
  const name =
    data.kind === null || data.kind === 'custom' || data.kind.length > 5
      ? t('Value')
      : data.kind === 'LTVCAC'
        ? t(METRIC_KINDS.LTVCAC)
        : data.kind;
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{data.period === 'wave' ? t('Wave') : t('Period')}</th>
            <th scope="col" data-number>
              {t('n')}
            </th>
            {isNps ? (
              <>
                <th scope="col" data-number>
                  {t('Promoters')}
                </th>
                <th scope="col" data-number>
                  {t('Detractors')}
                </th>
              </>
            ) : null}
            <th scope="col" data-number>
              {name}
            </th>
            <th scope="col" data-number>
              {newest.some(({ figure }) => figure?.interval?.confidence === 95) ? t('95%') : t('Interval')}
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.slice(0, most).map((wave, index) => (
            <tr key={wave.key} className={classes(index === 0 && styles.newest)} data-shown={wave.key === shown}>
              <th scope="row">
                <button type="button" className={styles.wave} aria-pressed={wave.key === shown} onClick={() => onShow(wave.key)}>
                  {shorten(wave.label, 60)}
                </button>
              </th>
              <td data-number>{wave.n === null ? '–' : formatNumber(wave.n)}</td>
              {isNps ? <NpsCells wave={wave} /> : null}
              <td data-number>{data.kind === 'NPS' || data.kind === 'CES' ? bareWords(data, wave.value) : valueWords(data, wave.value)}</td>
              <td data-number>{wave.interval ? intervalWords(data, wave.interval) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {newest.length > most ? (
        <button type="button" className={styles.more} onClick={() => change({ tab: 'waves' })}>
          {plural(newest.length - most, 'and one more', 'and {{count}} more')}
        </button>
      ) : null}
    </div>
  );
}

function NpsCells({ wave: { counts } }: { readonly wave: Wave }) {
  const nps = counts?.kind === 'nps' ? counts : null;
  return (
    <>
      <td data-number>{nps ? formatNumber(nps.promoters) : '–'}</td>
      <td data-number>{nps ? formatNumber(nps.detractors) : '–'}</td>
    </>
  );
}
