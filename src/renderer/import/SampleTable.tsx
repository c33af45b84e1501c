import type { ImportFile } from '../../shared/exchange/import.ts';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { shorten } from '../ui/index.ts';
import styles from './FileStep.module.css';
import { SCROLLS } from './scrolls.ts';

/** More columns than this are counted, not drawn: a table is recognised by its first. */
const MOST_COLUMNS = 60;

/** The first rows of the file as they are understood. */
export function SampleTable({ file }: { readonly file: ImportFile }) {
  const shown = file.columns.slice(0, MOST_COLUMNS);
  const left = file.columns.length - shown.length;
  const rows = file.firstRows.map((cells, row) => ({
    place: row + 1,
    cells: shown.map(({ name }, column) => ({ name, text: (cells[column] ?? '').replace(/\s+/g, ' ') })),
  }));
  return (
    <section className={styles.sample} aria-label={t('First rows')} {...SCROLLS}>
      <table className={styles.table}>
        <thead>
          <tr>
            {shown.map(({ name }) => (
              <th key={name} scope="col">
                {shorten(name, 60)}
              </th>
            ))}
            {left > 0 && <th scope="col">{t('and {{count}} more', { count: formatNumber(left) })}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, cells }) => (
            <tr key={place}>
              {cells.map(({ name, text }) => (
                <td key={name}>{text}</td>
              ))}
              {left > 0 && <td />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
