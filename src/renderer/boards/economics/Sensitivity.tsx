import { useElementSize } from '@mantine/hooks';
import { useId, useState } from 'react';
import { type EconomicsNumbers, sensitivityOf } from '../../../shared/analysis/economics.ts';
import { type SensitivityPoint, sensitivityChart } from '../../../shared/charts/sensitivity.ts';
import { t } from '../../../shared/i18n.ts';
import { ChartView } from '../../ui/index.ts';
import styles from './Sensitivity.module.css';

interface SensitivityProps {
  readonly numbers: EconomicsNumbers;
  readonly currency: string;
  /** What the point of these numbers is called. */
  readonly name: string;
  readonly others?: readonly SensitivityPoint[];
}

const SPANS = [10, 20, 30] as const;
const STEPS = [2, 5, 10] as const;
/** Points of a chart to a pixel of the screen: its words are 9 points. */
const POINTS = 9 / 12;

/** The lifetime value over retention for several margins, with how far and how fine to look. */
export function Sensitivity({ numbers, currency, name, others = [] }: SensitivityProps) {
  const { ref, width } = useElementSize();
  const [span, setSpan] = useState<number>(20);
  const [step, setStep] = useState<number>(5);
  const data = sensitivityOf(numbers, currency, { span, step });
  return (
    <div ref={ref} className={styles.box}>
      <div className={styles.controls}>
        <Pick
          label={t('Retention')}
          value={span}
          options={SPANS}
          words={(points) => t('± {{points}} points', { points })}
          onChange={setSpan}
        />
        <Pick
          label={t('Margins')}
          value={step}
          options={STEPS}
          words={(points) => t('{{points}} points apart', { points })}
          onChange={setStep}
        />
      </div>
      {data ? (
        <ChartView
          picture={t('Sensitivity of the lifetime value')}
          chart={sensitivityChart(data, {
            currency,
            name,
            others,
            width: Math.max(320, Math.round((width || 640) * POINTS)),
            height: 250,
          })}
        />
      ) : (
        <p className={styles.none}>{t('Drawn once value per order, orders, margin, retention and discount are there.')}</p>
      )}
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly words: (value: number) => string;
  readonly onChange: (value: number) => void;
}

function Pick({ label, value, options, words, onChange }: PickProps) {
  const id = useId();
  return (
    <span className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </span>
  );
}
