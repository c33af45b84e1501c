import { FileUp, Users } from 'lucide-react';
import { useState } from 'react';
import { segmentOfGroup } from '../../../../shared/analysis/rfm-segment.ts';
import { rfmGroupBars } from '../../../../shared/charts/rfm-groups.ts';
import { rfmMatrix } from '../../../../shared/charts/rfm-matrix.ts';
import { formatDate } from '../../../../shared/format.ts';
import { t } from '../../../../shared/i18n.ts';
import { newId } from '../../../data/ids.ts';
import { useOpen } from '../../../data/navigation.ts';
import { useActions, useStrategy } from '../../../data/strategy.ts';
import type { RecordView } from '../../../data/useRecord.ts';
import { openImport } from '../../../import/index.ts';
import { Button, ChartView, currencyOf, DateInput, EmptyState } from '../../../ui/index.ts';
import { PictureMenu } from '../../../ui/PictureMenu.tsx';
import { GroupCustomers } from './GroupCustomers.tsx';
import { GroupTable } from './GroupTable.tsx';
import { rowsOf, usualGroups } from './groups.ts';
import styles from './RfmView.module.css';
import { type Customers, useCustomers, usePurchaseFiles } from './use-customers.ts';

/** Customers by recency, frequency and monetary value: the picture, the groups, and who is in them. */
export function RfmView({ view }: { readonly view: RecordView<'segmentation'> }) {
  const { strategy } = useStrategy();
  const customers = useCustomers(strategy.id, view.data);
  if (customers === undefined) return <div className={styles.scroll} aria-busy />;
  if (customers === null) {
    return (
      <div className={styles.scroll}>
        <EmptyState
          icon={<Users size={20} aria-hidden />}
          title={t('No customers yet')}
          text={t(
            'Import a list of purchases (customer, date, amount) or of customers (last purchase, orders, spend). They are scored in fifths by recency, frequency and monetary value, and sorted into groups that can become segments.',
          )}
          action={
            <Button variant="filled" icon={<FileUp size={15} aria-hidden />} onClick={() => openImport('customers')}>
              {t('Import customers')}
            </Button>
          }
        />
      </div>
    );
  }
  return <Groups view={view} customers={customers} strategyId={strategy.id} />;
}

interface GroupsProps {
  readonly view: RecordView<'segmentation'>;
  readonly customers: Customers;
  readonly strategyId: string;
}

function Groups({ view, customers, strategyId }: GroupsProps) {
  const { data, change } = view;
  const { records } = useStrategy();
  const { create } = useActions();
  const { openRecord } = useOpen();
  const files = usePurchaseFiles(strategyId);
  const [usual] = useState(() => usualGroups(newId));
  const [chosenId, setChosen] = useState<string | null>(null);
  const { columns, grouped, summary, leads, span } = customers;
  const currency = currencyOf(records);
  const rows = rowsOf(data, usual);
  // Rows, table and summary stand in one order; those who fit no group come after them.
  const found = chosenId === OTHERS ? rows.length : rows.findIndex(({ id }) => id === chosenId);
  const place = found >= 0 && found < summary.groups.length ? found : 0;
  const chosen = summary.groups[place];

  const matrix = rfmMatrix(summary.matrix, leads);
  const bars = rfmGroupBars(summary, currency);

  const makeSegment = async (at: number): Promise<void> => {
    const group = summary.groups[at];
    if (!group) return;
    const made = await create(
      'segment',
      segmentOfGroup({ group, rule: grouped.table[at], asOf: summary.asOf, span, files, currency, id: newId() }),
    );
    if (made) openRecord(made.id);
  };

  return (
    <div className={styles.scroll}>
      <div className={styles.rfm}>
        <div className={styles.side}>
          <section className={styles.matrix} aria-label={t('Recency and frequency')}>
            <div className={styles.headRow}>
              <h2 className={styles.head}>
                {t('Recency and frequency')} <span className={styles.hint}>{t('customers by score')}</span>
              </h2>
              <PictureMenu chart={matrix} name={t('RFM customers by score')} />
            </div>
            <ChartView chart={matrix} picture={t('Recency and frequency')} />
          </section>
          <section className={styles.bars} aria-label={t('What the groups bring')}>
            <div className={styles.headRow}>
              <h2 className={styles.head}>{t('What the groups bring')}</h2>
              <PictureMenu chart={bars} name={t('RFM groups')} />
            </div>
            <ChartView chart={bars} picture={t('What the groups bring')} />
          </section>
          <section className={styles.formula} aria-label={t('How the scores come about')}>
            <h2 className={styles.head}>{t('How the scores come about')}</h2>
            <p className={styles.sum}>{grouped.substituted}</p>
            <p className={styles.words}>{grouped.convention}</p>
            <p className={styles.words}>
              {t('Recency is the days from the last purchase to that day, frequency the orders, monetary value all that was spent.')}
            </p>
          </section>
        </div>
        <div className={styles.side}>
          <section className={styles.groups} aria-label={t('Groups')}>
            <div className={styles.headRow}>
              <h2 className={styles.head}>
                {t('Groups')} <span className={styles.hint}>{t('the first rule that fits is taken')}</span>
              </h2>
              <div className={styles.asOf}>
                <span id="rfm-as-of">{t('Recency counted to')}</span>
                <DateInput
                  label={t('Recency counted to')}
                  value={data.rfmAsOf}
                  onChange={(rfmAsOf) => change((now) => ({ ...now, rfmAsOf }))}
                />
              </div>
            </div>
            <p className={styles.asOfNote}>{asOfNote(data.rfmAsOf, span.last)}</p>
            <GroupTable
              rows={rows}
              isUsual={data.rfmGroups.length === 0}
              summary={summary}
              currency={currency}
              usual={usual}
              chosen={place}
              onChoose={(at) => setChosen(rows[at]?.id ?? OTHERS)}
              onSegment={(at) => void makeSegment(at)}
              change={change}
            />
          </section>
          {chosen && (
            <section className={styles.who} aria-label={t('Customers of the group')}>
              <GroupCustomers
                key={place}
                group={chosen}
                place={place}
                columns={columns}
                grouped={grouped}
                currency={currency}
                onSegment={() => void makeSegment(place)}
              />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

/** Stands for those who fit no group, where the choice names a group by its id. */
const OTHERS = 'others';

function asOfNote(asOf: string | null, last: string): string {
  const day = formatDate(last);
  if (asOf === null) return t('No day is set: counted to the last purchase of all, {{day}}.', { day });
  return asOf < last ? t('Somebody bought after this day: counted to the last purchase of all, {{day}}.', { day }) : '';
}
