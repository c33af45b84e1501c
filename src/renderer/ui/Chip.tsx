import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../shared/i18n.ts';
import styles from './Chip.module.css';
import { classes } from './classes.ts';

export interface ChipProps {
  readonly icon?: ReactNode;
  readonly children: string;
  /** The whole text, where `children` is shortened. */
  readonly title?: string;
  /** Opens what the chip stands for. */
  readonly onOpen?: (() => void) | undefined;
  /** Takes the chip away; shown as ×. */
  readonly onRemove?: (() => void) | undefined;
  readonly missing?: boolean;
}

export function Chip({ icon, children, title, onOpen, onRemove, missing = false }: ChipProps) {
  const text = (
    <>
      {icon}
      <span className={styles.text} title={title}>
        {children}
      </span>
    </>
  );
  return (
    <span className={classes(styles.chip, missing && styles.missing)}>
      {onOpen ? (
        <button type="button" className={styles.body} onClick={onOpen}>
          {text}
        </button>
      ) : (
        <span className={styles.body}>{text}</span>
      )}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={t('Remove {{name}}', { name: title ?? children })} onClick={onRemove}>
          <X size={11} aria-hidden />
        </button>
      )}
    </span>
  );
}

const TONES: Readonly<Record<string, string | undefined>> = {
  strengths: styles.strength,
  weaknesses: styles.weakness,
  opportunities: styles.opportunity,
  threats: styles.threat,
};

/** The code an item is cited by, "W2"; items of a SWOT list carry their quadrant's colour. */
export function CodeMark({ code, list }: { readonly code: string; readonly list?: string | undefined }) {
  return <span className={classes(styles.code, list !== undefined && TONES[list])}>{code}</span>;
}
