import { CalendarX2, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { Claim, EvidenceEntry, EvidenceLevel } from '../../shared/analysis/evidence.ts';
import { EVIDENCE_LEVELS } from '../../shared/frameworks/define.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { excerptOf } from '../insight/voice/words.ts';
import {
  Button,
  DateInput,
  EvidenceMark,
  IconButton,
  KindIcon,
  NumberInput,
  nameOf,
  SelectInput,
  shorten,
  TextInput,
} from '../ui/index.ts';
import styles from './Ledger.module.css';
import { aboutWords } from './ledger.ts';

const LEVELS = Object.entries(EVIDENCE_LEVELS).map(([value, label]) => ({ value, label }));
const isLevel = (value: string | null): value is EvidenceLevel => value !== null && value in EVIDENCE_LEVELS;

interface ClaimRowProps {
  readonly claim: Claim;
  readonly onChange: (claim: Claim, change: Partial<Omit<EvidenceEntry, 'id'>>) => void;
  readonly onRemove: (claim: Claim) => void;
  /** Adds a claim to the record, where it makes none. */
  readonly onAdd: (record: string) => void;
}

/** One claim, edited in its place. It is drawn again only when it says something else. */
export const ClaimRow = memo(
  function ClaimRow(props: ClaimRowProps) {
    const { entry } = props.claim;
    return entry ? <Entry {...props} entry={entry} /> : <Uncited {...props} />;
  },
  (before, after) =>
    before.claim.entry === after.claim.entry &&
    before.claim.record.title === after.claim.record.title &&
    before.claim.expired === after.claim.expired &&
    before.claim.cited.missing === after.claim.cited.missing &&
    aboutWords(before.claim) === aboutWords(after.claim),
);

function Entry({ claim, entry, onChange, onRemove }: ClaimRowProps & { readonly entry: EvidenceEntry }) {
  const { level, expired } = claim;
  const name = entry.claim.trim() === '' ? t('a claim without words') : `“${shorten(entry.claim, 60)}”`;
  const of = (field: string): string => t('{{field}} of {{name}}', { field, name });
  const set = (change: Partial<Omit<EvidenceEntry, 'id'>>): void => onChange(claim, change);
  return (
    <tr className={styles.row} data-expired={expired}>
      <td className={styles.claim}>
        <TextInput
          label={of(t('Words'))}
          look="row"
          plain
          placeholder={t('What is claimed?')}
          value={entry.claim}
          onChange={(words) => set({ claim: words })}
        />
        <Origin claim={claim} />
      </td>
      <td>
        <span className={styles.level}>
          <EvidenceMark level={level} />
          <SelectInput
            label={of(t('Level'))}
            plain
            options={LEVELS}
            value={entry.level}
            onChange={(value) => set({ level: isLevel(value) ? value : null })}
          />
        </span>
        {expired ? <span className={styles.expired}>{t('counts as an assumption')}</span> : null}
      </td>
      <td>
        <TextInput
          label={of(t('Source'))}
          look="row"
          plain
          placeholder={t('Where from?')}
          value={entry.source}
          onChange={(source) => set({ source })}
        />
      </td>
      <td>
        <DateInput label={of(t('Date'))} plain value={entry.date} onChange={(date) => set({ date })} />
      </td>
      <td>
        <NumberInput label={of(t('Sample size'))} plain min={0} value={entry.sampleSize} onChange={(sampleSize) => set({ sampleSize })} />
      </td>
      <td>
        <DateInput label={of(t('Last valid day'))} plain value={entry.expires} onChange={(expires) => set({ expires })} />
        {expired ? (
          <span className={styles.expired}>
            <CalendarX2 size={12} aria-hidden /> {t('expired')}
          </span>
        ) : null}
      </td>
      <td className={styles.end}>
        <IconButton
          label={t('Remove {{name}}', { name })}
          tip={t('Remove')}
          size="small"
          className={styles.quiet}
          onClick={() => onRemove(claim)}
        >
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </td>
    </tr>
  );
}

function Uncited({ claim, onAdd }: ClaimRowProps) {
  const { record } = claim;
  return (
    <tr className={styles.row}>
      <td className={styles.claim}>
        <span className={styles.nothing}>{t('Nothing cited')}</span>
        <Origin claim={claim} />
      </td>
      <td>
        <span className={styles.level}>
          <EvidenceMark level="assumption" />
          <span className={styles.word}>{t(EVIDENCE_LEVELS.assumption)}</span>
        </span>
      </td>
      <td colSpan={5}>
        <Button
          size="small"
          aria-label={t('Add a claim to {{name}}', { name: shorten(nameOf(record), 80) })}
          onClick={() => onAdd(record.id)}
        >
          {t('Add a claim')}
        </Button>
      </td>
    </tr>
  );
}

/** The record that the claim stands in, the item it is about, and what it cites. */
function Origin({ claim }: { readonly claim: Claim }) {
  const { openRecord } = useOpen();
  const { record, entry, cited } = claim;
  const about = aboutWords(claim);
  const count = entry?.cites.length ?? 0;
  const quotes = cited.feedback.map(({ verbatim }) => t('“{{quote}}”', { quote: excerptOf(verbatim, 200) })).join('\n');
  return (
    <span className={styles.origin}>
      <button
        type="button"
        className={styles.record}
        title={t('Open {{kind}}', { kind: t(frameworkOf(record.kind).singular) })}
        onClick={() => openRecord(record.id, { field: 'evidence', ...(entry ? { item: entry.id } : {}), view: 'form' })}
      >
        <KindIcon kind={record.kind} size={13} />
        <span className={styles.cut}>{shorten(nameOf(record), 80)}</span>
      </button>
      {about === '' ? null : <span className={styles.cut}>{shorten(about, 80)}</span>}
      {count === 0 ? null : <span title={quotes}>{plural(count, 'cites one', 'cites {{count}}')}</span>}
      {cited.missing === 0 ? null : <span className={styles.gone}>{t('{{count}} no longer there', { count: cited.missing })}</span>}
    </span>
  );
}
