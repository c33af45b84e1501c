import { Trash2, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { t } from '../../../shared/i18n.ts';
import { Button, IconButton } from '../../ui/index.ts';
import styles from './DetailPanel.module.css';

interface DetailPanelProps {
  readonly title: string;
  /** The list that the entry is of, by its field. */
  readonly field: string;
  readonly onClose: () => void;
  readonly onDelete: () => void;
  /** What else can be done, at the left of its foot. */
  readonly actions?: ReactNode;
  /** The fields, as PanelRow and PanelPair. */
  readonly children: ReactNode;
}

/** Everything about one entry, beside the board that it stands on. Escape closes it. */
export function DetailPanel({ title, field, onClose, onDelete, actions, children }: DetailPanelProps) {
  const headId = useId();
  return (
    <section
      aria-labelledby={headId}
      className={styles.panel}
      data-field={field}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={headId} className={styles.title}>
          {title}
        </h2>
        <IconButton label={t('Close the details')} size="small" onClick={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <div className={styles.fields}>{children}</div>
      <footer className={styles.foot}>
        <span className={styles.actions}>{actions}</span>
        <Button size="small" variant="quiet" icon={<Trash2 size={13} aria-hidden />} onClick={onDelete}>
          {t('Delete')}
        </Button>
      </footer>
    </section>
  );
}

/** A field under its name; the field itself carries the name for screen readers. */
export const PanelRow = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <span className={styles.label} aria-hidden>
      {label}
    </span>
    {children}
  </div>
);

/** Two rows side by side. */
export const PanelPair = ({ children }: { readonly children: ReactNode }) => <div className={styles.pair}>{children}</div>;
