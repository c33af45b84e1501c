import { Modal } from '@mantine/core';
import { plural, t } from '../../../shared/i18n.ts';
import type { Feedback } from '../../../shared/rows.ts';
import { CiteForm } from '../../evidence/CiteForm.tsx';
import { citedBy } from './cite.ts';

/** A claim cites at most so many. */
export const MOST_CITED = 200;

interface CiteDialogProps {
  readonly items: readonly Feedback[];
  readonly onClose: () => void;
}

/** Makes feedback the evidence of a claim: in which record, about what in it, and how firmly. */
export function CiteDialog({ items, onClose }: CiteDialogProps) {
  return (
    <Modal opened onClose={onClose} title={t('Cite as evidence')} size="lg" closeButtonProps={{ 'aria-label': t('Close') }}>
      <CiteFeedback items={items} onClose={onClose} />
    </Modal>
  );
}

interface CiteFeedbackProps extends CiteDialogProps {
  /** The record that the claim is for, where that is known. */
  readonly record?: string;
}

/** What customers said as evidence of a claim in any record. */
export function CiteFeedback({ items, record, onClose }: CiteFeedbackProps) {
  return (
    <CiteForm
      prefilled={citedBy(items)}
      cites={items.slice(0, MOST_CITED).map(({ id }) => ({ kind: 'feedback', id }))}
      record={record}
      note={
        items.length > MOST_CITED ? t('A claim cites at most {{count}} items: the first {{count}} are taken.', { count: MOST_CITED }) : null
      }
      action={plural(items.length, 'Cite it', 'Cite {{count}} items')}
      onClose={onClose}
    />
  );
}
