import { type CSSProperties, memo } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './Graph.module.css';
import type { GraphActions } from './Graph.tsx';

interface NodeButtonProps {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly chosen: boolean;
  readonly marked: boolean;
  /** What its line lacks: "has no reliever, severity 5"; '' for nothing. */
  readonly lacks: string;
  readonly tabbable: boolean;
  readonly actions: GraphActions;
}

/** One node. Pressed once it marks its line, pressed again it takes the mark away; pressed twice quickly it opens. */
export const NodeButton = memo(function NodeButton({ id, label, x, y, chosen, marked, lacks, tabbable, actions }: NodeButtonProps) {
  const place: CSSProperties = { left: x, top: y };
  return (
    <li className={styles.spot} style={place}>
      <button
        type="button"
        className={classes(styles.node, marked && styles.marked, chosen && styles.chosen, lacks !== '' && styles.lacking)}
        data-spot={id}
        tabIndex={tabbable ? 0 : -1}
        aria-pressed={chosen}
        aria-description={lacks === '' ? undefined : lacks}
        title={label}
        onClick={(event) => {
          // The second click of a double click opens, wherever the node has moved by then.
          if (event.detail < 2) actions.press(id);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          actions.menu(id, event.currentTarget);
        }}
      >
        <span className={styles.words}>{label}</span>
      </button>
    </li>
  );
});
