import { signed } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import styles from './SentimentMark.module.css';
import { sentimentWord } from './words.ts';

interface SentimentMarkProps {
  /** −2 to +2. */
  readonly value: number;
  /** It comes from a word list and nobody has set it: drawn hollow, and said. */
  readonly suggested?: boolean;
  /** What stands beside the dot; nothing where words stand beside it already. */
  readonly look?: 'number' | 'word' | 'dot';
}

/** How an item sounds: a dot, solid where a person set it and hollow where it is a suggestion, with the number. */
export function SentimentMark({ value, suggested = false, look = 'number' }: SentimentMarkProps) {
  const word = sentimentWord(value);
  const said = suggested ? t('{{word}}, suggested by a word list', { word }) : word;
  return (
    <span className={styles.mark} title={said}>
      <span className={styles.dot} data-emotion={value} data-suggested={suggested} aria-hidden />
      {look === 'dot' ? null : (
        <>
          <span className={suggested ? styles.suggested : styles.value} aria-hidden>
            {look === 'word' ? word : signed(value)}
          </span>
          <span className="visually-hidden">{said}</span>
        </>
      )}
    </span>
  );
}
