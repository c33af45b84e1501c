import { classes } from '../../ui/index.ts';
import styles from './GapBar.module.css';

interface GapBarProps {
  readonly gap: number;
  /** The ends of the scale that all bars of a table share; 0 lies within. */
  readonly low: number;
  readonly high: number;
}

/** The scale that holds all gaps, and the 0 between them. */
export function scaleOf(rows: readonly { readonly gap: number | null }[]): { readonly low: number; readonly high: number } {
  const gaps = rows.map(({ gap }) => gap ?? 0);
  return { low: Math.min(-1, ...gaps), high: Math.max(0, ...gaps) };
}

/** A gap as a bar from the line at 0: to the left what falls short. The number stands beside it. */
export function GapBar({ gap, low, high }: GapBarProps) {
  const range = high - low;
  const zero = (100 * -low) / range;
  const size = (100 * Math.abs(gap)) / range;
  return (
    <span className={styles.track} aria-hidden>
      <span
        className={classes(styles.fill, gap < 0 && styles.short)}
        style={{ left: `${gap < 0 ? zero - size : zero}%`, width: `${size}%` }}
      />
      <span className={styles.zero} style={{ left: `${zero}%` }} />
    </span>
  );
}
