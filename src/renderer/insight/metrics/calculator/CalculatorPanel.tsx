import { useState } from 'react';
import { isNumeric } from '../../../../shared/analysis/recalculate.ts';
import { formatNumber } from '../../../../shared/format.ts';
import { t } from '../../../../shared/i18n.ts';
import type { Figure } from '../../../../shared/metrics/figure.ts';
import { type FormulaName, formulas } from '../../../../shared/metrics/index.ts';
import { useOpen } from '../../../data/navigation.ts';
import { FormulaLine } from '../FormulaLine.tsx';
import { CalculatorFields } from './CalculatorFields.tsx';
import styles from './CalculatorPanel.module.css';
import {
  type CalculatorForm,
  type CalculatorName,
  calculatorNames,
  calculators,
  ELSEWHERE,
  isCalculator,
  missingField,
  type Values,
} from './forms.ts';
import { headlineOf, plainNumber } from './outcome.ts';
import { SaveValue } from './SaveValue.tsx';

interface CalculatorPanelProps {
  /** The formula to begin with; null for the first. */
  readonly formula?: FormulaName | null;
  /** Called when a result was saved as a value, or another screen was opened. */
  readonly onSaved: () => void;
}

/** A calculator for each formula: the numbers are put in as they are typed, and what comes out can be kept. */
export function CalculatorPanel({ formula = null, onSaved }: CalculatorPanelProps) {
  const [name, setName] = useState<CalculatorName>(isCalculator(formula) ? formula : 'nps');
  const { openKind } = useOpen();
  return (
    <div className={styles.panel}>
      <nav className={styles.names} aria-label={t('Formulas')}>
        <ul className="plain-list">
          {calculatorNames.map((entry) => (
            <li key={entry}>
              <button
                type="button"
                className={styles.name}
                aria-current={entry === name ? 'true' : undefined}
                onClick={() => setName(entry)}
              >
                {t(formulas[entry].label)}
              </button>
            </li>
          ))}
        </ul>
        <p className={styles.elsewhere}>{t('Calculated where their tables are:')}</p>
        <ul className="plain-list">
          {ELSEWHERE.map(({ label, kind }) => (
            <li key={kind}>
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  onSaved();
                  openKind(kind);
                }}
              >
                {t(label)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Calculator key={name} name={name} onSaved={onSaved} />
    </div>
  );
}

function Calculator({ name, onSaved }: { readonly name: CalculatorName; readonly onSaved: () => void }) {
  const form: CalculatorForm = calculators[name];
  const { label, formula, compute } = formulas[name];
  const [values, setValues] = useState<Values>(form.start);
  const isExample = values === form.start;
  const missing = missingField(form, values);
  const input = form.input(values);
  const result = missing ? null : compute(input);
  return (
    <section className={styles.calculator} aria-label={t(label)}>
      <h3 className={styles.title}>{t(label)}</h3>
      <p className={styles.formula}>{formula}</p>
      <CalculatorFields form={form} values={values} onChange={(key, value) => setValues({ ...values, [key]: value })} />
      {isExample ? <p className={styles.note}>{t('This is an example. Put your own over it.')}</p> : null}
      <div className={styles.result} aria-live="polite">
        {missing ? (
          <p className={styles.problem}>{t('Put in “{{field}}”.', { field: t(missing.label) })}</p>
        ) : result?.ok ? (
          <Outcome name={name} figure={result.value} />
        ) : (
          <p className={styles.problem}>{result?.error.message}</p>
        )}
      </div>
      {result?.ok && isNumeric(result.value) ? (
        <SaveValue name={name} figure={result.value} input={input} isExample={isExample} onSaved={onSaved} />
      ) : null}
    </section>
  );
}

function Outcome({ name, figure }: { readonly name: CalculatorName; readonly figure: Figure<number | string> }) {
  const { interval, convention, substituted, n } = figure;
  const { value, unit } = headlineOf(name, figure);
  return (
    <>
      <p className={styles.value}>
        {value} <span className={styles.unit}>{unit}</span>
      </p>
      <FormulaLine substituted={substituted} />
      {interval ? (
        <p className={styles.note}>
          {t('{{confidence}}% interval: {{low}} … {{high}}', {
            confidence: interval.confidence,
            low: plainNumber(interval.low),
            high: plainNumber(interval.high),
          })}
          {n === undefined ? '' : t(', n {{count}}', { count: formatNumber(n) })}
        </p>
      ) : null}
      <p className={styles.note}>{convention}</p>
    </>
  );
}
