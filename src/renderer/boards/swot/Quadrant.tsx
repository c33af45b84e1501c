import { Info, Plus } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import type { SwotQuadrant } from '../../../shared/analysis/swot.ts';
import { plural } from '../../../shared/i18n.ts';
import { AddRow, classes, IconButton } from '../../ui/index.ts';
import { useColumn } from '../drag/Card.tsx';
import styles from './Quadrant.module.css';
import { wordsOf } from './words.ts';

/** Below this many items a quadrant says what to ask. */
const FEW = 3;

interface QuadrantProps {
  readonly quadrant: SwotQuadrant;
  readonly count: number;
  readonly onAdd: (statements: readonly string[]) => void;
  /** The cards, as list items. */
  readonly children: ReactNode;
}

export function Quadrant({ quadrant, count, onAdd, children }: QuadrantProps) {
  const { ref, isDropTarget } = useColumn(quadrant);
  const add = useRef<HTMLInputElement>(null);
  const headId = useId();
  const words = wordsOf(quadrant);
  return (
    <section
      ref={ref}
      className={classes(styles.quadrant, styles[quadrant], isDropTarget && styles.target)}
      aria-labelledby={headId}
      data-field={quadrant}
    >
      <header className={styles.head}>
        <h2 id={headId} className={styles.name}>
          {words.name}
        </h2>
        <span className={styles.count}>{count}</span>
        <IconButton label={words.add} size="small" className={styles.plus} onClick={() => add.current?.focus()}>
          <Plus size={15} aria-hidden />
        </IconButton>
      </header>
      <div className={styles.scroll}>
        <ol className={styles.cards}>{children}</ol>
        {count < FEW && (
          <p className={styles.hint}>
            <Info size={14} aria-hidden />
            <span>
              {count === 0 ? words.none : plural(count, 'One item so far.', '{{count}} items so far.')} {words.ask}
            </span>
          </p>
        )}
        <AddRow ref={add} label={words.add} placeholder={words.placeholder} onAdd={onAdd} />
      </div>
    </section>
  );
}
