import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { plural, t } from '../../shared/i18n.ts';
import { COLUMNS } from '../../shared/trace/index.ts';
import { IconButton } from '../ui/index.ts';
import styles from './Graph.module.css';
import type { Head } from './scene.ts';

interface GraphHeadProps {
  readonly id: string;
  readonly head: Head;
  readonly width: number;
  /** Folds the column to the line, or unfolds it; undefined where there is nothing to fold. */
  readonly onFold: (() => void) | undefined;
}

/** What a column holds, and how much of it is shown. */
export function GraphHead({ id, head, width, onFold }: GraphHeadProps) {
  const { column, count, folded, x } = head;
  const name = t(COLUMNS[column]);
  return (
    <div className={styles.head} style={{ left: x, width }}>
      <span id={id} className={styles.headName}>
        {name} <span className={styles.count}>{folded > 0 ? t('{{shown}}/{{count}}', { shown: count - folded, count }) : count}</span>
      </span>
      {onFold && (
        <IconButton
          size="small"
          label={
            folded > 0
              ? plural(count, 'Show the one entry of {{name}}', 'Show all {{count}} of {{name}}').replace('{{name}}', name)
              : t('{{name}}: only the line', { name })
          }
          tip={folded > 0 ? t('Show all {{count}}', { count }) : t('Only the line')}
          onClick={onFold}
        >
          {folded > 0 ? <ChevronsUpDown size={14} aria-hidden /> : <ChevronsDownUp size={14} aria-hidden />}
        </IconButton>
      )}
    </div>
  );
}
