import { useQuery } from '@tanstack/react-query';
import { RotateCcw, Rows3, Trash2 } from 'lucide-react';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { isRowTable } from '../../shared/row-tables.ts';
import { Panel } from '../app/Panel.tsx';
import { whenOf } from '../app/time.ts';
import { useOpen } from '../data/navigation.ts';
import { tell } from '../data/notify.tsx';
import { queries } from '../data/queries.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import styles from '../history/History.module.css';
import { Button, EmptyState, KindIcon } from '../ui/index.ts';

/** Deleted records; each can be brought back with its links. */
export function BinScreen() {
  const { strategy } = useStrategy();
  const { restore } = useActions();
  const { openHome, openRecord } = useOpen();
  const entries = useQuery(queries.bin(strategy.id)).data ?? [];
  const now = new Date();

  const bringBack = async (id: string): Promise<void> => {
    const back = await restore(id);
    if (back === null) return;
    if (back === 'rows') tell(t('The rows are back.'));
    else tell(t('“{{title}}” is back.', { title: back.title || t('Untitled') }), { label: t('Open'), run: () => openRecord(back.id) });
  };

  return (
    <Panel crumbs={[{ label: t('Home'), onOpen: openHome }, { label: t('Bin') }]}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('Bin')}</h1>
        <p className={styles.lead}>{t('Deleted records stay here and come back with the links they had.')}</p>
        {entries.length === 0 ? (
          <EmptyState
            icon={<Trash2 size={20} aria-hidden />}
            title={t('The bin is empty')}
            text={t('What you delete from this strategy can be brought back from here.')}
          />
        ) : (
          <ul className={styles.list}>
            {entries.map((entry) => {
              const title = entry.title || t('Untitled');
              return (
                <li key={entry.id} className={styles.row}>
                  <time className={styles.time} dateTime={entry.deletedAt}>
                    {whenOf(entry.deletedAt, now)}
                  </time>
                  <span className={styles.name}>
                    {isRowTable(entry.kind) ? <Rows3 size={16} strokeWidth={1.4} aria-hidden /> : <KindIcon kind={entry.kind} />}
                    <span>{title}</span>
                    <span className="muted">{isRowTable(entry.kind) ? t('Rows') : t(frameworkOf(entry.kind).singular)}</span>
                  </span>
                  <Button
                    size="small"
                    aria-label={t('Bring back “{{title}}”', { title })}
                    icon={<RotateCcw size={13} aria-hidden />}
                    onClick={() => void bringBack(entry.id)}
                  >
                    {t('Bring back')}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </Panel>
  );
}
