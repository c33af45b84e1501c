import { memo, useMemo } from 'react';
import { t } from '../../shared/i18n.ts';
import { COLUMNS, type Column, type NodeKey, type OpenEnd, type TraceGraph } from '../../shared/trace/index.ts';
import { shorten } from '../ui/text.ts';
import { tableRows } from './rows.ts';
import styles from './TableView.module.css';

interface TableViewProps {
  readonly graph: TraceGraph;
  readonly columns: readonly Column[];
  readonly onOpen: (key: NodeKey) => void;
  readonly onLink: (end: OpenEnd, anchor: HTMLElement) => void;
}

/** The same as the picture in rows: each node with what precedes it, what follows it, and what its line lacks. */
export const TableView = memo(function TableView({ graph, columns, onOpen, onLink }: TableViewProps) {
  const groups = useMemo(() => tableRows(graph, columns), [graph, columns]);
  return (
    // A table that scrolls has to be reached by the keys that scroll it.
    <section className={styles.scroll} aria-label={t('Lines as a table')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('Entry')}</th>
            <th scope="col">{t('Comes from')}</th>
            <th scope="col">{t('Leads to')}</th>
            <th scope="col">{t('Open ends')}</th>
          </tr>
        </thead>
        {groups.map(({ column, rows }) => (
          <tbody key={column}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.group}>
                {t(COLUMNS[column])} <span className={styles.count}>{rows.length}</span>
              </th>
            </tr>
            {rows.map(({ node, from, to, ends }) => (
              <tr key={node.key}>
                <th scope="row">
                  <button type="button" className={styles.open} onClick={() => onOpen(node.key)}>
                    {shorten(node.label, 160)}
                  </button>
                </th>
                <td>{from.map((other) => shorten(other.label, 80)).join(' · ')}</td>
                <td>{to.map((other) => shorten(other.label, 80)).join(' · ')}</td>
                <td>
                  {ends.map((end) => (
                    <button
                      key={`${end.direction} ${end.missing}`}
                      type="button"
                      className={styles.end}
                      aria-haspopup="dialog"
                      onClick={(event) => onLink(end, event.currentTarget)}
                    >
                      <span className={styles.circle} aria-hidden />
                      {end.words}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
});
