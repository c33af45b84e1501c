import type { CapabilityState } from '../../../shared/analysis/capabilities.ts';
import { classes } from '../../ui/index.ts';
import styles from './StateMark.module.css';

/** The frame of a tile, small: filled, empty or dashed. The word stands beside it. */
export const StateMark = ({ state }: { readonly state: CapabilityState | null }) => (
  <span className={classes(styles.mark, state === null ? styles.unsaid : styles[state])} aria-hidden />
);
