import type { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { classes } from '../../ui/index.ts';
import styles from './StatusMark.module.css';

export type WorkStatus = keyof typeof WORK_STATUSES;

/** A small bar filled as the timeline fills it; the word stands beside it. */
export const StatusMark = ({ status }: { readonly status: WorkStatus }) => (
  <span className={classes(styles.mark, styles[status])} aria-hidden />
);
