import { Menu } from '@mantine/core';
import { Ellipsis, FileInput, ListPlus, PencilLine, Plus, Quote, Trash2 } from 'lucide-react';
import { changeWords, intervalWords, valueWords } from '../../../shared/analysis/metric-words.ts';
import { compareWaves, type ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { dateLabel, pointKey, type Wave } from '../../../shared/analysis/series.ts';
import { formatDate, formatNumber } from '../../../shared/format.ts';
import { isSurveyKind } from '../../../shared/frameworks/metric.ts';
import { plural, t } from '../../../shared/i18n.ts';
import type { MetricPoint } from '../../../shared/rows.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { openImport } from '../../import/index.ts';
import { Button, classes, IconButton, nameOf, shorten } from '../../ui/index.ts';
import { removePoint } from './actions.ts';
import { Faults } from './Faults.tsx';
import { NoValues } from './NoValues.tsx';
import { useMetricsView } from './state.ts';
import styles from './WavesView.module.css';

/** Every value of a metric, newest first, and the ways to bring more. */
export function WavesView({ row }: { readonly row: ScorecardRow }) {
  const { metric, series } = row;
  const { strategy, records } = useStrategy();
  const observed = useObserved();
  const [, change] = useMetricsView();
  const isSurvey = isSurveyKind(metric.data.kind);
  const newest = [...series.waves].reverse();
  const shown = new Set(newest.flatMap(({ point }) => point?.id ?? []));
  const others = observed.points.filter((point) => point.metric === metric.id && !shown.has(point.id));
  const segmentName = (id: string | null): string => {
    const segment = records.find((record) => record.id === id);
    return id === null ? t('everybody') : segment ? shorten(nameOf(segment), 60) : t('no longer there');
  };
  if (newest.length === 0 && others.length === 0) {
    return (
      <div className={styles.scroll}>
        <Faults faults={series.faults} />
        <NoValues metric={metric} />
      </div>
    );
  }
  return (
    <div className={styles.scroll}>
      <Faults faults={series.faults} />
      <div className={styles.bar}>
        <span className={styles.count}>{plural(newest.length, 'One value', '{{count}} values')}</span>
        {isSurvey ? (
          <>
            <Button icon={<ListPlus size={15} aria-hidden />} onClick={() => change({ dialog: { shows: 'survey', metric: metric.id } })}>
              {t('Enter a survey')}
            </Button>
            <Button icon={<FileInput size={15} aria-hidden />} onClick={() => openImport('responses')}>
              {t('Import')}
            </Button>
          </>
        ) : null}
        <Button
          icon={<Plus size={15} aria-hidden />}
          onClick={() => change({ dialog: { shows: 'value', metric: metric.id, point: null } })}
        >
          {t('Add value')}
        </Button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{metric.data.period === 'wave' ? t('Wave') : t('Period')}</th>
            <th scope="col">{isSurvey ? t('Last answer') : t('Date')}</th>
            <th scope="col" data-number>
              {t('n')}
            </th>
            <th scope="col" data-number>
              {t('Value')}
            </th>
            <th scope="col" data-number>
              {t('Interval')}
            </th>
            <th scope="col" data-number>
              {t('Change')}
            </th>
            <th scope="col">{t('From')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('More')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.map((wave, index) => (
            <tr key={wave.key} className={classes(index === 0 && styles.newest)}>
              <th scope="row">{shorten(wave.label, 80)}</th>
              <td>{wave.date === null ? '–' : formatDate(wave.date)}</td>
              <td data-number>{wave.n === null ? '–' : formatNumber(wave.n)}</td>
              <td data-number>{valueWords(metric.data, wave.value)}</td>
              <td data-number>{wave.interval ? intervalWords(metric.data, wave.interval) : '–'}</td>
              <td data-number>
                <Change row={row} to={wave} from={newest[index + 1]} />
              </td>
              <td className={styles.from}>{sourceOf(wave)}</td>
              <td className={styles.more}>
                <WaveMenu metric={metric.id} wave={wave} onRemove={(point) => void removePoint(strategy.id, point)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{t('Also entered')}</h3>
          <p className={styles.hint}>{t('Values of one segment, and those whose wave is counted from answers instead.')}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('Period')}</th>
                <th scope="col">{t('Of whom')}</th>
                <th scope="col" data-number>
                  {t('n')}
                </th>
                <th scope="col" data-number>
                  {t('Value')}
                </th>
                <th scope="col">{t('From')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('More')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {others.map((point) => (
                <tr key={point.id}>
                  <th scope="row">{shorten(point.label, 80) || dateLabel(point.date, metric.data.period)}</th>
                  <td>{segmentName(point.segment)}</td>
                  <td data-number>{point.n === null ? '–' : formatNumber(point.n)}</td>
                  <td data-number>{valueWords(metric.data, point.value)}</td>
                  <td className={styles.from}>{shorten(point.source, 80) || t('entered')}</td>
                  <td className={styles.more}>
                    <PointMenu metric={metric.id} point={point} onRemove={() => void removePoint(strategy.id, point)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </div>
  );
}

const sourceOf = ({ source, point, figure }: Wave): string => {
  if (source === 'responses') return t('answers');
  return shorten(point?.source ?? '', 80) || (figure ? t('calculated') : t('entered'));
};

function Change({ row, from, to }: { readonly row: ScorecardRow; readonly from: Wave | undefined; readonly to: Wave }) {
  if (!from) return '–';
  const { difference, noise } = compareWaves(row.metric.data, from, to);
  const words = changeWords(row.metric.data, difference);
  if (noise !== true) return words;
  return (
    <>
      <span className={styles.noise}>{t('≈ noise')}</span> {words}
    </>
  );
}

interface WaveMenuProps {
  readonly metric: string;
  readonly wave: Wave;
  readonly onRemove: (point: MetricPoint) => void;
}

function WaveMenu({ metric, wave, onRemove }: WaveMenuProps) {
  const [, change] = useMetricsView();
  const { point } = wave;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <IconButton label={t('More for “{{name}}”', { name: wave.label })} size="small">
          <Ellipsis size={15} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Quote size={14} aria-hidden />}
          onClick={() => change({ dialog: { shows: 'cite', metric, wave: wave.key, segment: null } })}
        >
          {t('Cite as evidence…')}
        </Menu.Item>
        {point ? (
          <>
            <Menu.Item
              leftSection={<PencilLine size={14} aria-hidden />}
              onClick={() => change({ dialog: { shows: 'value', metric, point } })}
            >
              {t('Edit')}
            </Menu.Item>
            <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={() => onRemove(point)}>
              {t('Remove')}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item leftSection={<ListPlus size={14} aria-hidden />} onClick={() => change({ tab: 'responses' })}>
            {t('See its answers')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function PointMenu({ metric, point, onRemove }: { readonly metric: string; readonly point: MetricPoint; readonly onRemove: () => void }) {
  const [, change] = useMetricsView();
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <IconButton label={t('More for the value of {{date}}', { date: formatDate(point.date) })} size="small">
          <Ellipsis size={15} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {point.segment === null ? null : (
          <Menu.Item
            leftSection={<Quote size={14} aria-hidden />}
            onClick={() => change({ dialog: { shows: 'cite', metric, wave: pointKey(point), segment: point.segment } })}
          >
            {t('Cite as evidence…')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<PencilLine size={14} aria-hidden />} onClick={() => change({ dialog: { shows: 'value', metric, point } })}>
          {t('Edit')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={onRemove}>
          {t('Remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
