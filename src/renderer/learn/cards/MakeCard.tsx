import { SquarePlus } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { Button } from '../../ui/Button.tsx';
import { makeCard } from './make-card.ts';

interface MakeCardProps {
  readonly record: AnyRecord;
  /** The path of the field that the card is about; undefined for the record as a whole. */
  readonly field: string | undefined;
}

/** Makes a card to learn from what stands in a field. */
export function MakeCard({ record, field }: MakeCardProps) {
  return (
    <Button variant="quiet" size="small" icon={<SquarePlus size={14} aria-hidden />} onClick={() => void makeCard(record, field)}>
      {t('Make a card…')}
    </Button>
  );
}
