import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import {
  type CoverageMatrix,
  MATRICES,
  type MatrixHead,
  type MatrixId,
  matrixIds,
  matrixOf,
  standsIn,
  type TraceGraph,
} from '../../shared/trace/index.ts';
import { useAnnounce } from '../boards/frame/announce.ts';
import { type Cell, cellAfterKey, cellOf, focusCell } from '../boards/frame/cells.ts';
import { useOpen } from '../data/navigation.ts';
import { useActions } from '../data/strategy.ts';
import { useStable } from '../forms/use-stable.ts';
import { EmptyState, Segmented } from '../ui/index.ts';
import { MatrixRow } from './MatrixRow.tsx';
import styles from './MatrixView.module.css';
import { Orphans } from './Orphans.tsx';
import { placeOf } from './places.ts';
import { show, useShown } from './shown.ts';
import { canToggle, toggleLink } from './toggle.ts';

interface MatrixViewProps {
  readonly graph: TraceGraph;
  readonly records: readonly AnyRecord[];
}

/** What is linked to what, as a table that can be filled in. */
export function MatrixView({ graph, records }: MatrixViewProps) {
  const { matrix: id } = useShown();
  const matrix = useMemo(() => matrixOf(id, records, graph), [id, records, graph]);
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Segmented<MatrixId>
          label={t('Matrix')}
          size="small"
          value={id}
          onChange={(next) => show({ matrix: next })}
          options={matrixIds.map((value) => ({ value, label: t(MATRICES[value]) }))}
        />
      </div>
      {matrix.rows.length === 0 || matrix.columns.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState title={t('Nothing to cross yet')} text={emptyText(id)} />
        </div>
      ) : (
        <Filled key={id} matrix={matrix} records={records} />
      )}
    </div>
  );
}

function emptyText(id: MatrixId): string {
  switch (id) {
    case 'pain-reliever':
      return t('Here pains of personas meet the relievers of value-fit maps. Both are needed.');
    case 'phase-touchpoint':
      return t('Here phases of journey maps meet touchpoints. Both are needed.');
    case 'phase-channel':
      return t('Here phases of journey maps meet the channels of the brief. Both are needed.');
    case 'objective-metric':
      return t('Here objectives of the brief meet metrics. Both are needed.');
    case 'objective-initiative':
      return t('Here objectives of the brief meet initiatives of the roadmap. Both are needed.');
  }
}

/** Rows down, columns across. One cell at a time is in the tab order; arrow keys go on from there. */
function Filled({ matrix, records }: { readonly matrix: CoverageMatrix; readonly records: readonly AnyRecord[] }) {
  const { id, rows, columns, cells } = matrix;
  const { change } = useActions();
  const { openRecord } = useOpen();
  const announce = useAnnounce();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const at: Cell = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, columns.length - 1) };
  const used = useMemo(() => columns.map((_, index) => cells.some((row) => (row[index] ?? 0) > 0)), [columns, cells]);

  const open = useStable((head: MatrixHead) => {
    const { record, field, item } = placeOf(head);
    openRecord(record, { field, item, view: 'form' });
  });
  const press = useStable(async (row: MatrixHead, column: MatrixHead) => {
    if (!canToggle(id)) {
      open(row);
      return;
    }
    const said = { label: '' };
    const done = await change((now) => {
      const changes = toggleLink(now, id, row, column);
      said.label = changes?.label ?? '';
      return changes;
    });
    if (done) announce(t('Done: {{what}}.', { what: said.label }));
  });
  const onActive = useStable(setActive);

  // Thousands of cells are too many to be there at once: the rows around what is seen are.
  const scroll = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    scrollMargin: HEAD,
    overscan: 10,
  });
  const shown = list.getVirtualItems();
  const above = (shown[0]?.start ?? HEAD) - HEAD;
  const below = list.getTotalSize() - ((shown.at(-1)?.end ?? HEAD) - HEAD);

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    if (!from || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Enter') return;
    const next = cellAfterKey(event.key, from, { rows: rows.length, columns: columns.length });
    if (!next || !body.current) return;
    event.preventDefault();
    focusCell(body.current, next);
  };

  const orphanRows = rows.filter((_, index) => !cells[index]?.some((cell) => cell > 0));
  const orphanColumns = columns.filter((_, index) => !used[index]);
  return (
    <>
      <div className={styles.shares}>
        <Orphans heads={orphanRows} covered={matrix.coveredRows} of={rows} what={rowWords(id)} onOpen={open} />
        <Orphans heads={orphanColumns} covered={matrix.coveredColumns} of={columns} what={columnWords(id)} onOpen={open} />
      </div>
      <div ref={scroll} className={styles.scroll}>
        <table className={styles.table} aria-label={matrix.label} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {columns.map((column, index) => (
                <th key={column.key} scope="col" className={styles.column} data-orphan={!used[index]}>
                  <button type="button" className={styles.columnName} title={column.label} onClick={() => open(column)}>
                    <span className={styles.turned}>{column.label}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {above > 0 && <tr style={{ height: above }} />}
            {shown.flatMap(({ index }) => {
              const row = rows[index];
              return row ? (
                <MatrixRow
                  key={row.key}
                  head={row}
                  detail={standsIn(row, records)}
                  index={index}
                  measure={list.measureElement}
                  columns={columns}
                  cells={cells[index] ?? NO_CELLS}
                  counts={id === 'phase-channel'}
                  active={index === at.row ? at.column : null}
                  onActive={onActive}
                  onPress={press}
                  onOpen={open}
                />
              ) : (
                []
              );
            })}
            {below > 0 && <tr style={{ height: below }} />}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Pixels: about the height of a row, and that of the head above the first. */
const ROW = 37;
const HEAD = 148;
const NO_CELLS: readonly number[] = [];

function rowWords(id: MatrixId): string {
  switch (id) {
    case 'pain-reliever':
      return t('{{covered}} of {{total}} pains have a reliever');
    case 'phase-touchpoint':
      return t('{{covered}} of {{total}} phases with a touchpoint');
    case 'phase-channel':
      return t('{{covered}} of {{total}} phases on a channel');
    case 'objective-metric':
      return t('{{covered}} of {{total}} objectives measured');
    case 'objective-initiative':
      return t('{{covered}} of {{total}} objectives with an initiative');
  }
}

function columnWords(id: MatrixId): string {
  switch (id) {
    case 'pain-reliever':
      return t('{{covered}} of {{total}} relievers answer a pain');
    case 'phase-touchpoint':
      return t('{{covered}} of {{total}} touchpoints in a phase');
    case 'phase-channel':
      return t('{{covered}} of {{total}} channels used in a phase');
    case 'objective-metric':
      return t('{{covered}} of {{total}} metrics measure an objective');
    case 'objective-initiative':
      return t('{{covered}} of {{total}} initiatives support an objective');
  }
}
