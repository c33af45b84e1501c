import { type FormEvent, useState } from 'react';
import { METRIC_KINDS } from '../../../../shared/frameworks/metric.ts';
import { t } from '../../../../shared/i18n.ts';
import type { Figure } from '../../../../shared/metrics/figure.ts';
import { formulas } from '../../../../shared/metrics/index.ts';
import { recordsOf } from '../../../../shared/records.ts';
import { pointEntrySchema } from '../../../../shared/rows.ts';
import { dayOf } from '../../../app/time.ts';
import { tell } from '../../../data/notify.tsx';
import { changeRows } from '../../../data/rows.ts';
import { useActions, useStrategy } from '../../../data/strategy.ts';
import { Button, currencyOf, DateInput, nameOf, SelectInput, shorten, TextInput } from '../../../ui/index.ts';
import { signOf } from '../../../ui/numbers.ts';
import { Labelled } from '../Labelled.tsx';
import { KIND_OF_FORMULA, startedMetric } from '../starters.ts';
import { useMetricsView } from '../state.ts';
import styles from './CalculatorPanel.module.css';
import type { CalculatorName } from './forms.ts';

interface SaveValueProps {
  readonly name: CalculatorName;
  readonly figure: Figure;
  /** What the figure was calculated from. */
  readonly input: unknown;
  /** Nothing was typed yet: an example is not kept. */
  readonly isExample: boolean;
  readonly onSaved: () => void;
}

/** Stands for a metric that is made when the value is saved. */
const NEW = 'new metric';

/** Keeps a result as a value of a metric, with the formula and the numbers that it came from. */
export function SaveValue({ name, figure, input, isExample, onSaved }: SaveValueProps) {
  const { strategy, records } = useStrategy();
  const { create } = useActions();
  const [, change] = useMetricsView();
  const kind = KIND_OF_FORMULA[name] ?? 'custom';
  const metrics = [...recordsOf(records, 'metric')].sort((a, b) => Number(b.data.kind === kind) - Number(a.data.kind === kind));
  const [chosen, setChosen] = useState<string | null>(() =>
    kind === 'custom' ? NEW : (metrics.find(({ data }) => data.kind === kind)?.id ?? NEW),
  );
  const newName = t(kind === 'custom' ? formulas[name].label : METRIC_KINDS[kind]);
  const [date, setDate] = useState<string | null>(dayOf(new Date()));
  const [source, setSource] = useState('');
  const [busy, setBusy] = useState(false);
  const options = [
    ...metrics.map((metric) => ({ value: metric.id, label: shorten(nameOf(metric), 60) })),
    { value: NEW, label: t('New metric: {{name}}', { name: newName }) },
  ];

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === null || date === null || busy) return;
    setBusy(true);
    const metric =
      chosen === NEW ? (await create('metric', { ...startedMetric(kind, signOf(currencyOf(records))), name: newName }))?.id : chosen;
    const { value, n, interval } = figure;
    const saved =
      metric &&
      (await changeRows(strategy.id, 'points.add', {
        strategyId: strategy.id,
        entry: pointEntrySchema.parse({
          metric,
          date,
          value,
          n: n ?? null,
          low: interval?.low ?? null,
          high: interval?.high ?? null,
          source: source.trim(),
          inputs: { formula: name, input },
        }),
      }));
    setBusy(false);
    if (!saved) return;
    change({ chosen: metric, tab: 'trend' });
    tell(
      t('Saved as a value of “{{metric}}”.', {
        metric: chosen === NEW ? newName : (options.find((option) => option.value === chosen)?.label ?? ''),
      }),
    );
    onSaved();
  };

  return (
    <form className={styles.save} onSubmit={(event) => void save(event)}>
      <h4 className={styles.saveTitle}>{t('Keep as a value')}</h4>
      <div className={styles.saveGrid}>
        <Labelled label={t('Metric')}>
          {(id) => <SelectInput id={id} label={t('Metric')} options={options} value={chosen} onChange={setChosen} />}
        </Labelled>
        <Labelled label={t('Date')}>{(id) => <DateInput id={id} label={t('Date')} value={date} onChange={setDate} />}</Labelled>
        <Labelled label={t('Source')}>{(id) => <TextInput id={id} label={t('Source')} value={source} onChange={setSource} />}</Labelled>
      </div>
      <div className={styles.saveFoot}>
        {isExample ? <span className={styles.note}>{t('An example is not saved; put in your own numbers first.')}</span> : null}
        <Button variant="filled" type="submit" disabled={isExample || chosen === null || date === null || busy}>
          {t('Save as value')}
        </Button>
      </div>
    </form>
  );
}
