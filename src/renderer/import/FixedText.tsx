import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { Option } from '../../shared/fields.ts';
import { isSurveyKind, SCALES, type Scale, SURVEY_KINDS, type SurveyKind } from '../../shared/frameworks/metric.ts';
import { t } from '../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';
import { FEEDBACK_SOURCES } from '../../shared/rows.ts';
import { useObserved } from '../data/rows.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import { Button, DateInput, nameOf, SelectInput, shorten, TextInput } from '../ui/index.ts';
import styles from './ColumnsStep.module.css';

interface FixedTextProps {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** One value for every row of the file, chosen among what the strategy has. */
export function FixedText({ field, label, value, onChange }: FixedTextProps) {
  const { records } = useStrategy();
  switch (field) {
    case 'metric':
      return <FixedMetric label={label} value={value} onChange={onChange} records={records} />;
    case 'wave':
      return <FixedWave label={label} value={value} onChange={onChange} />;
    case 'date':
      return <DateInput label={label} value={value === '' ? null : value} onChange={(day) => onChange(day ?? '')} />;
    case 'source':
      return <Choice label={label} value={value} options={SOURCES} onChange={onChange} />;
    case 'persona':
    case 'segment':
    case 'touchpoint':
      return (
        <Choice label={label} value={value} options={records.filter(({ kind }) => kind === field).map(optionOf)} onChange={onChange} />
      );
    case 'phase':
      return <Choice label={label} value={value} options={phaseOptions(records)} onChange={onChange} />;
    default:
      return <TextInput label={label} value={value} onChange={onChange} />;
  }
}

/** Records and phases are named by their ids: two may be called alike. */
const optionOf = (record: AnyRecord): Option => ({ value: record.id, label: shorten(nameOf(record), 80) });

const phaseOptions = (records: readonly AnyRecord[]): readonly Option[] =>
  recordsOf(records, 'journey').flatMap((journey) =>
    journey.data.phases.map(({ id, name }) => ({
      value: id,
      label: `${shorten(nameOf(journey), 40)}: ${shorten(name.trim(), 40) || t('Untitled phase')}`,
    })),
  );

const SOURCES: readonly Option[] = Object.entries(FEEDBACK_SOURCES).map(([value, label]) => ({ value, label }));

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
}

/** One of several; nothing is drawn where there is none. What was remembered and is gone reads as empty. */
function Choice({ label, value, options, placeholder = t('Leave empty'), onChange }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <SelectInput
      label={label}
      placeholder={placeholder}
      options={options}
      value={value || null}
      onChange={(text) => onChange(text ?? '')}
    />
  );
}

function FixedWave({ label, value, onChange }: Omit<FixedTextProps, 'field'>) {
  const { responses } = useObserved();
  const listId = useId();
  const waves = [...new Set(responses.map(({ wave }) => wave))].filter((wave) => wave !== '');
  return (
    <>
      <input
        type="text"
        className={styles.text}
        aria-label={label}
        placeholder={t('Summer 2026')}
        list={listId}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {waves.map((wave) => (
          <option key={wave} value={wave} />
        ))}
      </datalist>
    </>
  );
}

const DEFAULT_SCALE: Readonly<Record<SurveyKind, Scale>> = { NPS: '0-10', CSAT: '1-5', CES: '1-7' };

/** The metric whose answers these are; where there is none yet, one is made on the spot. */
function FixedMetric({ label, value, onChange, records }: Omit<FixedTextProps, 'field'> & { readonly records: readonly AnyRecord[] }) {
  const { create } = useActions();
  const metrics = recordsOf(records, 'metric').filter(({ data }) => isSurveyKind(data.kind));
  const [making, setMaking] = useState(false);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<SurveyKind>('NPS');
  const [scale, setScale] = useState<Scale>('0-10');
  const open = making || metrics.length === 0;
  const [first] = metrics;
  const onlyName =
    metrics.length === 1 && first ? t('{{name}} (the only one)', { name: shorten(nameOf(first), 60) }) : t('Choose a metric…');

  const make = async (): Promise<void> => {
    const made = await create('metric', { name: name.trim() || kind, kind, scale, period: 'wave', better: 'up' });
    if (!made) return;
    setMaking(false);
    setName('');
    onChange(made.id);
  };

  if (!open) {
    return (
      <div className={styles.metric}>
        <Choice label={label} value={value} options={metrics.map(optionOf)} placeholder={onlyName} onChange={onChange} />
        <Button size="small" variant="quiet" icon={<Plus size={13} aria-hidden />} onClick={() => setMaking(true)}>
          {t('New metric')}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={styles.making}>
      <legend className={styles.hint}>{t('A new metric for these answers')}</legend>
      <TextInput label={t('Name of the new metric')} placeholder={t('Name')} value={name} onChange={setName} />
      <div className={styles.pair}>
        <SelectInput
          label={t('Kind of the new metric')}
          options={SURVEY_KINDS.map((one) => ({ value: one, label: one }))}
          value={kind}
          onChange={(chosen) => {
            const found = SURVEY_KINDS.find((one) => one === chosen) ?? 'NPS';
            setKind(found);
            setScale(DEFAULT_SCALE[found]);
          }}
        />
        <SelectInput
          label={t('Scale of the new metric')}
          options={Object.entries(SCALES)
            .filter(([one]) => (kind === 'NPS') === (one === '0-10'))
            .map(([one, words]) => ({ value: one, label: words }))}
          value={scale}
          onChange={(chosen) => setScale(isScale(chosen) ? chosen : DEFAULT_SCALE[kind])}
        />
      </div>
      <div className={styles.pair}>
        <Button size="small" onClick={() => void make()}>
          {t('Create')}
        </Button>
        {metrics.length > 0 && (
          <Button size="small" variant="quiet" onClick={() => setMaking(false)}>
            {t('Cancel')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const isScale = (value: string | null): value is Scale => value !== null && value in SCALES;
