import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../../shared/i18n.ts';
import { Grip, IconButton, useSortableRow } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';

interface SortableProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  /** What the row is called. */
  readonly name: string;
  readonly onMove: (from: number, to: number) => void;
  readonly onDelete: () => void;
}

/** What moves a row and what deletes it; the row itself takes `ref`. */
export function useRow({ id, index, count, name, onMove, onDelete }: SortableProps) {
  const { ref, handleRef, isDragSource } = useSortableRow(id, index);
  const announce = useAnnounce();
  const grip: ReactNode = (
    <Grip
      label={t('Reorder “{{name}}”', { name })}
      handleRef={handleRef}
      onStep={(by) => {
        const to = index + by;
        if (to < 0 || to >= count) return;
        onMove(index, to);
        announce(t('{{name}} is number {{place}}.', { name, place: to + 1 }));
      }}
    />
  );
  const bin: ReactNode = (
    <IconButton size="small" label={t('Delete “{{name}}”', { name })} onClick={onDelete}>
      <Trash2 size={13} aria-hidden />
    </IconButton>
  );
  return { ref, isDragSource, grip, bin };
}
