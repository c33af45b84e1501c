import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ChannelColumn, ChannelMatrix, TouchpointRow } from '../../../shared/analysis/touchpoints.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { useAnnounce } from '../../boards/frame/announce.ts';
import { type Cell, cellAfterKey, cellOf, cellProps, focusCell } from '../../boards/frame/cells.ts';
import { useOpen } from '../../data/navigation.ts';
import { useRecord } from '../../data/useRecord.ts';
import { classes, nameOf, shorten } from '../../ui/index.ts';
import { GapMark } from './GapMark.tsx';
import { withChannel } from './inventory.ts';
import { KindMark } from './KindMark.tsx';
import styles from './Matrix.module.css';

export const channelName = ({ name }: { readonly name: string }): string => shorten(name, 60) || t('Untitled channel');

/** Touchpoints down, channels across. One cell at a time is in the tab order; arrow keys go on from there. */
export function Matrix({ matrix }: { readonly matrix: ChannelMatrix }) {
  const { rows, channels } = matrix;
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  // Rows and channels may have gone since: the tab order must not lose the grid with them.
  const at: Cell = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, channels.length - 1) };

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    if (!from || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Enter') return;
    const next = cellAfterKey(event.key, from, { rows: rows.length, columns: channels.length });
    if (!next || !body.current) return;
    event.preventDefault();
    focusCell(body.current, next);
  };

  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('Touchpoints by channel')}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {channels.map((channel) => (
              <th key={channel.id} scope="col" className={styles.channel}>
                <span className={styles.channelName} title={channelName(channel)}>
                  <KindMark kind={channel.kind} />
                  {channelName(channel)}
                </span>
              </th>
            ))}
            <th scope="col" className={styles.gapHead}>
              {t('Gap')}
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.record.id}
              row={row}
              index={index}
              channels={channels}
              active={index === at.row ? at.column : null}
              onActive={(column) => setActive({ row: index, column })}
            />
          ))}
        </tbody>
        <tfoot>
          <FootRow label={t('Touchpoints on it')} channels={channels} cell={countCell} />
          <FootRow label={t('Mean performance')} channels={channels} cell={({ performance }) => meanCell(performance)} />
          <FootRow label={t('Mean consistency')} channels={channels} cell={({ consistency }) => meanCell(consistency)} />
        </tfoot>
      </table>
    </div>
  );
}

const meanCell = (mean: number | null) => (mean === null ? <span className={styles.dash}>–</span> : formatNumber(mean, 1));

const countCell = ({ count }: ChannelColumn) =>
  count > 0 ? (
    count
  ) : (
    <span className={styles.gap}>
      <TriangleAlert size={12} aria-hidden />
      {t('None')}
    </span>
  );

interface FootRowProps {
  readonly label: string;
  readonly channels: readonly ChannelColumn[];
  readonly cell: (channel: ChannelColumn) => React.ReactNode;
}

function FootRow({ label, channels, cell }: FootRowProps) {
  return (
    <tr className={styles.foot}>
      <th scope="row">{label}</th>
      {channels.map((channel) => (
        <td key={channel.id}>{cell(channel)}</td>
      ))}
      <td />
    </tr>
  );
}

interface MatrixRowProps {
  readonly row: TouchpointRow;
  readonly index: number;
  readonly channels: readonly ChannelColumn[];
  /** The column of the cell that the tab key reaches; null when it is in another row. */
  readonly active: number | null;
  readonly onActive: (column: number) => void;
}

function MatrixRow({ row, index, channels, active, onActive }: MatrixRowProps) {
  const view = useRecord('touchpoint', row.record.id);
  const { openRecord } = useOpen();
  const announce = useAnnounce();
  if (!view) return null;
  const { record, change } = view;
  const name = shorten(nameOf(record), 60);
  const toggle = (channel: ChannelColumn): void => {
    const on = !row.channels.has(channel.id);
    change((now) => withChannel(now, channel.reference, on));
    const values = { touchpoint: name, channel: channelName(channel) };
    announce(on ? t('{{touchpoint}} is on {{channel}}.', values) : t('{{touchpoint}} is no longer on {{channel}}.', values));
  };
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <button type="button" className={styles.open} title={t('Open {{name}}', { name })} onClick={() => openRecord(record.id)}>
          <KindMark kind={record.data.kind} />
          <span>{name}</span>
        </button>
      </th>
      {channels.map((channel, column) => {
        const there = row.channels.has(channel.id);
        return (
          <td key={channel.id} className={classes(channel.count === 0 && styles.bare)}>
            <button
              type="button"
              className={styles.cell}
              {...cellProps(index, column)}
              tabIndex={column === active ? 0 : -1}
              aria-pressed={there}
              aria-label={t('{{touchpoint}} on {{channel}}', { touchpoint: name, channel: channelName(channel) })}
              onFocus={() => onActive(column)}
              onClick={() => toggle(channel)}
            >
              <span className={there ? styles.disc : styles.dot} />
            </button>
          </td>
        );
      })}
      <td className={styles.said}>{row.gap && <GapMark gap={row.gap} />}</td>
    </tr>
  );
}
