import type { Reference } from '../../shared/fields.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { useOpen } from '../data/navigation.ts';
import { Chip, CodeMark } from './Chip.tsx';
import { KindIcon } from './KindIcon.tsx';
import { resolveReference } from './resolve.ts';
import { shorten } from './text.ts';

interface ReferenceChipProps {
  readonly reference: Reference;
  /** The records of the strategy, as useStrategy gives them. */
  readonly records: readonly AnyRecord[];
  readonly onRemove?: (() => void) | undefined;
}

/** A record or an item that is referred to. It opens where that stands. */
export function ReferenceChip({ reference, records, onRemove }: ReferenceChipProps) {
  const { openRecord } = useOpen();
  const found = resolveReference(records, reference);
  if (!found) {
    return (
      <Chip missing onRemove={onRemove}>
        {t('Missing record')}
      </Chip>
    );
  }
  const mark = found.code === '' ? <KindIcon kind={found.kind} size={13} /> : <CodeMark code={found.code} list={found.list} />;
  const place = reference.item === undefined ? {} : { field: found.list, item: reference.item };
  return (
    <Chip icon={mark} title={shorten(found.title, 500)} onOpen={() => openRecord(found.record.id, place)} onRemove={onRemove}>
      {shorten(found.title, 80)}
    </Chip>
  );
}
