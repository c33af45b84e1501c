import { Accessibility, AutoScroller, Feedback, PointerActivationConstraints } from '@dnd-kit/dom';
import { DragDropProvider, KeyboardSensor, PointerSensor } from '@dnd-kit/react';
import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { t } from '../../../shared/i18n.ts';
import { useAnnounce } from '../frame/announce.ts';
import { type Arrangement, type Direction, over, placeOf, put, sameArrangement, step } from './arrangement.ts';

interface DragBoardProps<G extends string> {
  readonly arrangement: Arrangement<G>;
  /** The columns as they stand on the screen, row by row: where the arrow keys lead. */
  readonly rows: readonly (readonly G[])[];
  /** What a card is called in announcements. */
  readonly nameOf: (id: string) => string;
  /** What a column is called. */
  readonly groupNameOf: (group: G) => string;
  /** A card went elsewhere: by pointer, by key or from its menu. */
  readonly onArrange: (id: string, arrangement: Arrangement<G>) => void;
  /** False while the order in a column is not the person's own: cards then only change columns. */
  readonly ordered: boolean;
  /** Draws the columns as they are, or as they would be if the card were dropped now. */
  readonly children: (shown: Arrangement<G>) => ReactNode;
}

/** What a card asks of the board that it is on. */
interface CardMoves {
  readonly step: (id: string, direction: Direction) => void;
  readonly moveTo: (id: string, group: string) => void;
  /** True once for the card that was moved by key: it takes the focus again, since it is drawn anew. */
  readonly takesFocus: (id: string) => boolean;
}

const CardMovesContext = createContext<CardMoves | null>(null);

export function useCardMoves(): CardMoves {
  const moves = use(CardMovesContext);
  if (!moves) throw new Error('A card stands outside a board');
  return moves;
}

/* Enter and a click open the card's menu; Space picks it up, and a drag begins after four pixels. */
const sensors = [
  PointerSensor.configure({ activationConstraints: [new PointerActivationConstraints.Distance({ value: 4 })] }),
  KeyboardSensor.configure({
    keyboardCodes: {
      start: ['Space'],
      cancel: ['Escape'],
      end: ['Space', 'Enter', 'Tab'],
      up: ['ArrowUp'],
      down: ['ArrowDown'],
      left: ['ArrowLeft'],
      right: ['ArrowRight'],
    },
  }),
];

/** Columns of cards that are moved within and between them, by pointer and by keyboard, and said aloud. */
export function DragBoard<G extends string>(props: DragBoardProps<G>) {
  const { arrangement, children } = props;
  const announce = useAnnounce();
  // A store, not a state: the library changes states as transitions, and a drop must show at once on a busy machine.
  const [dragging] = useState(() => createStore<{ readonly preview: Arrangement<G> | null }>(() => ({ preview: null })));
  const shown = useStore(dragging, ({ preview }) => preview) ?? arrangement;
  const showPreview = (preview: Arrangement<G> | null): void => dragging.setState({ preview });
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const focus = useRef<string | null>(null);

  const placeSentence = (id: string, at: Arrangement<G>): string => {
    const { nameOf, groupNameOf, ordered } = latest.current;
    const place = placeOf(at, id);
    if (!place) return '';
    const count = at.find(({ group }) => group === place.group)?.ids.length ?? 0;
    const values = { name: nameOf(id), group: groupNameOf(place.group), place: place.index + 1, count };
    return ordered
      ? t('“{{name}}” is {{place}} of {{count}} in {{group}}.', values)
      : t('“{{name}}” is in {{group}}, ranked by its score.', values);
  };

  const commit = (id: string, next: Arrangement<G>): void => {
    const { arrangement, onArrange } = latest.current;
    if (sameArrangement(next, arrangement)) return;
    onArrange(id, next);
    announce(placeSentence(id, next));
  };

  const plugins = useMemo(() => [Accessibility.configure(voiceOf(latest)), ...calm()], []);

  // The same for as long as the board lives: cards are not drawn again because something else on the board was.
  const [moves] = useState<CardMoves>(() => ({
    step: (id, direction) => {
      const { arrangement, rows, nameOf, ordered } = latest.current;
      if (!ordered && (direction === 'up' || direction === 'down')) {
        announce(t('Ranked by score. Show your own order to move “{{name}}” up or down.', { name: nameOf(id) }));
        return;
      }
      const to = step(arrangement, rows, id, direction);
      if (!to) {
        announce(t('“{{name}}” is at the edge of the board.', { name: nameOf(id) }));
        return;
      }
      focus.current = id;
      commit(id, put(arrangement, id, to));
    },
    moveTo: (id, group) => {
      const { arrangement } = latest.current;
      const column = arrangement.find((candidate) => candidate.group === group);
      if (!column) return;
      focus.current = id;
      commit(id, put(arrangement, id, { group: column.group, index: column.ids.length }));
    },
    takesFocus: (id) => {
      if (focus.current !== id) return false;
      focus.current = null;
      return true;
    },
  }));

  return (
    <CardMovesContext value={moves}>
      <DragDropProvider
        plugins={(defaults) => [...defaults.filter((plugin) => !replaced.has(plugin)), ...plugins]}
        sensors={sensors}
        onDragStart={() => showPreview(arrangement)}
        onDragOver={(event) => {
          // The cards are React's: it moves them, so the library must not move their elements itself.
          event.preventDefault();
          const { source, target } = event.operation;
          const { preview } = dragging.getState();
          if (!source || !target || !preview) return;
          const to = over(preview, String(source.id), String(target.id));
          if (to) showPreview(put(preview, String(source.id), to));
        }}
        onDragEnd={(event) => {
          const { source, activatorEvent } = event.operation;
          const { preview } = dragging.getState();
          showPreview(null);
          if (!source || !preview || event.canceled) return;
          if (activatorEvent instanceof KeyboardEvent) focus.current = String(source.id);
          commit(String(source.id), preview);
        }}
      >
        {children(shown)}
      </DragDropProvider>
    </CardMovesContext>
  );
}

/** How long a card takes to its place, in milliseconds; no time at all for those who asked for less motion. */
export const motion = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120);

/* A short way home for a dropped card, and no scrolling before the pointer is near an edge. */
const calm = () => [
  Feedback.configure({ dropAnimation: { duration: motion(), easing: 'ease-out' } }),
  AutoScroller.configure({ threshold: 0.08 }),
];
const replaced: ReadonlySet<unknown> = new Set([Accessibility, Feedback, AutoScroller]);

/** What the library says while a card is on its way; the end is said by the board. */
function voiceOf<G extends string>(latest: { readonly current: DragBoardProps<G> }) {
  const nameOf = (id: unknown): string => latest.current.nameOf(String(id));
  return {
    screenReaderInstructions: {
      draggable: t(
        'Space picks it up, arrow keys move it, Space drops it, Escape cancels. Alt and an arrow key move it at once. Enter opens its menu.',
      ),
    },
    announcements: {
      dragstart: ({ operation: { source } }: { operation: { source: { id: unknown } | null } }) =>
        source ? t('Picked up “{{name}}”.', { name: nameOf(source.id) }) : undefined,
      dragover: ({ operation: { source, target } }: { operation: Record<'source' | 'target', { id: unknown } | null> }) => {
        if (!source || !target || source.id === target.id) return undefined;
        const group = latest.current.arrangement.find((column) => column.group === target.id)?.group;
        return group === undefined
          ? t('Over “{{name}}”.', { name: nameOf(target.id) })
          : t('Over {{name}}.', { name: latest.current.groupNameOf(group) });
      },
      dragend: ({ operation: { source }, canceled }: { operation: { source: { id: unknown } | null }; canceled: boolean }) => {
        if (!source) return undefined;
        const values = { name: nameOf(source.id) };
        return canceled ? t('Put “{{name}}” back.', values) : t('Dropped “{{name}}”.', values);
      },
    },
  };
}
