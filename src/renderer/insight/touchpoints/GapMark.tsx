import { CircleDashed, TriangleAlert } from 'lucide-react';
import type { ReachGap } from '../../../shared/analysis/touchpoints.ts';
import { gapWords } from '../../../shared/charts/channel-matrix.ts';
import styles from './GapMark.module.css';

/** A touchpoint's gap by shape and word: a warning where nothing leads to it, a dashed ring where one channel alone does. */
export function GapMark({ gap }: { readonly gap: Exclude<ReachGap, null> }) {
  return (
    <span className={styles.mark} data-gap={gap}>
      {gap === 'no-channel' ? <TriangleAlert size={12} aria-hidden /> : <CircleDashed size={12} aria-hidden />}
      {gapWords(gap)}
    </span>
  );
}
