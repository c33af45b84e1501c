import { t } from '../../shared/i18n.ts';
import { RecordMenu } from '../app/RecordMenu.tsx';
import { useOpen } from '../data/navigation.ts';
import { useAnyRecord } from '../data/useRecord.ts';
import { classes, Grip, nameOf, shorten, useSortableRow } from '../ui/index.ts';
import type { Column } from './columns.tsx';
import styles from './List.module.css';

interface RowProps {
  readonly id: string;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly onStep: (by: -1 | 1) => void;
}

/** One record of a table. Its name opens it; a click anywhere on the row does the same for the mouse. */
export function Row({ id, index, columns, onStep }: RowProps) {
  const { openRecord } = useOpen();
  const view = useAnyRecord(id);
  const { ref, handleRef, isDragSource } = useSortableRow(id, index);
  if (!view) return null;
  const { record } = view;
  const name = shorten(nameOf(record));
  return (
    <tr ref={ref} className={classes(styles.row, isDragSource && styles.dragged)}>
      <td className={styles.gripColumn}>
        <Grip label={t('Move “{{name}}”', { name })} handleRef={handleRef} onStep={onStep} />
      </td>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => openRecord(id)}>
          {name}
        </button>
      </th>
      {columns.map((column) => (
        <td key={column.label} data-number={column.number} data-minor={column.minor}>
          {column.cell(record)}
        </td>
      ))}
      <td className={styles.more}>
        <RecordMenu record={record} size="small" />
      </td>
    </tr>
  );
}
