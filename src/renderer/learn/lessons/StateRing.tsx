import { CircleCheck } from 'lucide-react';
import { ProgressRing } from '../../ui/index.ts';
import styles from './Lessons.module.css';

/** How far a lesson has come: a ring that fills, and a tick in a circle for one that is done. Words beside it say the same. */
export function StateRing({ percent, size = 16 }: { readonly percent: number; readonly size?: number }) {
  if (percent < 100) return <ProgressRing percent={percent} size={size} />;
  return (
    <span className={styles.tick}>
      <CircleCheck size={size} strokeWidth={1.8} aria-hidden />
    </span>
  );
}
