import { Suspense } from 'react';
import { t } from '../../shared/i18n.ts';
import { useWideScreen } from '../app/view.ts';
import { boards } from '../boards/index.ts';
import { useOpen } from '../data/navigation.ts';
import { useAnyRecord } from '../data/useRecord.ts';
import { EmptyState } from '../ui/index.ts';
import { FieldTerm } from './FieldTerm.tsx';
import { FrameworkForm } from './FrameworkForm.tsx';
import { RecordHeader } from './RecordHeader.tsx';
import styles from './RecordPage.module.css';
import { chooseView, useView, type View } from './view-choice.ts';

interface RecordPageProps {
  readonly id: string;
  /** Form or board; without it the one last chosen for this kind, at first the board where there is one. */
  readonly view?: View | undefined;
  /** Field names from the record down, joined by dots: the form scrolls there. */
  readonly field?: string | undefined;
  /** An item of the record: its row opens and gets the focus. */
  readonly item?: string | undefined;
}

/** One record: its head, and below it the guided form or the board. */
export function RecordPage({ id, view, field, item }: RecordPageProps) {
  const found = useAnyRecord(id);
  const { openRecord } = useOpen();
  const remembered = useView(found?.record.kind);
  const board = found && boards[found.record.kind];
  const wanted = view ?? (field === undefined && item === undefined ? remembered : 'form');
  const shown = board ? wanted : 'form';
  useWideScreen(shown === 'board');
  if (!found) {
    return (
      <EmptyState
        title={t('This record is not here')}
        text={t('It was deleted, or stands in another strategy. The bin keeps what was deleted.')}
      />
    );
  }
  const { kind } = found.record;
  const choose = (next: View): void => {
    chooseView(kind, next);
    openRecord(id, { view: next });
  };
  return (
    <div className={styles.page}>
      <RecordHeader view={found} shown={shown} boardLabel={board?.label} onChoose={choose} />
      {shown === 'board' && board ? (
        <div className={styles.board}>
          <Suspense fallback={null}>
            <board.Board id={id} />
          </Suspense>
        </div>
      ) : (
        <FrameworkForm key={id} view={found} field={field} item={item} />
      )}
      <FieldTerm kind={kind} />
    </div>
  );
}
