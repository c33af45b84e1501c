import { type FormEvent, useState } from 'react';
import { recalculate } from '../../../shared/analysis/recalculate.ts';
import { limitsOf } from '../../../shared/charts/series-scale.ts';
import { t } from '../../../shared/i18n.ts';
import { type RecordOf, recordsOf } from '../../../shared/records.ts';
import type { MetricPoint, PointEntry } from '../../../shared/rows.ts';
import { dayOf } from '../../app/time.ts';
import { changeRows } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { Button, classes, DateInput, NumberInput, nameOf, SelectInput, shorten, TextInput } from '../../ui/index.ts';
import styles from './Form.module.css';
import { FormulaLine } from './FormulaLine.tsx';
import { Labelled } from './Labelled.tsx';

interface ValueFormProps {
  readonly metric: RecordOf<'metric'>;
  /** The value that is edited; null for a new one. */
  readonly point: MetricPoint | null;
  readonly onDone: () => void;
}

/** One value of a metric, entered as it is. */
export function ValueForm({ metric, point, onDone }: ValueFormProps) {
  const { strategy, records } = useStrategy();
  const found = point?.inputs ? recalculate(point.inputs) : null;
  const [date, setDate] = useState<string | null>(point?.date ?? dayOf(new Date()));
  const [label, setLabel] = useState(point?.label ?? '');
  const [value, setValue] = useState<number | null>(found?.figure.value ?? point?.value ?? null);
  const [n, setN] = useState<number | null>(point?.n ?? null);
  const [low, setLow] = useState<number | null>(point?.low ?? null);
  const [high, setHigh] = useState<number | null>(point?.high ?? null);
  const [source, setSource] = useState(point?.source ?? '');
  const [segment, setSegment] = useState<string | null>(point?.segment ?? null);
  const [busy, setBusy] = useState(false);
  const [least, most] = limitsOf(metric.data);
  const problem = problemOf({ date, value, n, low, high });
  const isOwn = found !== null && value !== found.figure.value;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (problem !== null || date === null || value === null || busy) return;
    setBusy(true);
    const entry: PointEntry = {
      metric: metric.id,
      date,
      label: label.trim(),
      value,
      n,
      low,
      high,
      source: source.trim(),
      segment,
      // A value typed over the calculated one is no longer what the formula gives.
      inputs: isOwn ? null : (point?.inputs ?? null),
    };
    const saved = point
      ? await changeRows(strategy.id, 'points.change', { strategyId: strategy.id, number: point.number, entry })
      : await changeRows(strategy.id, 'points.add', { strategyId: strategy.id, entry });
    setBusy(false);
    if (saved) onDone();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      {found ? (
        <div className={styles.preview}>
          <FormulaLine substituted={found.figure.substituted} />
          <p className={isOwn ? styles.problem : styles.note}>
            {isOwn ? t('The value is changed by hand; it is then kept without the formula.') : found.figure.convention}
          </p>
        </div>
      ) : null}
      <div className={classes(styles.grid, styles.two)}>
        <Labelled label={t('Value')} hint={shorten(metric.data.unit, 30)}>
          {(id) => (
            <NumberInput
              id={id}
              label={t('Value')}
              value={value}
              onChange={setValue}
              min={Number.isFinite(least) ? least : undefined}
              max={Number.isFinite(most) ? most : undefined}
            />
          )}
        </Labelled>
        <Labelled label={t('Date')} hint={t('the day it stands for')}>
          {(id) => <DateInput id={id} label={t('Date')} value={date} onChange={setDate} />}
        </Labelled>
        <Labelled label={t('Name on the axis')} hint={t('if not the date')}>
          {(id) => <TextInput id={id} label={t('Name on the axis')} value={label} onChange={setLabel} placeholder={t('Summer 2026')} />}
        </Labelled>
        <Labelled label={t('n')} hint={t('answers or cases')}>
          {(id) => <NumberInput id={id} label={t('n')} value={n} onChange={setN} min={0} />}
        </Labelled>
        <Labelled label={t('Interval from')} hint={t('if known')}>
          {(id) => <NumberInput id={id} label={t('Interval from')} value={low} onChange={setLow} />}
        </Labelled>
        <Labelled label={t('Interval to')}>
          {(id) => <NumberInput id={id} label={t('Interval to')} value={high} onChange={setHigh} />}
        </Labelled>
        <Labelled label={t('Source')}>
          {(id) => (
            <TextInput id={id} label={t('Source')} value={source} onChange={setSource} placeholder={t('Property system, October')} />
          )}
        </Labelled>
        <Labelled label={t('Segment')} hint={t('if it is one')}>
          {(id) => (
            <SelectInput
              id={id}
              label={t('Segment')}
              placeholder={t('Everybody')}
              options={recordsOf(records, 'segment').map((record) => ({ value: record.id, label: shorten(nameOf(record), 60) }))}
              value={segment}
              onChange={setSegment}
            />
          )}
        </Labelled>
      </div>
      <div className={styles.foot}>
        {problem !== null && value !== null ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button variant="filled" type="submit" disabled={problem !== null || busy}>
          {point ? t('Save') : t('Add value')}
        </Button>
      </div>
    </form>
  );
}

type Typed = Pick<PointEntry, 'n' | 'low' | 'high'> & { readonly date: string | null; readonly value: number | null };

/** What is wrong with a value, as a sentence; null when nothing is. */
function problemOf({ date, value, n, low, high }: Typed): string | null {
  if (value === null) return t('Put in a value.');
  if (date === null) return t('Put in the day it stands for.');
  if (n !== null && !Number.isInteger(n)) return t('n is a whole number; correct it.');
  if ((low === null) !== (high === null)) return t('An interval needs both of its ends; put in the other one or leave both empty.');
  if (low !== null && high !== null && (low > value || high < value))
    return t('The interval does not hold the value; correct one of the three.');
  return null;
}
