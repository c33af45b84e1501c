import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { t } from '../../../shared/i18n.ts';
import type { FeedbackSort } from '../../../shared/rows.ts';
import { classes } from '../../ui/index.ts';
import { useRowWindows } from './data.ts';
import { FeedbackRow, ROW_HEIGHT } from './FeedbackRow.tsx';
import { NOTHING_SELECTED, rangeTo, type Selection, selectAll, toggleAt } from './selection.ts';
import styles from './Table.module.css';

const HEAD = 32;

/** What a key asks of the rows that are meant: the marked ones, else the one where one is. */
export type RowAction = 'theme' | 'untheme' | 'sentiment' | 'loop' | 'cite' | 'edit' | 'remove' | 'search' | 'new';

const ACTIONS: Readonly<Record<string, RowAction | undefined>> = {
  t: 'theme',
  T: 'untheme',
  s: 'sentiment',
  l: 'loop',
  c: 'cite',
  e: 'edit',
  Delete: 'remove',
  '/': 'search',
  n: 'new',
};

interface FeedbackTableProps {
  readonly strategyId: string;
  readonly found: Int32Array;
  readonly sort: FeedbackSort;
  readonly onSort: (sort: FeedbackSort) => void;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** The place where one is, from 0. */
  readonly active: number;
  /** Goes to a place; `opens` shows it at the right even where nothing was shown before. */
  readonly onActive: (place: number, opens: boolean) => void;
  /** The number of the item that is shown at the right. */
  readonly openNumber: number | null;
  readonly onAction: (action: RowAction) => void;
  readonly onEscape: () => void;
  readonly themeName: (id: string) => string;
  readonly overdueBefore: string | null;
  readonly gridRef: RefObject<HTMLTableElement | null>;
  /** Shown in place of rows while there are none. */
  readonly empty: ReactNode;
}

/** Feedback as a grid of which only what is seen exists: a hundred thousand rows scroll as ten do. */
export function FeedbackTable(props: FeedbackTableProps) {
  const { strategyId, found, sort, onSort, selection, onSelection, active, onActive, openNumber, onAction, onEscape, gridRef } = props;
  const gridId = useId();
  const scrollRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: found.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollPaddingStart: HEAD,
    scrollMargin: HEAD,
  });
  const shown = virtualizer.getVirtualItems();
  const rowOf = useRowWindows(strategyId, found, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0);

  useLayoutEffect(() => {
    if (active > 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, virtualizer]);

  const go = (place: number, event: { readonly shiftKey: boolean }): void => {
    const next = Math.min(Math.max(place, 0), found.length - 1);
    if (next < 0) return;
    if (event.shiftKey) onSelection(rangeTo(selection, found, active, next));
    onActive(next, false);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const page = Math.max(1, Math.floor(((scrollRef.current?.clientHeight ?? 600) - HEAD) / ROW_HEIGHT) - 1);
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: found.length - 1,
    };
    const step = steps[event.key];
    const isCommand = event.ctrlKey || event.metaKey;
    const action = isCommand ? undefined : ACTIONS[event.key];
    if (step !== undefined) go(step, event);
    else if (event.key === 'Enter') onActive(active, true);
    else if (event.key === ' ') onSelection(toggleAt(selection, found, active));
    else if (event.key === 'Escape') onEscape();
    else if (isCommand && event.key.toLowerCase() === 'a') onSelection(selectAll(found));
    else if (action) onAction(action);
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLTableElement>): void => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-place]');
    if (!row) return;
    const place = Number(row.dataset.place);
    if (event.shiftKey) onSelection(rangeTo(selection, found, active, place));
    else if (event.ctrlKey || event.metaKey || target?.closest('[data-box]')) onSelection(toggleAt(selection, found, place));
    onActive(place, !event.shiftKey && !event.ctrlKey && !event.metaKey && !target?.closest('[data-box]'));
  };

  const marked = selection.numbers.size;
  // A table that takes keys is a grid: it has the focus, and tells by its active descendant where in it one is.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-multiselectable': true,
    'aria-rowcount': found.length + 1,
    ...(found.length > 0 ? { 'aria-activedescendant': `${gridId} ${active}` } : {}),
  };
  return (
    <div ref={scrollRef} className={styles.scroll}>
      <table ref={gridRef} {...grid} className={styles.table} aria-label={t('Feedback')} onKeyDown={onKeyDown} onClick={onClick}>
        <thead className={styles.block}>
          <tr className={styles.head} aria-rowindex={1}>
            <th scope="col" className={styles.headCell}>
              <button
                type="button"
                className={classes(styles.box, styles.all)}
                aria-label={marked > 0 ? t('Select none') : t('Select all that are shown')}
                onClick={() => onSelection(marked > 0 ? NOTHING_SELECTED : selectAll(found))}
              >
                <span className={styles.check} data-on={marked === 0 ? 'false' : marked >= found.length ? 'true' : 'some'} aria-hidden />
              </button>
            </th>
            <SortHead label={t('Date')} up="oldest" down="newest" sort={sort} onSort={onSort} />
            <th scope="col" className={styles.headCell}>
              {t('What was said')}
            </th>
            <SortHead label={t('Rating')} up="lowest" down="highest" sort={sort} onSort={onSort} number />
            <th scope="col" className={styles.headCell}>
              {t('Sentiment')}
            </th>
            <th scope="col" className={classes(styles.headCell, styles.themesHead)}>
              {t('Themes')}
            </th>
            <th scope="col" className={styles.headCell}>
              <span className={styles.loopHead}>{t('Loop')}</span>
            </th>
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const number = found[index] ?? -1;
            return (
              <FeedbackRow
                key={number}
                id={`${gridId} ${index}`}
                item={rowOf(number)}
                place={index}
                top={start - HEAD}
                active={index === active}
                open={number === openNumber}
                selected={selection.numbers.has(number)}
                themeName={props.themeName}
                overdueBefore={props.overdueBefore}
              />
            );
          })}
        </tbody>
      </table>
      {found.length === 0 ? <div className={styles.none}>{props.empty}</div> : null}
    </div>
  );
}

interface SortHeadProps {
  readonly label: string;
  readonly up: FeedbackSort;
  readonly down: FeedbackSort;
  readonly sort: FeedbackSort;
  readonly onSort: (sort: FeedbackSort) => void;
  readonly number?: boolean;
}

function SortHead({ label, up, down, sort, onSort, number = false }: SortHeadProps) {
  const order = sort === up ? 'ascending' : sort === down ? 'descending' : 'none';
  return (
    <th scope="col" aria-sort={order} className={classes(styles.headCell, number && styles.headNumber)}>
      <button type="button" className={styles.sort} onClick={() => onSort(sort === down ? up : down)}>
        {label}
        {order === 'ascending' ? <ArrowUp size={12} aria-hidden /> : null}
        {order === 'descending' ? <ArrowDown size={12} aria-hidden /> : null}
      </button>
    </th>
  );
}

/** Keeps the place where one is on the item it was on, when the table is found anew. */
export function useActivePlace(found: Int32Array, wanted: number | null): [number, (place: number) => void] {
  const [active, setActive] = useState(0);
  useEffect(() => {
    if (wanted === null) return;
    const place = found.indexOf(wanted);
    if (place >= 0) setActive(place);
  }, [found, wanted]);
  return [Math.min(active, Math.max(found.length - 1, 0)), setActive];
}
