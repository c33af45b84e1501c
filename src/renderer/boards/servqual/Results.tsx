import { Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ServqualData, ServqualReading } from '../../../shared/analysis/servqual.ts';
import { DIMENSION_ORDER } from '../../../shared/analysis/servqual.ts';
import { dimensionName, servqualRadar } from '../../../shared/charts/servqual-radar.ts';
import { formatFixed, formatNumber, signed, signedFixed } from '../../../shared/format.ts';
import { DIMENSIONS } from '../../../shared/frameworks/servqual.ts';
import { plural, t } from '../../../shared/i18n.ts';
import type { ServiceQuality } from '../../../shared/metrics/servqual.ts';
import { Button, ChartView, NumberInput } from '../../ui/index.ts';
import { GapBar, scaleOf } from './GapBar.tsx';
import styles from './Results.module.css';
import { withWeight } from './study.ts';

interface ResultsProps {
  readonly data: ServqualData;
  readonly change: (next: (data: ServqualData) => ServqualData) => void;
  readonly reading: ServqualReading;
}

/** The statements that stand first in the list of gaps. */
const FIRST = 8;

/** What the answers say: overall, by dimension with its weight, as a picture, the largest gaps, and how it was calculated. */
export function Results({ data, change, reading }: ResultsProps) {
  const { quality, notes, ranked } = reading;
  const [all, setAll] = useState(false);
  const shown = all ? ranked : ranked.slice(0, FIRST);
  return (
    <div className={styles.results}>
      <section aria-label={t('Overall')} className={styles.overall}>
        {quality.ok ? (
          <>
            <Big value={quality.value.value} words={t('overall gap, mean of the dimensions')} />
            {quality.value.weighted !== null && <Big value={quality.value.weighted} words={t('weighted by what matters to customers')} />}
          </>
        ) : (
          <p className={styles.text}>{t('No gaps yet: a statement needs an expectation and a perception.')}</p>
        )}
        {notes.map((note) => (
          <p key={note} className={styles.remark}>
            <Info size={14} aria-hidden />
            {note}
          </p>
        ))}
      </section>
      <Dimensions data={data} change={change} reading={reading} />
      {quality.ok && (
        <>
          <section aria-label={t('Expected and found by dimension')} className={styles.radar}>
            <ChartView chart={servqualRadar(quality.value.dimensions)} picture={t('Service quality')} />
          </section>
          <section aria-label={t('Largest gaps first')}>
            <h2 className={styles.head}>{t('Largest gaps first')}</h2>
            <ol className={styles.ranked}>
              {shown.map(({ index, statement, dimension, gap }) => (
                <li key={index} className={styles.ranking}>
                  <span>
                    {t(statement)} <span className={styles.of}>{t(DIMENSIONS[dimension])}</span>
                  </span>
                  <span className={styles.number}>{signedFixed(gap ?? 0, 2)}</span>
                  <GapBar gap={gap ?? 0} {...scaleOf(ranked)} />
                </li>
              ))}
            </ol>
            {ranked.length > FIRST && (
              <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? t('Show the largest only') : plural(ranked.length, 'Show it', 'Show all {{count}}')}
              </Button>
            )}
          </section>
          <Formula quality={quality.value} />
        </>
      )}
    </div>
  );
}

function Big({ value, words }: { readonly value: number; readonly words: string }) {
  return (
    <p className={styles.big}>
      <strong>{signedFixed(value, 2)}</strong>
      <span>{words}</span>
    </p>
  );
}

/** The dimensions with their gaps, and the weights, whose sum is said while they are typed. */
function Dimensions({ data, change, reading }: ResultsProps) {
  const { quality, weighting } = reading;
  const dimensions = new Map(quality.ok ? quality.value.dimensions.map((entry) => [entry.dimension, entry]) : []);
  return (
    <section aria-label={t('Dimensions')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('Dimension')}</th>
            <th scope="col">{t('Expected')}</th>
            <th scope="col">{t('Found')}</th>
            <th scope="col">{t('Gap')}</th>
            <th scope="col">{t('Weight')}</th>
          </tr>
        </thead>
        <tbody>
          {DIMENSION_ORDER.map((dimension) => {
            const own = dimensions.get(dimension);
            const name = t(DIMENSIONS[dimension]);
            return (
              <tr key={dimension}>
                <th scope="row">{name}</th>
                <td>{own ? formatFixed(own.expectation, 2) : '–'}</td>
                <td>{own ? formatFixed(own.perception, 2) : '–'}</td>
                <td className={styles.gap}>{own ? signedFixed(own.gap, 2) : '–'}</td>
                <td className={styles.weight}>
                  <NumberInput
                    plain
                    label={t('Weight of {{name}}', { name })}
                    placeholder="–"
                    unit="%"
                    min={0}
                    max={100}
                    value={data.weights[dimension]}
                    onChange={(weight) => change((now) => withWeight(now, dimension, weight))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.sum}>
        <WeightSum sum={weighting.sum} />
        {weighting.sum === null && (
          <Button
            size="small"
            onClick={() => change((now) => DIMENSION_ORDER.reduce((next, dimension) => withWeight(next, dimension, 20), now))}
          >
            {t('20 each')}
          </Button>
        )}
      </p>
      {weighting.problem !== null && Math.abs((weighting.sum ?? 0) - 100) < 1e-6 && <p className={styles.text}>{weighting.problem}</p>}
    </section>
  );
}

function WeightSum({ sum }: { readonly sum: number | null }) {
  if (sum === null) return <span className={styles.fine}>{t('No weights: all five count the same.')}</span>;
  if (Math.abs(sum - 100) < 1e-6) return <span className={styles.fine}>{t('weights make 100')}</span>;
  const values = { sum: formatNumber(sum), rest: formatNumber(Math.abs(100 - sum)) };
  return (
    <span className={styles.warning} role="status">
      <TriangleAlert size={13} aria-hidden />
      {sum < 100 ? t('weights make {{sum}}, {{rest}} short of 100', values) : t('weights make {{sum}}, {{rest}} over 100', values)}
    </span>
  );
}

/** The formula with the numbers put in, as it is agreed. */
function Formula({ quality }: { readonly quality: ServiceQuality }) {
  const { dimensions, weighted, substituted, convention } = quality;
  return (
    <section aria-label={t('How it is calculated')}>
      <h2 className={styles.head}>{t('How it is calculated')}</h2>
      <p className={styles.formula}>
        <span className={styles.name}>{t('Overall')}</span>
        {substituted}
      </p>
      {weighted !== null && (
        <p className={styles.formula}>
          <span className={styles.name}>{t('Weighted')}</span>
          {`(${dimensions
            .map(({ gap, weight }) => `${formatNumber(weight ?? 0)} × ${gap < 0 ? `(${signed(gap)})` : formatNumber(gap)}`)
            .join(' + ')}) / 100 = ${signed(weighted)}`}
        </p>
      )}
      <p className={styles.text}>{convention}</p>
      <p className={styles.text}>
        {t('In the order: {{names}}.', { names: dimensions.map(({ dimension }) => dimensionName(dimension)).join(', ') })}
      </p>
    </section>
  );
}
