import { RotateCcw } from 'lucide-react';
import { formatMoney, formatNumber, formatPercent } from '../../../../shared/format.ts';
import { t } from '../../../../shared/i18n.ts';
import type { RfmSummary } from '../../../../shared/observed.ts';
import { newId } from '../../../data/ids.ts';
import { AddRow, Button, SortableList, shorten } from '../../../ui/index.ts';
import type { StudyData } from '../scores.ts';
import { GroupLine } from './GroupLine.tsx';
import styles from './GroupTable.module.css';
import { type GroupRow, withMoved, withNewRow, withoutRow, withRow, withRows } from './groups.ts';

interface GroupTableProps {
  readonly rows: readonly GroupRow[];
  /** The usual table stands there: the person has none of their own. */
  readonly isUsual: boolean;
  readonly usual: readonly GroupRow[];
  readonly summary: RfmSummary;
  readonly currency: string;
  /** Place of the group whose customers are listed. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
  readonly onSegment: (place: number) => void;
  readonly change: (next: (data: StudyData) => StudyData) => void;
}

/** The groups in the order in which they are tried: rules edited where they stand, and what they come to. */
export function GroupTable({ rows, isUsual, usual, summary, currency, chosen, onChoose, onSegment, change }: GroupTableProps) {
  const edit = (next: (rows: readonly GroupRow[]) => readonly GroupRow[]): void => change((now) => withRows(now, usual, next));
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < rows.length) edit((now) => withMoved(now, from, to));
  };
  const figures = (place: number) => figuresOf(summary, place, currency);
  const others = summary.groups[rows.length];
  return (
    <div className={styles.block} data-own-undo>
      <div className={styles.scroll}>
        <SortableList nameOf={(id) => shorten(rows.find((row) => row.id === id)?.name ?? '', 60)} onMove={move}>
          <table className={styles.table} aria-label={t('RFM groups')}>
            <thead>
              <tr>
                <th scope="col" className={styles.grip}>
                  <span className="visually-hidden">{t('Order')}</span>
                </th>
                <th scope="col">{t('Group')}</th>
                <th scope="col" className={styles.rule}>
                  {t('Recency')}
                </th>
                <th scope="col" className={styles.rule}>
                  {t('Frequency')}
                </th>
                <th scope="col" className={styles.rule}>
                  {t('Monetary')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('Customers')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('Share')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('Days since')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('Orders')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('Spend each')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('Of revenue')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t('More')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                <GroupLine
                  key={row.id}
                  row={row}
                  place={place}
                  figures={figures(place)}
                  chosen={place === chosen}
                  onChoose={() => onChoose(place)}
                  onSegment={() => onSegment(place)}
                  onStep={(by) => move(place, place + by)}
                  onChange={(part) => edit((now) => withRow(now, row.id, part))}
                  onDelete={rows.length > 1 ? () => edit((now) => withoutRow(now, row.id)) : undefined}
                />
              ))}
              {others && (
                <GroupLine
                  row={null}
                  place={rows.length}
                  figures={figures(rows.length)}
                  chosen={chosen === rows.length}
                  onChoose={() => onChoose(rows.length)}
                  onSegment={() => onSegment(rows.length)}
                />
              )}
            </tbody>
          </table>
        </SortableList>
      </div>
      <div className={styles.foot}>
        <div className={styles.add}>
          <AddRow
            label={t('Add a group')}
            placeholder={t('Type a group and press Enter; it is tried first')}
            onAdd={(names) => edit((now) => names.reduceRight((all, name) => withNewRow(all, newId(), name), now))}
          />
        </div>
        {isUsual ? (
          <span className={styles.fine}>{t('This is the usual table. The first change makes it your own.')}</span>
        ) : (
          <Button size="small" icon={<RotateCcw size={13} aria-hidden />} onClick={() => change((now) => ({ ...now, rfmGroups: [] }))}>
            {t('Back to the usual table')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the columns beside a rule say. */
export interface GroupFigures {
  readonly name: string;
  readonly customers: string;
  readonly share: string;
  readonly days: string;
  readonly orders: string;
  readonly spend: string;
  readonly revenue: string;
}

function figuresOf({ groups, customers, revenue }: RfmSummary, place: number, currency: string): GroupFigures {
  const group = groups[place];
  const count = group?.customers ?? 0;
  const none = '–';
  return {
    name: group?.name ?? '',
    customers: formatNumber(count),
    share: formatPercent(customers === 0 ? 0 : (100 * count) / customers),
    days: group && count > 0 ? formatNumber(group.recencyDays, 0) : none,
    orders: group && count > 0 ? formatNumber(group.orders, 1) : none,
    spend: group && count > 0 ? formatMoney(Math.round(group.spend), currency) : none,
    revenue: group && revenue > 0 ? formatPercent((100 * group.revenue) / revenue) : none,
  };
}
