import { DragDropProvider } from '@dnd-kit/react';
import { isSortable, useSortable } from '@dnd-kit/react/sortable';
import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { t } from '../../shared/i18n.ts';
import styles from './SortableList.module.css';

interface SortableListProps {
  /** An entry was dropped elsewhere; both places from 0. */
  readonly onMove: (from: number, to: number) => void;
  readonly children: ReactNode;
}

/** Around the rows of one list that can be put in another order. */
export function SortableList({ onMove, children }: SortableListProps) {
  return (
    <DragDropProvider
      onDragEnd={(event) => {
        const { source } = event.operation;
        if (event.canceled || !isSortable(source) || source.initialIndex === source.index) return;
        onMove(source.initialIndex, source.index);
      }}
    >
      {children}
    </DragDropProvider>
  );
}

const reduced = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Makes a row sortable: `ref` goes on the row, `handleRef` on its grip. */
export function useSortableRow(id: string, index: number) {
  const { ref, handleRef, isDragSource } = useSortable({ id, index, transition: { duration: reduced() ? 0 : 120 } });
  return { ref, handleRef, isDragSource };
}

interface GripProps {
  /** What it moves: "Move “Slow checkout”". */
  readonly label: string;
  readonly handleRef: (element: Element | null) => void;
  /** −1 for up, 1 for down: Alt with an arrow key. */
  readonly onStep: (by: -1 | 1) => void;
}

/** The handle of a row: drag it, or Alt+↑ and Alt+↓; Enter picks it up for the arrow keys. */
export function Grip({ label, handleRef, onStep }: GripProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      ref={handleRef}
      type="button"
      className={styles.grip}
      aria-label={label}
      title={t('Drag to move, or press Alt and an arrow key')}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={onKeyDown}
    >
      <GripVertical size={14} aria-hidden />
    </button>
  );
}
