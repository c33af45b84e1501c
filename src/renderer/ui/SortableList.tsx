import { Accessibility, Feedback } from '@dnd-kit/dom';
import { DragDropProvider } from '@dnd-kit/react';
import { isSortable, useSortable } from '@dnd-kit/react/sortable';
import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useInsertionEffect, useMemo, useRef } from 'react';
import { t } from '../../shared/i18n.ts';
import styles from './SortableList.module.css';

interface SortableListProps {
  /** What a row is called when its way is said aloud. */
  readonly nameOf: (id: string) => string;
  /** An entry was dropped elsewhere; both places from 0. */
  readonly onMove: (from: number, to: number) => void;
  readonly children: ReactNode;
}

/** Around the rows of one list that can be put in another order. */
export function SortableList({ nameOf, onMove, children }: SortableListProps) {
  const latest = useRef(nameOf);
  useInsertionEffect(() => {
    latest.current = nameOf;
  });
  const plugins = useMemo(
    () => [Accessibility.configure(voiceOf((id) => latest.current(id))), Feedback.configure({ dropAnimation: reduced() ? null : QUICK })],
    [],
  );
  return (
    <DragDropProvider
      plugins={(defaults) => [...defaults.filter((plugin) => plugin !== Accessibility && plugin !== Feedback), ...plugins]}
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

const QUICK = { duration: 120, easing: 'ease-out' };

interface Way {
  readonly operation: { readonly source: unknown };
}

/** What is said while a row is on its way. */
function voiceOf(nameOf: (id: string) => string) {
  const say = ({ operation: { source } }: Way, sentence: string): string | undefined =>
    isRow(source) ? t(sentence, { name: nameOf(String(source.id)), place: source.index + 1 }) : undefined;
  return {
    screenReaderInstructions: {
      draggable: t('Alt with an arrow key moves it at once. Enter picks it up, arrow keys move it, Enter drops it, Escape cancels.'),
    },
    announcements: {
      dragstart: (way: Way) => say(way, 'Picked up {{name}}.'),
      dragover: (way: Way) => say(way, '{{name}} is number {{place}}.'),
      dragend: (way: Way & { readonly canceled: boolean }) =>
        say(way, way.canceled ? 'Put {{name}} back.' : 'Dropped {{name}}. It is number {{place}}.'),
    },
  };
}

const isRow = (source: unknown): source is { readonly id: string | number; readonly index: number } =>
  typeof source === 'object' && source !== null && 'index' in source && typeof source.index === 'number' && 'id' in source;

const reduced = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Makes a row sortable: `ref` goes on the row, `handleRef` on its grip. */
export function useSortableRow(id: string, index: number) {
  const { ref, handleRef, isDragSource } = useSortable({ id, index, transition: { duration: reduced() ? 0 : 120 } });
  return { ref, handleRef, isDragSource };
}

interface GripProps {
  /** What it moves: "Reorder “Slow checkout”". */
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
