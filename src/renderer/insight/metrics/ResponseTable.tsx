import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatDate, formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import type { SurveyResponse } from '../../../shared/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { classes, nameOf, shorten } from '../../ui/index.ts';
import { NOTHING_SELECTED, rangeTo, type Selection, selectAll, toggleAt } from '../voice/selection.ts';
import styles from './ResponseTable.module.css';
import { useResponseRows } from './responses.ts';

const HEAD = 30;
const ROW = 30;

interface ResponseTableProps {
  readonly strategyId: string;
  readonly numbers: Int32Array;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
}

/**
 * Answers as a table of which only what is seen exists. The box of one row takes the focus: arrows go on to the next,
 * Space marks, Shift draws a range, Ctrl+A marks all, Escape none.
 */
export function ResponseTable({ strategyId, numbers, selection, onSelection }: ResponseTableProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const active = Math.min(at, Math.max(numbers.length - 1, 0));
  const virtualizer = useVirtualizer({
    count: numbers.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: HEAD,
    scrollMargin: HEAD,
  });
  const shown = virtualizer.getVirtualItems();
  const rowOf = useResponseRows(strategyId, numbers, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0);
  const names = useNames();
  // The row that the keyboard goes to may have to be made first.
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const box = scroll.current?.querySelector<HTMLInputElement>(`[data-place="${wanted.current}"] input`);
    if (!box) return;
    wanted.current = null;
    box.focus({ preventScroll: true });
  });
  const reached = shown.some(({ index }) => index === active) ? active : (shown[0]?.index ?? 0);

  const go = (place: number, shift: boolean): void => {
    const next = Math.min(Math.max(place, 0), numbers.length - 1);
    if (shift) onSelection(rangeTo(selection, numbers, active, next));
    wanted.current = next;
    setAt(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent, place: number): void => {
    if (event.altKey) return;
    const page = Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 600) - HEAD) / ROW) - 1);
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + page,
      PageUp: place - page,
      Home: 0,
      End: numbers.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) go(step, event.shiftKey);
    else if (event.key === 'Escape') onSelection(NOTHING_SELECTED);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') onSelection(selectAll(numbers));
    else return;
    event.preventDefault();
  };
  const mark = (place: number, shift: boolean): void => {
    onSelection(shift ? rangeTo(selection, numbers, active, place) : toggleAt(selection, numbers, place));
    setAt(place);
  };
  const marked = selection.numbers.size;
  return (
    <div ref={scroll} className={styles.scroll}>
      <table className={styles.table} aria-rowcount={numbers.length + 1}>
        <caption className="visually-hidden">{t('Answers')}</caption>
        <thead className={styles.block}>
          <tr className={styles.head} aria-rowindex={1}>
            <th scope="col" className={styles.cell}>
              <input
                type="checkbox"
                className={styles.box}
                aria-label={marked > 0 ? t('Select none') : t('Select all answers')}
                checked={marked > 0 && marked >= numbers.length}
                ref={(box) => {
                  if (box) box.indeterminate = marked > 0 && marked < numbers.length;
                }}
                onChange={() => onSelection(marked > 0 ? NOTHING_SELECTED : selectAll(numbers))}
              />
            </th>
            <th scope="col" className={styles.cell}>
              {t('Date')}
            </th>
            <th scope="col" className={styles.cell}>
              {t('Wave')}
            </th>
            <th scope="col" className={classes(styles.cell, styles.number)}>
              {t('Score')}
            </th>
            <th scope="col" className={styles.cell}>
              {t('Segment')}
            </th>
            <th scope="col" className={styles.cell}>
              {t('Persona')}
            </th>
            <th scope="col" className={styles.cell}>
              {t('Phase')}
            </th>
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const number = numbers[index] ?? -1;
            const row = rowOf(number);
            return (
              <tr
                key={number}
                aria-rowindex={index + 2}
                className={styles.row}
                style={{ transform: `translateY(${start - HEAD}px)` }}
                data-place={index}
                data-marked={selection.numbers.has(number)}
              >
                <td className={styles.cell}>
                  <input
                    type="checkbox"
                    className={styles.box}
                    aria-label={row ? t('Answer {{score}} of {{wave}}', { score: row.score, wave: waveOf(row) }) : t('Loading')}
                    checked={selection.numbers.has(number)}
                    tabIndex={index === reached ? 0 : -1}
                    onClick={(event: MouseEvent) => mark(index, event.shiftKey)}
                    onChange={() => undefined}
                    onKeyDown={(event) => onKeyDown(event, index)}
                  />
                </td>
                {row ? <Cells row={row} names={names} /> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const waveOf = ({ wave, date }: SurveyResponse): string => shorten(wave, 60) || (date === null ? t('no wave') : formatDate(date));

function Cells({ row, names }: { readonly row: SurveyResponse; readonly names: ReadonlyMap<string, string> }) {
  const named = (id: string | null | undefined): string => (id ? (names.get(id) ?? t('no longer there')) : '–');
  return (
    <>
      <td className={styles.cell}>{row.date === null ? '–' : formatDate(row.date)}</td>
      <td className={styles.cell}>{shorten(row.wave, 60) || '–'}</td>
      <td className={classes(styles.cell, styles.number)}>{formatNumber(row.score)}</td>
      <td className={styles.cell}>{named(row.segment)}</td>
      <td className={styles.cell}>{named(row.persona)}</td>
      <td className={styles.cell}>{named(row.phase?.item)}</td>
    </>
  );
}

/** The names of segments, personas and phases by their ids. */
function useNames(): ReadonlyMap<string, string> {
  const { records } = useStrategy();
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const record of [...recordsOf(records, 'segment'), ...recordsOf(records, 'persona')])
      names.set(record.id, shorten(nameOf(record), 60));
    for (const journey of recordsOf(records, 'journey')) {
      for (const phase of journey.data.phases) names.set(phase.id, shorten(phase.name, 60) || t('Untitled phase'));
    }
    return names;
  }, [records]);
}
