import { CircleCheck } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useStore } from 'zustand';
import type { ImportDone } from '../../shared/exchange/import.ts';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { progress } from '../data/progress.ts';
import { Button } from '../ui/index.ts';
import styles from './CheckStep.module.css';

interface RunningProps {
  /** Null while the rows come in. */
  readonly done: ImportDone | null;
  readonly token: string;
  readonly name: string;
  readonly onCancel: () => void;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** How far the import has come, and at the end what it did. */
export function Running({ done, token, name, onCancel, ref }: RunningProps) {
  const told = useStore(progress);
  const [cancelling, setCancelling] = useState(false);
  const { done: rows, total } = told.token === token ? told : { done: 0, total: 0 };
  if (done) {
    return (
      <div className={styles.running}>
        <CircleCheck size={32} strokeWidth={1.4} className={styles.good} aria-hidden />
        <h3 ref={ref} tabIndex={-1} className={styles.result}>
          {done.sentence}
        </h3>
        {done.rows > 0 && <p className={styles.fine}>{t('It is one step: undo takes all of it out again.')}</p>}
      </div>
    );
  }
  return (
    <div className={styles.running}>
      <h3 ref={ref} tabIndex={-1} className={styles.result}>
        {t('Importing “{{name}}”', { name })}
      </h3>
      <progress
        className={styles.progress}
        aria-label={t('Rows imported')}
        max={Math.max(total, 1)}
        {...(total > 0 ? { value: rows } : {})}
      />
      <p className={styles.fine}>
        {total > 0 ? t('{{done}} of {{total}} rows', { done: formatNumber(rows), total: formatNumber(total) }) : t('Beginning…')}
      </p>
      <Button
        disabled={cancelling}
        onClick={() => {
          setCancelling(true);
          onCancel();
        }}
      >
        {cancelling ? t('Cancelling…') : t('Cancel')}
      </Button>
    </div>
  );
}
