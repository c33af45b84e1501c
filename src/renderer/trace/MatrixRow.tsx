import { memo } from 'react';
import { t } from '../../shared/i18n.ts';
import type { MatrixHead } from '../../shared/trace/index.ts';
import { type Cell, cellProps } from '../boards/frame/cells.ts';
import { shorten } from '../ui/text.ts';
import styles from './MatrixView.module.css';

interface MatrixRowProps {
  readonly head: MatrixHead;
  /** The record that the row stands in; '' where it is one itself. */
  readonly detail: string;
  readonly index: number;
  /** Tells how high the row came out. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly columns: readonly MatrixHead[];
  readonly cells: readonly number[];
  /** True where a cell is a number of things rather than a link. */
  readonly counts: boolean;
  /** The column of the cell that the tab key reaches; null when it is in another row. */
  readonly active: number | null;
  readonly onActive: (cell: Cell) => void;
  readonly onPress: (row: MatrixHead, column: MatrixHead) => void;
  readonly onOpen: (head: MatrixHead) => void;
}

export const MatrixRow = memo(function MatrixRow({
  head,
  detail,
  index,
  measure,
  columns,
  cells,
  counts,
  active,
  onActive,
  onPress,
  onOpen,
}: MatrixRowProps) {
  const isOrphan = !cells.some((cell) => cell > 0);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={styles.row}>
      <th scope="row" className={styles.name} data-orphan={isOrphan}>
        <button type="button" className={styles.open} title={t('Open “{{name}}”', { name: head.label })} onClick={() => onOpen(head)}>
          <span>
            <span className={styles.label}>{shorten(head.label, 100)}</span>
            {detail !== '' && <span className={styles.detail}>{shorten(detail, 50)}</span>}
          </span>
        </button>
      </th>
      {columns.map((column, place) => {
        const count = cells[place] ?? 0;
        const values = { row: shorten(head.label, 80), column: shorten(column.label, 80), count };
        return (
          <td key={column.key}>
            <button
              type="button"
              className={styles.cell}
              {...cellProps(index, place)}
              tabIndex={place === active ? 0 : -1}
              {...(counts ? {} : { 'aria-pressed': count > 0 })}
              aria-label={counts ? t('{{row}}, {{column}}: {{count}}', values) : t('{{row}}, {{column}}', values)}
              onFocus={() => onActive({ row: index, column: place })}
              onClick={() => onPress(head, column)}
            >
              {counts && count > 0 ? (
                <span className={styles.number}>{count}</span>
              ) : (
                <span className={count > 0 ? styles.disc : styles.dot} />
              )}
            </button>
          </td>
        );
      })}
    </tr>
  );
});
