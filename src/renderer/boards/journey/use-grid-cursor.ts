import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Phase } from '../../../shared/analysis/journey.ts';
import { t } from '../../../shared/i18n.ts';
import { tell } from '../../data/notify.tsx';
import type { RecordView } from '../../data/useRecord.ts';
import { useStable } from '../../forms/use-stable.ts';
import { useAnnounce } from '../frame/announce.ts';
import { phaseName } from './Cell.tsx';
import { type Cursor, type Place, type RowId, type Start, samePlace, stepFrom, type Way, wayOf } from './cursor.ts';
import type { GridApi } from './grid-context.ts';
import { inOrder, stepped, withoutPhase, withPhase, withPhaseBack } from './phases.ts';

interface GridCursor {
  readonly api: GridApi;
  /** The cell that is chosen; null while none is. */
  readonly cursor: Cursor | null;
  /** The pain or opportunity in it that is meant, by its id. */
  readonly item: string | null;
  /** The cell that Tab leads to. */
  readonly tabbable: Place | null;
  readonly stepPhase: (id: string, by: -1 | 1) => void;
}

/**
 * Which cell is chosen, what the keys do with it, and what cells may ask for.
 * @param rows the rows that are shown, from top to bottom
 * @param begun a phase that was just added and is to be named
 */
export function useGridCursor(
  { record, data, change }: RecordView<'journey'>,
  rows: readonly RowId[],
  grid: RefObject<HTMLElement | null>,
  begun: string | null,
): GridCursor {
  const announce = useAnnounce();
  const [kept, setCursor] = useState<Cursor | null>(null);
  const [item, setItem] = useState<string | null>(null);
  const refocus = useRef<Place | null>(null);
  const ids = data.phases.map(({ id }) => id);
  const cursor = kept && rows.includes(kept.row) && ids.includes(kept.phase) ? kept : null;
  const [first] = ids;

  // The latest one: a notice may offer to take something back long after.
  const changeIt = useStable(change);

  const focusOn = (place: Place): void => {
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${place.row} ${place.phase}`)}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  useLayoutEffect(() => {
    if (!refocus.current) return;
    const place = refocus.current;
    refocus.current = null;
    focusOn(place);
  });

  const stepPhase = useStable((id: string, by: -1 | 1) => {
    const next = stepped(ids, id, by);
    const name = nameIn(data.phases, id);
    if (next === ids) {
      announce(by < 0 ? t('“{{name}}” is the first phase.', { name }) : t('“{{name}}” is the last phase.', { name }));
      return;
    }
    // The cell is put elsewhere in the page, which would take the focus from it.
    refocus.current = cursor ?? { row: 'head', phase: id };
    change((now) => inOrder(now, next));
    announce(t('“{{name}}” is {{place}} of {{count}} phases.', { name, place: next.indexOf(id) + 1, count: ids.length }));
  });

  const removePhase = useStable((id: string) => {
    const before = data;
    const index = ids.indexOf(id);
    const beside = ids[index + 1] ?? ids[index - 1];
    if (beside !== undefined) refocus.current = { row: 'head', phase: beside };
    change((now) => withoutPhase(now, record.id, id));
    tell(t('Deleted the phase “{{name}}”.', { name: nameIn(before.phases, id) }), {
      label: t('Undo'),
      run: () => changeIt((now) => withPhaseBack(now, before, id)),
    });
  });

  const edit = useStable((place: Place, start: Start) => {
    if (place.row === 'difference') return;
    setItem(null);
    setCursor({ ...place, editing: start });
  });

  const leave = useStable((to?: Way) => {
    if (!cursor) return;
    const { row, phase } = (to && stepFrom(cursor, to, rows, ids)) ?? cursor;
    // The focus goes first: what is left then still keeps the words that were typed in it.
    focusOn({ row, phase });
    setCursor({ row, phase, editing: null });
  });

  /** What a key does in a cell that is chosen and not edited; false when it does nothing. */
  const pressed = (event: KeyboardEvent, { row, phase }: Place): boolean => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const way = event.altKey || event.shiftKey ? undefined : wayOf(event);
    if (way) {
      const to = stepFrom({ row, phase }, way, rows, ids);
      if (to) focusOn(to);
    } else if (plain && (event.key === 'Enter' || event.key === 'F2')) {
      flushSync(() => edit({ row, phase }, {}));
    } else if (plain && row === 'emotion' && (event.key === 'Delete' || event.key === 'Backspace')) {
      change((now) => withPhase(now, phase, (old) => ({ ...old, emotion: null })));
    } else if (plain && row === 'head' && event.key === 'Delete') {
      removePhase(phase);
    } else {
      const types = plain && event.key.length === 1 && event.key !== ' ' && row !== 'emotion' && row !== 'difference';
      // The key itself goes on into the field that has just taken the focus.
      if (types) flushSync(() => edit({ row, phase }, { part: 'add' }));
      return false;
    }
    return true;
  };

  const onKeyDown = useStable((event: KeyboardEvent<HTMLElement>) => {
    const { currentTarget: cell, target } = event;
    if (!cursor || !(target instanceof Element) || !cell.contains(target) || event.nativeEvent.isComposing) return;
    const steps = event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !target.matches('textarea, input');
    if (steps) stepPhase(cursor.phase, event.key === 'ArrowLeft' ? -1 : 1);
    else if (target !== cell && event.key === 'Tab' && isAtEnd(cell, event.shiftKey)) leave(event.shiftKey ? 'previous' : 'next');
    else if (target !== cell || !pressed(event, cursor)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  const onKeyDownCapture = useStable((event: KeyboardEvent<HTMLElement>) => {
    const { currentTarget: cell, target } = event;
    if (event.key !== 'Escape' || target === cell || !(target instanceof Element) || !cell.contains(target)) return;
    // An open list or menu and a phase on its way have an Escape of their own.
    if (target.getAttribute('aria-expanded') === 'true' || target.hasAttribute('data-dnd-dragging')) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  });

  const api = useMemo<GridApi>(
    () => ({
      recordId: record.id,
      change: changeIt,
      changePhase: (id: string, next: (phase: Phase) => Phase) => changeIt((now) => withPhase(now, id, next)),
      choose: (place) => {
        setItem(null);
        setCursor({ ...place, editing: null });
      },
      edit,
      leave,
      left: (place) => setCursor((now) => (now && samePlace(now, place) ? { ...now, editing: null } : now)),
      pointTo: setItem,
      removePhase,
      onKeyDown,
      onKeyDownCapture,
    }),
    [record.id, changeIt, edit, leave, removePhase, onKeyDown, onKeyDownCapture],
  );

  useLayoutEffect(() => {
    if (begun === null) return;
    edit({ row: 'head', phase: begun }, {});
    const cell = grid.current?.querySelector(`[data-cell="${CSS.escape(`head ${begun}`)}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [begun, edit, grid]);

  const tabbable = cursor ?? (first === undefined ? null : { row: 'head' as const, phase: first });
  return { api, cursor, item, tabbable, stepPhase };
}

const nameIn = (phases: readonly Phase[], id: string): string => phaseName(phases.find((phase) => phase.id === id) ?? { name: '' });

/** True when Tab would leave the cell. */
function isAtEnd(cell: HTMLElement, backwards: boolean): boolean {
  const stops = [...cell.querySelectorAll<HTMLElement>('textarea, input, button, [role="slider"]')].filter(
    (element) => element.tabIndex >= 0 && element.offsetParent !== null,
  );
  return document.activeElement === (backwards ? stops[0] : stops.at(-1));
}
