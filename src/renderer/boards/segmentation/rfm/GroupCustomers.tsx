import { useVirtualizer } from '@tanstack/react-virtual';
import { UserPlus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { customersOfGroup, type GroupedCustomers } from '../../../../shared/analysis/rfm.ts';
import { formatDate, formatMoney, formatNumber } from '../../../../shared/format.ts';
import { t } from '../../../../shared/i18n.ts';
import type { RfmGroupSummary } from '../../../../shared/observed.ts';
import type { CustomerColumns } from '../../../../shared/rows.ts';
import { Button, shorten } from '../../../ui/index.ts';
import styles from './RfmView.module.css';

interface GroupCustomersProps {
  readonly group: RfmGroupSummary;
  /** The group's place in the table. */
  readonly place: number;
  readonly columns: CustomerColumns;
  readonly grouped: GroupedCustomers;
  readonly currency: string;
  readonly onSegment: () => void;
}

const ROW = 29;

/** Who is in a group, those who spent most first; however many there are, only those in view are drawn. */
export function GroupCustomers({ group, place, columns, grouped, currency, onSegment }: GroupCustomersProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const places = useMemo(() => customersOfGroup(columns, grouped, place), [columns, grouped, place]);
  const list = useVirtualizer({ count: places.length, getScrollElement: () => scroll.current, estimateSize: () => ROW, overscan: 8 });
  const shown = list.getVirtualItems();
  const [first] = shown;
  const last = shown.at(-1);
  return (
    <>
      <div className={styles.headRow}>
        <h2 className={styles.head}>
          {shorten(group.name, 60)}{' '}
          <span className={styles.hint}>
            {group.customers === 1 ? t('1 customer') : t('{{count}} customers', { count: formatNumber(group.customers) })}
          </span>
        </h2>
        <Button variant="filled" icon={<UserPlus size={15} aria-hidden />} disabled={group.customers === 0} onClick={onSegment}>
          {t('Make a segment of it')}
        </Button>
      </div>
      {places.length === 0 ? (
        <p className={styles.words}>{t('Nobody fits this rule, or an earlier rule takes them.')}</p>
      ) : (
        <section ref={scroll} className={styles.customers} aria-label={t('Customers, those who spent most first')} {...SCROLLS}>
          <table aria-rowcount={places.length + 1}>
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col">{t('Customer')}</th>
                <th scope="col">{t('Last purchase')}</th>
                <th scope="col">{t('Orders')}</th>
                <th scope="col">{t('Spend')}</th>
                <th scope="col">{t('R, F, M')}</th>
              </tr>
            </thead>
            <tbody>
              <Space height={first?.start ?? 0} />
              {shown.map(({ index }) => {
                const at = places[index] ?? 0;
                const score = grouped.scores[at];
                return (
                  <tr key={at} aria-rowindex={index + 2}>
                    <th scope="row">{shorten(columns.ids[at] ?? '', 80)}</th>
                    <td>{formatDate(columns.lastPurchase[at] ?? '')}</td>
                    <td>{formatNumber(columns.orders[at] ?? 0)}</td>
                    <td>{formatMoney(columns.spend[at] ?? 0, currency)}</td>
                    <td>{score ? `${score.recency} ${score.frequency} ${score.monetary}` : ''}</td>
                  </tr>
                );
              })}
              <Space height={list.getTotalSize() - (last?.end ?? 0)} />
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** The rows scroll by arrow keys once they have the focus. */
const SCROLLS = { tabIndex: 0 } as const;

/** Stands for the rows that are not drawn. */
const Space = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td colSpan={5} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
