import { Popover } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../../shared/i18n.ts';
import { TERMS, type TermId } from '../../../shared/learning/terms.ts';
import styles from './TermLink.module.css';

const TermCard = lazy(() => import('./TermCard.tsx'));

interface TermPopoverProps {
  readonly term: TermId;
  /** Where on the screen it is asked for; pixels of the window. */
  readonly anchor: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly onClose: () => void;
}

/** The meaning of a term beside whatever has the focus. Who shows it gives the focus back when it is closed. */
export function TermPopover({ term, anchor: { left, top, width, height }, onClose }: TermPopoverProps) {
  return (
    <Popover
      opened
      onChange={onClose}
      position="bottom-start"
      width={340}
      shadow="md"
      radius="lg"
      withinPortal
      trapFocus
      transitionProps={{ duration: 80 }}
    >
      <Popover.Target>
        <button type="button" tabIndex={-1} className={styles.anchor} style={{ left, top, width, height }} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={t(TERMS[term].name)}>
        <Suspense fallback={<p className={styles.waiting}>{t(TERMS[term].name)}</p>}>
          <TermCard term={term} onClose={onClose} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
