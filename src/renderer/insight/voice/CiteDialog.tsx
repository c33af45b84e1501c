import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Citation } from '../../../shared/fields.ts';
import { EVIDENCE_LEVELS } from '../../../shared/frameworks/define.ts';
import { frameworkOf, ownKinds } from '../../../shared/frameworks/index.ts';
import { plural, t } from '../../../shared/i18n.ts';
import type { Feedback } from '../../../shared/rows.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { tell } from '../../data/notify.tsx';
import { drafts } from '../../data/open-drafts.ts';
import { useStrategy } from '../../data/strategy.ts';
import { useAnyRecord } from '../../data/useRecord.ts';
import {
  Button,
  DateInput,
  type EvidenceLevel,
  itemsOfRecord,
  KindIcon,
  NumberInput,
  nameOf,
  Segmented,
  shorten,
  TextInput,
} from '../../ui/index.ts';
import styles from './CiteDialog.module.css';
import { type Cited, citedBy } from './cite.ts';
import { PickMenu, type PickOption } from './PickMenu.tsx';

/** A claim cites at most so many. */
export const MOST_CITED = 200;

interface CiteDialogProps {
  readonly items: readonly Feedback[];
  readonly onClose: () => void;
}

/** Makes feedback the evidence of a claim: in which record, about what in it, and how firmly. */
export function CiteDialog({ items, onClose }: CiteDialogProps) {
  return (
    <Modal opened onClose={onClose} title={t('Cite as evidence')} size="lg" closeButtonProps={{ 'aria-label': t('Close') }}>
      <CiteForm
        prefilled={citedBy(items)}
        cites={items.slice(0, MOST_CITED).map(({ id }) => ({ kind: 'feedback', id }))}
        note={
          items.length > MOST_CITED
            ? t('A claim cites at most {{count}} items: the first {{count}} are taken.', { count: MOST_CITED })
            : null
        }
        action={plural(items.length, 'Cite it', 'Cite {{count}} items')}
        onClose={onClose}
      />
    </Modal>
  );
}

const WHOLE = 'the record as a whole';

interface CiteFormProps {
  /** What the entry says before anybody changes it. */
  readonly prefilled: Cited;
  readonly cites: readonly Citation[];
  readonly level?: EvidenceLevel;
  /** Something that should be known of what is cited. */
  readonly note: string | null;
  /** Names the button that does it. */
  readonly action: string;
  readonly onClose: () => void;
}

/** Where evidence is entered: feedback, and values of metrics. */
export function CiteForm({ prefilled, cites, level: firstLevel = 'partial', note, action, onClose }: CiteFormProps) {
  const { records } = useStrategy();
  const { openRecord } = useOpen();
  const [recordId, setRecordId] = useState<string | null>(null);
  const [about, setAbout] = useState<string | null>(null);
  const [claim, setClaim] = useState(prefilled.claim);
  const [level, setLevel] = useState<EvidenceLevel>(firstLevel);
  const [source, setSource] = useState(prefilled.source);
  const [date, setDate] = useState(prefilled.date);
  const [sampleSize, setSampleSize] = useState(prefilled.sampleSize);
  const [opened, setOpened] = useState<'record' | 'item' | null>(null);
  const view = useAnyRecord(recordId ?? '');

  const recordOptions = useMemo(
    () =>
      ownKinds.flatMap((kind) =>
        records
          .filter((record) => record.kind === kind)
          .map(
            (record): PickOption => ({
              value: record.id,
              label: shorten(nameOf(record), 80),
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
    const entry = {
      id,
      claim: claim.trim(),
      level,
      source: source.trim(),
      date,
      sampleSize,
      expires: null,
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
