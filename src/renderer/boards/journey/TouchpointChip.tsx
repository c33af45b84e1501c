import { DoorOpen, Monitor, Shapes, UserRound, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { CHANNEL_KINDS } from '../../../shared/frameworks/brief.ts';
import { t } from '../../../shared/i18n.ts';
import { classes, shorten } from '../../ui/index.ts';
import type { ShownTouchpoint } from './grid-context.ts';
import styles from './TouchpointChip.module.css';

type TouchpointKind = ShownTouchpoint['kind'];

/** The sign of a kind; its shape says it too, never its colour. */
export function KindSign({ kind, size = 13 }: { readonly kind: TouchpointKind; readonly size?: number }) {
  const look = { size, strokeWidth: 1.7, 'aria-hidden': true } as const;
  switch (kind) {
    case 'digital':
      return <Monitor {...look} />;
    case 'human':
      return <UserRound {...look} />;
    case 'physical':
      return <DoorOpen {...look} />;
    case null:
      return <Shapes {...look} />;
  }
}

interface TouchpointChipProps {
  readonly touchpoint: ShownTouchpoint | undefined;
  readonly onOpen?: () => void;
  readonly onRemove?: () => void;
  /** What stands in place of the sign, such as a button that changes the kind. */
  readonly sign?: ReactNode;
}

/** A touchpoint, shaped by its kind: a screen has corners, a person is round, a place has a wall at its left. */
export function TouchpointChip({ touchpoint, onOpen, onRemove, sign }: TouchpointChipProps) {
  const kind = touchpoint?.kind ?? null;
  const name = touchpoint ? touchpoint.name || t('Untitled touchpoint') : t('Missing record');
  const words = (
    <span className={styles.name} title={shorten(name)}>
      {shorten(name, 80)}
    </span>
  );
  return (
    <span className={classes(styles.chip, kind ? styles[kind] : styles.plain, !touchpoint && styles.missing)}>
      {sign ?? (
        <span className={styles.tile} role="img" aria-label={kind ? t(CHANNEL_KINDS[kind]) : t('Kind not chosen')}>
          <KindSign kind={kind} />
        </span>
      )}
      {onOpen ? (
        <button type="button" className={styles.open} onClick={onOpen} title={t('Open “{{name}}”', { name: shorten(name, 80) })}>
          {words}
        </button>
      ) : (
        words
      )}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={t('Remove {{name}}', { name: shorten(name, 80) })} onClick={onRemove}>
          <X size={11} aria-hidden />
        </button>
      )}
    </span>
  );
}
