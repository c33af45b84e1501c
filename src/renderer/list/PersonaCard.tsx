import { completenessOfRecord } from '../../shared/completeness.ts';
import { t } from '../../shared/i18n.ts';
import type { RecordOf } from '../../shared/records.ts';
import { RecordMenu } from '../app/RecordMenu.tsx';
import { useOpen } from '../data/navigation.ts';
import { useStrategy } from '../data/strategy.ts';
import { useImage } from '../data/useImage.ts';
import { Chip, classes, Grip, KindIcon, nameOf, ProgressRing, resolveReference, shorten, useSortableRow } from '../ui/index.ts';
import { initialsOf } from './initials.ts';
import styles from './PersonaCard.module.css';
import { Status } from './Status.tsx';

interface PersonaCardProps {
  readonly persona: RecordOf<'persona'>;
  readonly index: number;
  readonly onStep: (by: -1 | 1) => void;
}

/** A persona at a glance: who it is, what they say, where they belong, how far the record has come. */
export function PersonaCard({ persona, index, onStep }: PersonaCardProps) {
  const { openRecord } = useOpen();
  const { records } = useStrategy();
  const { ref, handleRef, isDragSource } = useSortableRow(persona.id, index);
  const { data } = persona;
  const name = data.name || nameOf(persona);
  const { percent } = completenessOfRecord(persona);
  const segments = data.segments.flatMap((reference) => resolveReference(records, reference) ?? []);
  return (
    <li ref={ref} className={classes(styles.card, isDragSource && styles.dragged)}>
      <div className={styles.head}>
        <Portrait photo={data.photo} name={name} />
        <div className={styles.who}>
          <h2 className={styles.name}>
            <button type="button" className={styles.open} onClick={() => openRecord(persona.id)}>
              {shorten(name, 120)}
            </button>
          </h2>
          {data.name && data.archetype ? <p className={styles.archetype}>{shorten(data.archetype, 160)}</p> : null}
          {data.primary ? <span className={styles.primary}>{t('Primary persona')}</span> : null}
        </div>
        <div className={styles.tools}>
          <Grip label={t('Move “{{name}}”', { name })} handleRef={handleRef} onStep={onStep} />
          <RecordMenu record={persona} size="small" />
        </div>
      </div>
      {data.quote.trim() ? <blockquote className={styles.quote}>{shorten(quoted(data.quote), 220)}</blockquote> : null}
      {segments.length > 0 ? (
        <div className={styles.segments}>
          {segments.map(({ record, title }) => (
            <Chip key={record.id} icon={<KindIcon kind={record.kind} size={13} />} onOpen={() => openRecord(record.id)}>
              {shorten(title, 60)}
            </Chip>
          ))}
        </div>
      ) : null}
      <div className={styles.foot}>
        <Status status={data.status} />
        <span className={styles.owner}>{data.owner}</span>
        <span className={styles.complete}>
          <ProgressRing percent={percent} />
          {t('{{percent}}% complete', { percent })}
        </span>
      </div>
    </li>
  );
}

/** The words in quotation marks, unless they bring their own. */
const quoted = (words: string): string => (/^["“„«]/.test(words.trim()) ? words.trim() : `“${words.trim()}”`);

function Portrait({ photo, name }: { readonly photo: string | null; readonly name: string }) {
  const address = useImage(photo);
  if (address !== undefined) return <img className={styles.portrait} src={address} alt={t('Photo of {{name}}', { name })} />;
  return (
    <span className={styles.portrait} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
