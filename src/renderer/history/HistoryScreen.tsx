import { useQuery } from '@tanstack/react-query';
import { Redo2, Undo2 } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';
import { whenOf } from '../app/time.ts';
import { useOpen } from '../data/navigation.ts';
import { queries } from '../data/queries.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import { Button, EmptyState } from '../ui/index.ts';
import styles from './History.module.css';
import { stepsTo } from './steps.ts';

const MOST_SHOWN = 300;

/** Every change of the strategy, newest first; those that were undone are dimmed and can be done again. */
export function HistoryScreen() {
  const { strategy, records } = useStrategy();
  const { undo, redo } = useActions();
  const { openHome, openRecord } = useOpen();
  const entries = useQuery(queries.history(strategy.id, MOST_SHOWN)).data ?? [];
  const now = new Date();

  const goTo = async (index: number): Promise<void> => {
    const { action, count } = stepsTo(entries, index);
    for (let step = 0; step < count; step += 1) {
      if (!(await (action === 'undo' ? undo() : redo()))) return;
    }
  };

  return (
    <Panel crumbs={[{ label: t('Home'), onOpen: openHome }, { label: t('History') }]}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('History')}</h1>
        <p className={styles.lead}>{t('What was changed, newest first. Undo works back from the top and survives a restart.')}</p>
        {entries.length === 0 ? (
          <EmptyState title={t('No changes yet')} text={t('Every change to this strategy is listed here and can be undone.')} />
        ) : (
          <ol className={styles.list}>
            {entries.map((entry, index) => {
              const there = entry.record !== null && records.some(({ id }) => id === entry.record);
              const { action } = stepsTo(entries, index);
              return (
                <li key={entry.id} className={styles.row} data-undone={entry.undone}>
                  <time className={styles.time} dateTime={entry.at}>
                    {whenOf(entry.at, now)}
                  </time>
                  <span className={styles.label}>
                    {there && entry.record !== null ? (
                      <button type="button" className={styles.link} onClick={() => openRecord(entry.record ?? '')}>
                        {entry.label}
                      </button>
                    ) : (
                      entry.label
                    )}
                    {entry.undone ? <span className={styles.mark}>{t('undone')}</span> : null}
                  </span>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={
                      action === 'undo'
                        ? t('Undo to here: {{label}}', { label: entry.label })
                        : t('Redo to here: {{label}}', { label: entry.label })
                    }
                    icon={action === 'undo' ? <Undo2 size={13} aria-hidden /> : <Redo2 size={13} aria-hidden />}
                    onClick={() => void goTo(index)}
                  >
                    {action === 'undo' ? t('Undo to here') : t('Redo to here')}
                  </Button>
                </li>
              );
            })}
          </ol>
        )}
      </div>
    </Panel>
  );
}
