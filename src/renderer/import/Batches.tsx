import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { type Batch, IMPORT_KINDS } from '../../shared/exchange/import.ts';
import { formatDate, formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { request } from '../client.ts';
import { undo } from '../data/actions.ts';
import { tell, tellError } from '../data/notify.tsx';
import { readAgain, unwrap } from '../data/queries.ts';
import { readRowsAgain, rowsKey } from '../data/rows.ts';
import { Button } from '../ui/index.ts';
import styles from './FileStep.module.css';

/** The imports made so far; each can be taken out again, and comes back from the bin. */
export function Batches({ strategyId }: { readonly strategyId: string }) {
  const headId = useId();
  const batches =
    useQuery({
      queryKey: rowsKey(strategyId, 'batches.list'),
      queryFn: async () => unwrap(await request('batches.list', { strategyId })),
    }).data ?? [];
  if (batches.length === 0) return null;

  const takeOut = async ({ id, file }: Batch): Promise<void> => {
    const gone = await request('batches.remove', { strategyId, id });
    if (!gone.ok) {
      tellError(gone.error);
      return;
    }
    await Promise.all([readAgain(strategyId), readRowsAgain(strategyId)]);
    tell(t('Took out “{{file}}”. Its rows are in the bin.', { file }), { label: t('Undo'), run: () => void undo() });
  };

  return (
    <section aria-labelledby={headId}>
      <h3 id={headId} className={styles.head}>
        {t('Imported so far')}
      </h3>
      <ul className={styles.batches}>
        {batches.map((batch) => (
          <li key={batch.id} className={styles.batch}>
            <span className={styles.batchName} title={batch.file}>
              {batch.file}
            </span>
            <span className={styles.batchFine}>{t(IMPORT_KINDS[batch.kind])}</span>
            <span className={styles.batchNumber}>{t('{{count}} rows', { count: formatNumber(batch.rows) })}</span>
            <time className={styles.batchFine} dateTime={batch.at}>
              {formatDate(batch.at)}
            </time>
            <Button size="small" aria-label={t('Take out “{{file}}”', { file: batch.file })} onClick={() => void takeOut(batch)}>
              {t('Take out')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
