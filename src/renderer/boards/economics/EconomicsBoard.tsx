import { useState } from 'react';
import { clvAt, type Derived, ECONOMICS_NUMBERS, type EconomicsNumber, retentionFor, worthOf } from '../../../shared/analysis/economics.ts';
import { quantityWords } from '../../../shared/analysis/scenario.ts';
import { suggestEconomics } from '../../../shared/analysis/suggest-economics.ts';
import { formatPercent } from '../../../shared/format.ts';
import { economics } from '../../../shared/frameworks/economics.ts';
import { t } from '../../../shared/i18n.ts';
import { useOpen } from '../../data/navigation.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { Button, currencyOf, MoneyInput, NumberInput } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import styles from './EconomicsBoard.module.css';
import { Sensitivity } from './Sensitivity.tsx';
import { Suggestions } from './Suggestions.tsx';

export function EconomicsBoard({ id }: { readonly id: string }) {
  const view = useRecord('economics', id);
  return view ? <OpenEconomics view={view} /> : null;
}

/** The numbers, what follows from them, and how it moves when they move. */
function OpenEconomics({ view: { record, data, change } }: { readonly view: RecordView<'economics'> }) {
  const { records } = useStrategy();
  const observed = useObserved();
  const { openScreen } = useOpen();
  const currency = currencyOf(records);
  const worth = worthOf(data, currency);
  const suggestions = suggestEconomics(records, observed).filter(({ field, value }) => data[field] !== value);
  const set = (field: EconomicsNumber, value: number | null): void => change((now) => ({ ...now, [field]: value }));
  return (
    <BoardFrame
      label={t('Customer economics')}
      title={record.title}
      summary={<span>{t('Today’s numbers. Change them in a variant to compare.')}</span>}
      controls={<Button onClick={() => openScreen('variants')}>{t('Compare variants')}</Button>}
    >
      <div className={styles.scroll}>
        <div className={styles.board}>
          <section aria-label={t('Numbers')} className={styles.numbers}>
            <h2 className={styles.head}>{t('Numbers')}</h2>
            <dl className={styles.fields}>
              {ECONOMICS_NUMBERS.map((field) => (
                <NumberRow key={field} field={field} currency={currency} value={data[field]} onChange={(value) => set(field, value)} />
              ))}
            </dl>
            <Suggestions suggestions={suggestions} currency={currency} onTake={(taken) => change((now) => ({ ...now, ...taken }))} />
          </section>
          <div className={styles.side}>
            <section aria-label={t('What follows')} className={styles.figures}>
              <Figure label={t('Customer lifetime value')} found={worth.clv} words={money(worth.clv.value, currency)} />
              <Figure
                label={t('LTV:CAC')}
                found={worth.ratio}
                words={quantityWords({ unit: { kind: 'ratio' } }, worth.ratio.value)}
                note={ratioNote(retentionFor(data, 3), data.retention)}
              />
              <Figure label={t('Worth of all customers')} found={worth.base} words={money(worth.base.value, currency)} />
            </section>
            <section aria-label={t('Sensitivity')}>
              <h2 className={styles.head}>
                {t('When retention and margin move')} <span className={styles.hint}>{t('all else as it is')}</span>
              </h2>
              <Sensitivity numbers={data} currency={currency} name={t('Today')} />
              <WhatIf
                key={`${data.retention} ${data.margin}`}
                data={data}
                currency={currency}
                onTake={(taken) => change((now) => ({ ...now, ...taken }))}
              />
            </section>
          </div>
        </div>
      </div>
    </BoardFrame>
  );
}

const money = (value: number | null, currency: string): string => quantityWords({ unit: { kind: 'money', currency } }, value);

function ratioNote(needed: number | null, retention: number | null): string {
  if (needed === null || retention === null) return t('3 to 1 is a rule of thumb, no law.');
  return needed <= retention
    ? t('It falls below 3 to 1 when fewer than {{share}} stay.', { share: formatPercent(needed) })
    : t('It reaches 3 to 1 when {{share}} stay.', { share: formatPercent(needed) });
}

interface NumberRowProps {
  readonly field: EconomicsNumber;
  readonly currency: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function NumberRow({ field, currency, value, onChange }: NumberRowProps) {
  const { label, widget } = economics.fields[field];
  return (
    <div className={styles.row} data-field={field}>
      <dt>{t(label)}</dt>
      <dd>
        {widget.kind === 'number' ? (
          <NumberInput label={t(label)} value={value} onChange={onChange} min={widget.min} max={widget.max} unit={widget.unit} />
        ) : (
          <MoneyInput label={t(label)} value={value} onChange={onChange} currency={currency} />
        )}
      </dd>
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly found: Derived;
  readonly words: string;
  readonly note?: string;
}

function Figure({ label, found, words, note }: FigureProps) {
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>{words}</p>
      {found.value === null ? (
        <p className={styles.note}>{found.missing}</p>
      ) : (
        <>
          <p className={styles.formula}>{found.formula}</p>
          <p className={styles.note}>{note ?? found.convention}</p>
        </>
      )}
    </div>
  );
}

interface WhatIfProps {
  readonly data: RecordView<'economics'>['data'];
  readonly currency: string;
  readonly onTake: (taken: { readonly retention: number; readonly margin: number }) => void;
}

/** Two sliders: what the lifetime value would be, before anything is changed. */
function WhatIf({ data, currency, onTake }: WhatIfProps) {
  const [retention, setRetention] = useState(data.retention);
  const [margin, setMargin] = useState(data.margin);
  if (retention === null || margin === null || data.retention === null || data.margin === null) return null;
  const value = clvAt(data, { retention, margin }, currency);
  const now = worthOf(data, currency).clv.value;
  const isMoved = retention !== data.retention || margin !== data.margin;
  return (
    <div className={styles.whatIf}>
      <Slider label={t('Retention')} value={retention} onChange={setRetention} />
      <Slider label={t('Margin')} value={margin} onChange={setMargin} />
      <p className={styles.outcome} role="status">
        <strong>{money(value, currency)}</strong>{' '}
        {isMoved && value !== null && now !== null
          ? t('instead of {{now}}', { now: money(now, currency) })
          : t('today; move a slider to try')}
      </p>
      {isMoved && (
        <Button size="small" onClick={() => onTake({ retention, margin })}>
          {t('Enter these numbers')}
        </Button>
      )}
    </div>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, onChange }: SliderProps) {
  return (
    <label className={styles.slider}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={0.5}
        value={value}
        aria-valuetext={formatPercent(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>{formatPercent(value)}</output>
    </label>
  );
}
