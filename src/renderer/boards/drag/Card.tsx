import { useDroppable } from '@dnd-kit/react';
import { useSortable } from '@dnd-kit/react/sortable';
import { type KeyboardEvent, type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { Direction } from './arrangement.ts';
import { motion, useCardMoves } from './DragBoard.tsx';

const DIRECTIONS: Readonly<Record<string, Direction | undefined>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Makes an element a card of the board: `ref` for the card, `gripRef` for the button that it is taken by. */
export function useCard(id: string, group: string, index: number) {
  const { ref, handleRef, isDragSource } = useSortable({
    id,
    group,
    index,
    type: 'card',
    accept: 'card',
    transition: { duration: motion() },
  });
  const { step, takesFocus } = useCardMoves();
  const grip = useRef<Element>(null);

  const gripRef: RefCallback<Element> = useCallback(
    (element) => {
      grip.current = element;
      handleRef(element);
    },
    [handleRef],
  );

  // After every change of the board: the card that a key moved may have been drawn anew in another column.
  useEffect(() => {
    if (grip.current instanceof HTMLElement && takesFocus(id)) grip.current.focus();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (!event.altKey || direction === undefined || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    event.stopPropagation();
    step(id, direction);
  };

  return { ref, gripRef, isDragSource, onKeyDown };
}

/** Makes an element a column that takes cards also where it has none. */
export function useColumn(group: string) {
  return useDroppable({ id: group, type: 'column', accept: 'card', collisionPriority: 1 });
}
