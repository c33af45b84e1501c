import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { ChannelMatrix, TouchpointRow } from '../../../shared/analysis/touchpoints.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { useActions } from '../../data/strategy.ts';
import { Button, classes, SortableList } from '../../ui/index.ts';
import { AddTouchpoints } from './AddTouchpoints.tsx';
import styles from './Inventory.module.css';
import { InventoryRow, SortableRow } from './InventoryRow.tsx';
import { filtered, isFiltered, NO_FILTER, nextSort, type SortKey, sorted } from './inventory.ts';
import { show, useShown } from './shown.ts';

/** More rows than this are drawn when they are asked for. */
const MOST_ROWS = 100;

interface Head {
  readonly key: SortKey | null;
  readonly label: string;
}

const HEADS: readonly Head[] = [
  { key: 'name', label: 'Name' },
  { key: 'kind', label: 'Kind' },
  { key: 'channels', label: 'Channels' },
  { key: 'importance', label: 'Importance' },
  { key: 'performance', label: 'Performance' },
  { key: 'consistency', label: 'Consistency' },
  { key: 'personalised', label: 'Personal' },
  { key: 'phases', label: 'Met in' },
  { key: 'owner', label: 'Owner' },
  { key: null, label: 'Metrics' },
];

/** Columns whose words stand a little in, as they can be edited. */
const INDENTED: ReadonlySet<string> = new Set(['Name', 'Channels', 'Owner']);

/** The inventory: every touchpoint a line, rated and renamed where it stands. */
export function Inventory({ matrix }: { readonly matrix: ChannelMatrix }) {
  const { sort, filter } = useShown();
  const { move } = useActions();
  const [all, setAll] = useState(false);
  // While somebody rates, the rows stay where they are; they are sorted again when the table is left.
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const found = filtered(matrix.rows, filter);
  const inOrder = sorted(found, sort);
  const rows = held === null ? inOrder : [...inOrder].sort((a, b) => placeIn(held, a) - placeIn(held, b));
  const drawn = all ? rows : rows.slice(0, MOST_ROWS);
  const inOwnOrder = sort === null && !isFiltered(filter);

  const reorder = (from: number, to: number): void => {
    const moved = rows[from];
    if (moved && inOwnOrder && to >= 0 && to < rows.length) void move(moved.record.id, to);
  };
  const nameOfId = (id: string): string => matrix.rows.find(({ record }) => record.id === id)?.record.title ?? '';

  return (
    <div className={styles.scroll}>
      <SortableList nameOf={nameOfId} onMove={reorder}>
        <table className={styles.table} aria-label={t('Touchpoints')}>
          <thead>
            <tr className={styles.heads}>
              <th scope="col" className={styles.grip}>
                <span className="visually-hidden">{t('Order')}</span>
              </th>
              {HEADS.map(({ key, label }) => (
                <th
                  key={label}
                  scope="col"
                  className={classes(key === 'name' && styles.name, INDENTED.has(label) && styles.indented)}
                  aria-sort={key !== null && sort?.key === key ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  {key === null ? t(label) : <SortHead sortKey={key} label={t(label)} />}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('More')}</span>
              </th>
            </tr>
          </thead>
          <tbody
            onFocus={() => held === null && sort !== null && setHeld(inOrder.map(({ record }) => record.id))}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
            }}
          >
            {drawn.map((row, index) =>
              inOwnOrder ? (
                <SortableRow
                  key={row.record.id}
                  row={row}
                  index={index}
                  channels={matrix.channels}
                  onStep={(by) => reorder(index, index + by)}
                />
              ) : (
                <InventoryRow key={row.record.id} row={row} channels={matrix.channels} />
              ),
            )}
          </tbody>
        </table>
      </SortableList>
      {rows.length === 0 && (
        <p className={styles.none}>
          {t('No touchpoint fits the filter.')}{' '}
          <Button size="small" onClick={() => show({ filter: NO_FILTER })}>
            {t('Show all')}
          </Button>
        </p>
      )}
      {drawn.length < rows.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {plural(rows.length - drawn.length, 'Show one more', 'Show {{count}} more')}
        </Button>
      )}
      <div className={styles.add}>
        <AddTouchpoints />
      </div>
    </div>
  );
}

const placeIn = (held: readonly string[], { record }: TouchpointRow): number => {
  const place = held.indexOf(record.id);
  return place < 0 ? held.length : place;
};

/** A column's head that puts the rows in its order. */
function SortHead({ sortKey, label }: { readonly sortKey: SortKey; readonly label: string }) {
  const { sort } = useShown();
  const mine = sort?.key === sortKey ? sort : null;
  return (
    <button type="button" className={styles.sort} onClick={() => show({ sort: nextSort(sort, sortKey) })}>
      {label}
      {mine && (mine.down ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
    </button>
  );
}
