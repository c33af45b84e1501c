import { Trash2 } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import type { RecordView } from '../../data/useRecord.ts';
import { AddRow, IconButton, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import band from './Band.module.css';
import type { MapData } from './links.ts';
import styles from './WhyUs.module.css';

type Reason = MapData['whyUs'][number];

/** Why customers should choose us over others, each reason with its proof. */
export function WhyUs({ view }: { readonly view: RecordView<'value-fit'> }) {
  const { data, change } = view;
  const alter = (id: string, part: Partial<Omit<Reason, 'id'>>) =>
    change((now) => ({ ...now, whyUs: now.whyUs.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)) }));
  return (
    <section aria-label={t('Why us')} data-field="whyUs">
      <h2 className={band.head}>
        {t('Why us')} <span className={band.count}>{t('reasons at the left, their proof at the right')}</span>
      </h2>
      <ul className={band.rows}>
        {data.whyUs.map((entry) => {
          const name = shorten(entry.reason, 80) || t('Untitled reason');
          return (
            <li key={entry.id} aria-label={name} className={styles.row}>
              <InlineText
                label={t('Reason')}
                className={styles.reason}
                value={entry.reason}
                placeholder={t('Reason')}
                onChange={(reason) => alter(entry.id, { reason })}
              />
              <InlineText
                label={t('Proof of “{{name}}”', { name })}
                className={styles.proof}
                value={entry.proof}
                placeholder={t('No proof yet: a number, a test, a source')}
                onChange={(proof) => alter(entry.id, { proof })}
              />
              <IconButton
                size="small"
                label={t('Delete “{{name}}”', { name })}
                onClick={() => change((now) => ({ ...now, whyUs: now.whyUs.filter((other) => other.id !== entry.id) }))}
              >
                <Trash2 size={13} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <AddRow
        label={t('Add a reason')}
        placeholder={t('Type a reason and press Enter')}
        onAdd={(texts) =>
          change((now) => ({ ...now, whyUs: [...now.whyUs, ...texts.map((reason) => ({ id: newId(), reason, proof: '' }))] }))
        }
      />
    </section>
  );
}
