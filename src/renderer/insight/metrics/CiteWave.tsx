import { type FormEvent, useState } from 'react';
import { intervalWords, valueWords } from '../../../shared/analysis/metric-words.ts';
import type { Wave } from '../../../shared/analysis/series.ts';
import type { Reference } from '../../../shared/fields.ts';
import { formatNumber } from '../../../shared/format.ts';
import { EVIDENCE_LEVELS } from '../../../shared/frameworks/define.ts';
import { frameworkOf, kinds } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { itemsOf, type RecordOf } from '../../../shared/records.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { tell } from '../../data/notify.tsx';
import { drafts } from '../../data/open-drafts.ts';
import { useStrategy } from '../../data/strategy.ts';
import { Button, emptyItem, nameOf, ReferencePicker, SelectInput, TextInput } from '../../ui/index.ts';
import styles from './Form.module.css';
import { Labelled } from './Labelled.tsx';

interface CiteWaveProps {
  readonly metric: RecordOf<'metric'>;
  readonly wave: Wave;
  readonly onDone: () => void;
}

const LEVELS = Object.entries(EVIDENCE_LEVELS).map(([value, label]) => ({ value, label }));
const TARGETS = kinds.map((kind) => ({ kind }));

/** A value as evidence of a claim in any record: with its source, day and number of answers. */
export function CiteWave({ metric, wave, onDone }: CiteWaveProps) {
  const { records } = useStrategy();
  const { openRecord } = useOpen();
  const [target, setTarget] = useState<Reference | null>(null);
  const [claim, setClaim] = useState(() => claimOf(metric, wave));
  const [level, setLevel] = useState<string | null>('validated');
  const record = records.find(({ id }) => id === target?.record);

  const cite = (event: FormEvent): void => {
    event.preventDefault();
    if (!record) return;
    const { fields } = frameworkOf(record.kind);
    const list = fields.evidence;
    if (!list) return;
    const entry = {
      ...emptyItem(list, newId()),
      claim: claim.trim(),
      level,
      source: sourceOf(metric, wave),
      date: wave.date,
      sampleSize: wave.n,
      cites: wave.citation ? [wave.citation] : [],
    };
    drafts.change(record, (data) => ({ ...data, evidence: [...itemsOf(data.evidence), entry] }));
    tell(t('Cited in “{{record}}”.', { record: nameOf(record) }), {
      label: t('Open'),
      run: () => openRecord(record.id, { field: 'evidence', item: entry.id, view: 'form' }),
    });
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={cite}>
      <Labelled label={t('Claim')}>
        {(id) => <TextInput id={id} look="area" label={t('Claim')} value={claim} onChange={setClaim} />}
      </Labelled>
      <div>
        <p className={styles.note}>{t('In which record?')}</p>
        <ReferencePicker
          single
          label={t('Record that the evidence is for')}
          addLabel={t('Find a record')}
          targets={TARGETS}
          value={target ? [target] : []}
          onChange={([next]) => setTarget(next ?? null)}
        />
      </div>
      <Labelled label={t('Level')}>
        {(id) => <SelectInput id={id} label={t('Level')} options={LEVELS} value={level} onChange={setLevel} />}
      </Labelled>
      <p className={styles.note}>
        {t('Source: {{source}}.', { source: sourceOf(metric, wave) })}
        {wave.citation ? '' : ` ${t('A wave counted from answers is cited in words.')}`}
      </p>
      <div className={styles.foot}>
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button variant="filled" type="submit" disabled={!record || claim.trim() === ''}>
          {t('Cite')}
        </Button>
      </div>
    </form>
  );
}

function claimOf(metric: RecordOf<'metric'>, { label, value, interval }: Wave): string {
  const name = nameOf(metric);
  const words = { name, value: valueWords(metric.data, value), wave: label };
  return interval
    ? t('{{name}} was {{value}} in {{wave}} (95% {{interval}}).', { ...words, interval: intervalWords(metric.data, interval) })
    : t('{{name}} was {{value}} in {{wave}}.', words);
}

function sourceOf(metric: RecordOf<'metric'>, { label, n, point }: Wave): string {
  const source = point?.source.trim();
  if (source) return source;
  return n === null
    ? t('{{name}}, {{wave}}', { name: nameOf(metric), wave: label })
    : t('{{name}}, {{wave}}, {{count}} answers', { name: nameOf(metric), wave: label, count: formatNumber(n) });
}
