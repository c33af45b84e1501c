import { useQuery } from '@tanstack/react-query';
import { t } from '../../shared/i18n.ts';
import { whenOf } from '../app/time.ts';
import { useOpen } from '../data/navigation.ts';
import { queries } from '../data/queries.ts';
import { useStrategy } from '../data/strategy.ts';
import styles from './Home.module.css';
import { Section } from './Section.tsx';

const MOST_SHOWN = 8;

/** The latest changes, newest first. */
export function Changes() {
  const { strategy, records } = useStrategy();
  const { openRecord, openHistory } = useOpen();
  const entries = useQuery(queries.history(strategy.id, MOST_SHOWN)).data ?? [];
  const now = new Date();
  return (
    <Section title={t('Recent changes')} link={{ label: t('History'), onOpen: openHistory }}>
      {entries.length === 0 ? <p className={styles.calm}>{t('Nothing has been changed yet.')}</p> : null}
      <ol className="plain-list">
        {entries.map((entry) => {
          const record = records.find(({ id }) => id === entry.record);
          return (
            <li key={entry.id} className={styles.change} data-undone={entry.undone}>
              {record ? (
                <button type="button" className={styles.changeLabel} onClick={() => openRecord(record.id)}>
                  {entry.label}
                </button>
              ) : (
                <span className={styles.changeLabel}>{entry.label}</span>
              )}
              {entry.undone ? <span className={styles.undone}>{t('undone')}</span> : null}
              <time className={styles.time} dateTime={entry.at}>
                {whenOf(entry.at, now)}
              </time>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
