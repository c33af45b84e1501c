import { Popover } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { TermId } from '../../shared/learning/terms.ts';
import styles from './Report.module.css';

const TermCard = lazy(() => import('../learn/term/TermCard.tsx'));

/** A word of a page that was pressed, and where on the screen. */
export interface PressedWord {
  readonly term: TermId;
  readonly x: number;
  readonly y: number;
}

interface WordMeaningProps {
  readonly word: PressedWord | null;
  readonly onClose: () => void;
}

/** The meaning of a word of the report, beside it. */
export function WordMeaning({ word, onClose }: WordMeaningProps) {
  if (!word) return null;
  return (
    <Popover
      opened
      onChange={(opened) => (opened ? undefined : onClose())}
      onDismiss={onClose}
      position="bottom-start"
      width={340}
      shadow="md"
      radius="lg"
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <span className={styles.pressed} style={{ left: word.x, top: word.y }} />
      </Popover.Target>
      <Popover.Dropdown className={styles.meaning}>
        <Suspense fallback={null}>
          <TermCard term={word.term} onClose={onClose} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
