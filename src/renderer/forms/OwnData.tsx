import { TriangleAlert } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { useOpen } from '../data/navigation.ts';
import { shorten } from '../ui/index.ts';
import styles from './HelpPane.module.css';
import { ownFacts } from './own-data.ts';
import { useFormRecords } from './place.ts';

/** What the strategy's own records say about the field one is in; nothing where they say nothing. */
export function OwnData({ record, field }: { readonly record: AnyRecord; readonly field: string | undefined }) {
  const records = useFormRecords();
  const { openRecord } = useOpen();
  const facts = field === undefined ? undefined : ownFacts(record, field, records);
  if (!facts) return null;
  return (
    <div className={styles.own}>
      <h3 className={styles.part}>{t('From your own data')}</h3>
      {facts.sentence && <p className={styles.small}>{facts.sentence}</p>}
      {facts.bars && (
        <ul className={styles.facts}>
          {facts.bars.map((bar, index) => (
            <li key={`${bar.label} ${String(index)}`} className={styles.fact}>
              <span className={styles.factText} title={shorten(bar.label)}>
                {shorten(bar.label, 60)}
              </span>
              <span className={styles.track} aria-hidden>
                <span className={styles.fill} style={{ width: `${Math.max(0, Math.min(1, bar.share)) * 100}%` }} />
              </span>
              <span className={styles.number}>{bar.text}</span>
            </li>
          ))}
        </ul>
      )}
      {facts.items && (
        <ul className={styles.lines}>
          {facts.items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className={styles.line}
                onClick={() => openRecord(record.id, { field: item.field, item: item.id, view: 'form' })}
              >
                {item.code !== '' && <span className={styles.mark}>{item.code}</span>}
                <span>{shorten(item.title, 90)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {facts.warning && (
        <p className={styles.warn}>
          <TriangleAlert size={14} aria-hidden />
          {facts.warning}
        </p>
      )}
    </div>
  );
}
