import { t } from '../../shared/i18n.ts';
import type { Verdict } from './compare.ts';
import styles from './VerdictMark.module.css';

const WORDS = { better: 'better', worse: 'worse', more: 'more', less: 'less', same: 'the same' } as const satisfies Record<Verdict, string>;

interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly isUp: boolean;
  /** The difference: "+€12". */
  readonly words: string;
}

/** A difference to the base: its way as an arrow, its size, and whether it is good in a word. */
export function VerdictMark({ verdict, isUp, words }: VerdictMarkProps) {
  return (
    <span className={styles.mark} data-verdict={verdict}>
      <span aria-hidden>{isUp ? '▲' : '▼'}</span> {words} <span className={styles.word}>{t(WORDS[verdict])}</span>
    </span>
  );
}
