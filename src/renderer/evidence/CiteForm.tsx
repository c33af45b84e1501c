import { useMemo, useState } from 'react';
import type { EvidenceEntry, EvidenceLevel } from '../../shared/analysis/evidence.ts';
import type { Citation } from '../../shared/fields.ts';
import { EVIDENCE_LEVELS } from '../../shared/frameworks/define.ts';
import { frameworkOf, ownKinds } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { dayOf } from '../app/time.ts';
import { newId } from '../data/ids.ts';
import { useOpen } from '../data/navigation.ts';
import { tell } from '../data/notify.tsx';
import { drafts } from '../data/open-drafts.ts';
import { useStrategy } from '../data/strategy.ts';
import { useAnyRecord } from '../data/useRecord.ts';
import { PickMenu, type PickOption } from '../insight/voice/PickMenu.tsx';
import { Button, DateInput, itemsOfRecord, KindIcon, NumberInput, nameOf, Segmented, shorten, TextInput } from '../ui/index.ts';
import styles from './CiteForm.module.css';
import { type Prefilled, yearAfter } from './prefilled.ts';

const WHOLE = 'the record as a whole';

interface CiteFormProps {
  readonly prefilled: Prefilled;
  readonly cites: readonly Citation[];
  readonly level?: EvidenceLevel;
  /** The record that the claim is for, where that is known. */
  readonly record?: string | undefined;
  /** Something that should be known of what is cited. */
  readonly note: string | null;
  /** Names the button that does it. */
  readonly action: string;
  readonly onClose: () => void;
}

/** Where evidence is entered, whatever it rests on: feedback, a value of a metric, or a source of another kind. */
export function CiteForm({ prefilled, cites, level: firstLevel = 'partial', record = undefined, note, action, onClose }: CiteFormProps) {
  const { records } = useStrategy();
  const { openRecord } = useOpen();
  const [recordId, setRecordId] = useState<string | null>(record ?? null);
  const [about, setAbout] = useState<string | null>(null);
  const [claim, setClaim] = useState(prefilled.claim);
  const [level, setLevel] = useState<EvidenceLevel>(firstLevel);
  const [source, setSource] = useState(prefilled.source);
  const [date, setDate] = useState(prefilled.date);
  const [sampleSize, setSampleSize] = useState(prefilled.sampleSize);
  const [expires, setExpires] = useState<string | null>(null);
  const [opened, setOpened] = useState<'record' | 'item' | null>(null);
  const view = useAnyRecord(recordId ?? '');

  const recordOptions = useMemo(
    () =>
      ownKinds.flatMap((kind) =>
        records
          .filter((one) => one.kind === kind)
          .map(
            (one): PickOption => ({
              value: one.id,
              label: shorten(nameOf(one), 80),
              group: t(frameworkOf(kind).plural),
              mark: <KindIcon kind={kind} size={14} />,
            }),
          ),
      ),
    [records],
  );
  const entries = useMemo(() => (view ? [...itemsOfRecord(view.record).values()].filter(({ list }) => list !== 'evidence') : []), [view]);
  const itemOptions: PickOption[] = [
    { value: WHOLE, label: t('The record as a whole') },
    ...entries
      .filter(({ title }) => title !== '')
      .map(({ id, title, code, field }) => ({
        value: id,
        label: code === '' ? shorten(title, 80) : `${code} ${shorten(title, 80)}`,
        group: t(field.label),
      })),
  ];

  const cite = async (): Promise<void> => {
    if (!view) return;
    const id = newId();
    const entry: EvidenceEntry = {
      id,
      claim: claim.trim(),
      level,
      source: source.trim(),
      date,
      sampleSize,
      expires,
      cites: [...cites],
      about: about === null ? null : { record: view.record.id, item: about },
    };
    view.change((data) => ({ ...data, evidence: [...evidenceOf(data), entry] }));
    onClose();
    await drafts.flush();
    tell(t('Cited in “{{title}}”.', { title: shorten(nameOf(view.record), 80) }), {
      label: t('Open'),
      run: () => openRecord(view.record.id, { field: 'evidence', item: id, view: 'form' }),
    });
  };

  const chosen = entries.find(({ id }) => id === about);
  return (
    <div className={styles.form}>
      <div className={styles.field}>
        <span className={styles.label}>{t('In')}</span>
        <PickMenu
          label={t('Record that the claim stands in')}
          text={view ? shorten(nameOf(view.record), 60) : t('Choose a record…')}
          options={recordOptions}
          opened={opened === 'record'}
          onOpened={(open) => setOpened(open ? 'record' : null)}
          onPick={(id) => {
            setRecordId(id);
            setAbout(null);
          }}
        />
        {view ? <span className={styles.quiet}>{t(frameworkOf(view.record.kind).singular)}</span> : null}
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('About')}</span>
        <PickMenu
          label={t('What in the record the claim is about')}
          text={chosen ? shorten(chosen.title, 60) : t('The record as a whole')}
          options={itemOptions}
          disabled={!view}
          opened={opened === 'item'}
          onOpened={(open) => setOpened(open ? 'item' : null)}
          onPick={(id) => setAbout(id === WHOLE ? null : id)}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Claim')}</span>
        <TextInput label={t('Claim')} look="area" value={claim} onChange={setClaim} />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Level')}</span>
        <Segmented<EvidenceLevel>
          label={t('Level')}
          size="small"
          value={level}
          onChange={setLevel}
          options={[
            { value: 'assumption', label: t(EVIDENCE_LEVELS.assumption) },
            { value: 'partial', label: t(EVIDENCE_LEVELS.partial) },
            { value: 'validated', label: t(EVIDENCE_LEVELS.validated) },
          ]}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Source')}</span>
        <TextInput label={t('Source')} value={source} onChange={setSource} />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Date')}</span>
        <div className={styles.pair}>
          <DateInput label={t('Date')} value={date} onChange={setDate} />
          <span className={styles.label}>{t('Sample size')}</span>
          <NumberInput label={t('Sample size')} min={0} value={sampleSize} onChange={setSampleSize} />
        </div>
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Valid until')}</span>
        <div className={styles.pair}>
          <DateInput label={t('Valid until')} value={expires} onChange={setExpires} />
          <Button size="small" variant="quiet" onClick={() => setExpires(yearAfter(date ?? dayOf(new Date())))}>
            {date === null ? t('A year from today') : t('A year after the date')}
          </Button>
        </div>
      </div>
      {note === null ? null : <p className={styles.quiet}>{note}</p>}
      <div className={styles.foot}>
        <Button onClick={onClose}>{t('Cancel')}</Button>
        <Button variant="filled" disabled={!view || claim.trim() === ''} onClick={() => void cite()}>
          {action}
        </Button>
      </div>
    </div>
  );
}

const evidenceOf = (data: { readonly evidence?: unknown }): readonly unknown[] => (Array.isArray(data.evidence) ? data.evidence : []);
