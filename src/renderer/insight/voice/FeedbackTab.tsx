import { FileInput, MessageSquarePlus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Feedback, FeedbackFilter } from '../../../shared/rows.ts';
import { request } from '../../client.ts';
import { tellError } from '../../data/notify.tsx';
import { useRowCounts } from '../../data/rows.ts';
import { openImport } from '../../import/index.ts';
import { Button, Chip, classes, EmptyState, KindIcon } from '../../ui/index.ts';
import { BulkBar, type BulkMenu } from './BulkBar.tsx';
import { CiteDialog, MOST_CITED } from './CiteDialog.tsx';
import { removeItems } from './changes.ts';
import { fetchItems, NONE_FOUND, useFacetSummaries, useFound, useLater } from './data.ts';
import { FeedbackTable, type RowAction, useActivePlace } from './FeedbackTable.tsx';
import { Filters } from './Filters.tsx';
import { activeFilters, isNoFilter, tidy } from './filters.ts';
import { ItemPane } from './ItemPane.tsx';
import { NewItem } from './NewItem.tsx';
import { inOrder, NOTHING_SELECTED } from './selection.ts';
import { useVoiceView } from './state.ts';
import styles from './Table.module.css';
import type { Voice } from './useVoice.ts';
import layout from './VoiceScreen.module.css';

/** What customers said: filters, the table, and the chosen item. */
export function FeedbackTab({ voice }: { readonly voice: Voice }) {
  const { strategyId, names } = voice;
  const [view, change] = useVoiceView();
  const { filter, sort, pane } = view;
  const { feedback: total } = useRowCounts();
  const find = useFound(strategyId, filter, sort);
  const found = find.data ?? NONE_FOUND;
  const isFound = find.isSuccess && !find.isPlaceholderData;
  const isShown = useLater(isFound);
  const summaryOf = useFacetSummaries(strategyId, filter, isShown);
  const late = useFound(
    strategyId,
    tidy({ ...filter, overdueBefore: voice.overdueBefore ?? undefined }),
    sort,
    isShown && voice.overdueBefore !== null,
  );

  const openNumber = pane?.shows === 'item' ? pane.number : null;
  const [active, setActive] = useActivePlace(found, openNumber);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  /** The row was marked only for the menu that a key opened. */
  const [markedForMenu, setMarkedForMenu] = useState(false);
  const [menu, setMenu] = useState<BulkMenu | null>(null);
  const [citing, setCiting] = useState<readonly Feedback[] | null>(null);
  const gridRef = useRef<HTMLTableElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const verbatimRef = useRef<HTMLTextAreaElement>(null);
  useAskedItem(strategyId, view.asked, (number) =>
    change({ asked: null, ...(number === null ? {} : { pane: { shows: 'item', number } }) }),
  );

  const toGrid = (): void => void requestAnimationFrame(() => gridRef.current?.focus());
  const setFilter = (next: FeedbackFilter): void => {
    setSelection(NOTHING_SELECTED);
    change({ filter: next });
  };
  const marked = useMemo(() => inOrder(selection, found), [selection, found]);
  const activeNumber = found[active];
  const meant = marked.length > 0 ? marked : activeNumber === undefined ? [] : [activeNumber];

  const cite = async (numbers: readonly number[]): Promise<void> => {
    // One more than fits, so that the dialog can say that there are more.
    const items = await fetchItems(strategyId, numbers.slice(0, MOST_CITED + 1));
    if (items.length > 0) setCiting(items);
  };
  const remove = async (numbers: readonly number[]): Promise<void> => {
    if (await removeItems(strategyId, numbers)) setSelection(NOTHING_SELECTED);
    toGrid();
  };
  const openMenu = (which: BulkMenu): void => {
    if (meant.length === 0) return;
    if (marked.length === 0) {
      setSelection({ numbers: new Set(meant), anchor: active });
      setMarkedForMenu(true);
    }
    setMenu(which);
  };
  const leaveMenu = (next: BulkMenu | null): void => {
    setMenu(next);
    if (next !== null) return;
    if (markedForMenu) setSelection(NOTHING_SELECTED);
    setMarkedForMenu(false);
  };
  const edit = (): void => {
    if (activeNumber === undefined) return;
    change({ pane: { shows: 'item', number: activeNumber } });
    // The pane is there once the item is.
    window.setTimeout(() => verbatimRef.current?.focus(), 80);
  };
  const onAction = (action: RowAction): void => {
    switch (action) {
      case 'theme':
      case 'untheme':
      case 'sentiment':
      case 'loop':
        openMenu(action);
        break;
      case 'cite':
        void cite(meant);
        break;
      case 'remove':
        if (meant.length > 0) void remove(meant);
        break;
      case 'edit':
        edit();
        break;
      case 'search':
        searchRef.current?.focus();
        break;
      case 'new':
        change({ pane: { shows: 'new' } });
        break;
      default:
        assertNever(action);
    }
  };
  const onActive = (place: number, opens: boolean): void => {
    setActive(place);
    const number = found[place];
    if (number !== undefined && (opens || pane?.shows === 'item')) change({ pane: { shows: 'item', number } });
  };
  const onEscape = (): void => {
    if (selection.numbers.size > 0) setSelection(NOTHING_SELECTED);
    else change({ pane: null });
  };
  const closePane = (): void => {
    change({ pane: null });
    toGrid();
  };

  if (isFound && found.length === 0 && total === 0 && isNoFilter(filter) && pane === null) {
    return (
      <div className={layout.empty}>
        <EmptyState
          icon={<KindIcon kind="voice" size={20} />}
          title={t('No feedback yet')}
          text={t(
            'What customers wrote or said, word for word: reviews, survey comments, messages, notes of the desk. A table of a hundred thousand is welcome.',
          )}
          action={
            <div className={layout.start}>
              <Button variant="filled" icon={<FileInput size={16} aria-hidden />} onClick={() => openImport('feedback')}>
                {t('Import a table')}
              </Button>
              <Button icon={<MessageSquarePlus size={16} aria-hidden />} onClick={() => change({ pane: { shows: 'new' } })}>
                {t('Type the first')}
              </Button>
            </div>
          }
        />
      </div>
    );
  }

  return (
    <div className={classes(layout.panes, pane !== null && layout.withPane)}>
      <Filters
        voice={voice}
        filter={filter}
        onFilter={setFilter}
        summaryOf={summaryOf}
        overdue={voice.overdueBefore === null ? null : (late.data?.length ?? 0)}
        searchRef={searchRef}
      />
      <div className={styles.frame}>
        <div className={classes(styles.bar, marked.length > 0 && styles.selected)}>
          {marked.length > 0 ? (
            <BulkBar
              voice={voice}
              numbers={marked}
              menu={menu}
              onMenu={leaveMenu}
              onLeft={toGrid}
              onCite={() => void cite(marked)}
              onRemove={() => void remove(marked)}
              onClear={() => {
                setSelection(NOTHING_SELECTED);
                toGrid();
              }}
            />
          ) : (
            <>
              <span className={styles.count} role="status">
                <strong>{formatNumber(found.length)}</strong> {t('of {{total}}', { total: formatNumber(total) })}
              </span>
              {activeFilters(filter, names).map(({ key, label, without }) => (
                <Chip key={key} onRemove={() => setFilter(without)}>
                  {label}
                </Chip>
              ))}
              {isNoFilter(filter) ? null : (
                <Button size="small" variant="quiet" onClick={() => setFilter({})}>
                  {t('Clear all')}
                </Button>
              )}
            </>
          )}
        </div>
        {find.error ? <p className={layout.fault}>{find.error.message}</p> : <span />}
        <FeedbackTable
          strategyId={strategyId}
          found={found}
          sort={sort}
          onSort={(next) => change({ sort: next })}
          selection={selection}
          onSelection={setSelection}
          active={active}
          onActive={onActive}
          openNumber={openNumber}
          onAction={onAction}
          onEscape={onEscape}
          themeName={names.theme}
          overdueBefore={voice.overdueBefore}
          gridRef={gridRef}
          empty={
            isFound ? (
              <>
                <p>{t('Nothing fits these filters.')}</p>
                <Button size="small" onClick={() => setFilter({})}>
                  {t('Clear all')}
                </Button>
              </>
            ) : null
          }
        />
        <Hints />
      </div>
      {pane?.shows === 'item' ? (
        <ItemPane
          voice={voice}
          number={pane.number}
          onClose={closePane}
          onCite={() => void cite([pane.number])}
          verbatimRef={verbatimRef}
        />
      ) : null}
      {pane?.shows === 'new' ? <NewItem voice={voice} onClose={closePane} /> : null}
      {citing ? (
        <CiteDialog
          items={citing}
          onClose={() => {
            setCiting(null);
            toGrid();
          }}
        />
      ) : null}
    </div>
  );
}

/** Finds the number of an item that another screen asked for by its id. */
function useAskedItem(strategyId: string, id: string | null, onFound: (number: number | null) => void): void {
  const tellFound = useRef(onFound);
  useEffect(() => {
    tellFound.current = onFound;
  });
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    void request('rows.cited', { strategyId, citations: [{ kind: 'feedback', id }] }).then((answer) => {
      if (!isWanted) return;
      if (!answer.ok) tellError(answer.error);
      tellFound.current(answer.ok ? (answer.value.feedback[0]?.number ?? null) : null);
    });
    return () => {
      isWanted = false;
    };
  }, [strategyId, id]);
}

const HINTS = [
  ['↑↓', 'move'],
  ['Enter', 'open'],
  ['Space', 'mark'],
  ['Shift+↑↓', 'mark more'],
  ['T', 'theme'],
  ['S', 'sentiment'],
  ['L', 'loop'],
  ['C', 'cite'],
  ['E', 'edit'],
  ['N', 'new'],
  ['/', 'search'],
  ['Del', 'delete'],
] as const;

function Hints() {
  return (
    <div className={styles.hint}>
      <span className={styles.keys}>
        {HINTS.map(([keys, what]) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {t(what)}
          </span>
        ))}
      </span>
      <span className={styles.legend}>
        <span className={styles.legendDot} aria-hidden />
        {t('suggested by a word list')}
      </span>
    </div>
  );
}
