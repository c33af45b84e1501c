import { Plus } from 'lucide-react';
import { memo } from 'react';
import { t } from '../../shared/i18n.ts';
import type { OpenEnd } from '../../shared/trace/index.ts';
import styles from './Graph.module.css';
import type { GraphActions } from './Graph.tsx';
import { ghostLabel } from './words.ts';

interface GhostButtonProps {
  readonly id: string;
  readonly end: OpenEnd;
  /** What the node is called whose line breaks off. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly tabbable: boolean;
  readonly actions: GraphActions;
}

/** The place where something is missing: it offers what can be put there. */
export const GhostButton = memo(function GhostButton({ id, end, name, x, y, tabbable, actions }: GhostButtonProps) {
  const label = ghostLabel(end);
  return (
    <li className={styles.spot} style={{ left: x, top: y }}>
      <button
        type="button"
        className={styles.ghost}
        data-spot={id}
        tabIndex={tabbable ? 0 : -1}
        aria-haspopup="dialog"
        aria-label={t('{{label}}: “{{name}}” {{lacks}}', { label, name, lacks: end.words })}
        onClick={(event) => actions.link(end, event.currentTarget)}
      >
        <Plus size={13} className={styles.plus} aria-hidden />
        <span className={styles.words}>{label}</span>
      </button>
    </li>
  );
});
