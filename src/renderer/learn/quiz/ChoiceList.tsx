import { Check, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import styles from './ChoiceList.module.css';
import { indexOfKey, letterOf } from './keys.ts';

/** A choice or line as it stands on the screen. */
interface Offered {
  /** Its place in the question. */
  readonly place: number;
  readonly text: string;
  readonly right: boolean;
}

interface ChoiceListProps {
  readonly label: string;
  readonly offered: readonly Offered[];
  /** The place that was picked; null for none. */
  readonly picked: number | null;
  /** Whether the answer is marked: then nothing can be picked any more. */
  readonly told: boolean;
  readonly onPick: (place: number) => void;
  /** Enter on a choice once it is told. */
  readonly onDone?: (() => void) | undefined;
}

/** Lettered choices. Once it is told which is right, a sign and words say so beside the colour. */
export function ChoiceList({ label, offered, picked, told, onPick, onDone }: ChoiceListProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = offered[indexOfKey(event.key, offered.length) ?? -1];
    if (told ? event.key === 'Enter' && onDone : chosen) event.preventDefault();
    if (told && event.key === 'Enter') onDone?.();
    if (!told && chosen) onPick(chosen.place);
  };
  return (
    <ol className={styles.list} aria-label={label}>
      {offered.map(({ place, text, right }, index) => {
        const isPicked = place === picked;
        const look = !told ? isPicked && styles.picked : right ? styles.right : isPicked && styles.wrong;
        return (
          <li key={place}>
            <button
              type="button"
              className={classes(styles.choice, look, told && styles.told)}
              aria-pressed={isPicked}
              aria-disabled={told}
              onKeyDown={onKeyDown}
              onClick={() => told || onPick(place)}
            >
              <span className={styles.letter}>{letterOf(index)}</span>
              <span className={styles.text}>{text}</span>
              {told && right ? (
                <Sign word={isPicked ? t('Right, your answer') : t('Right')} icon={<Check size={16} aria-hidden />} />
              ) : null}
              {told && !right && isPicked ? <Sign word={t('Wrong, your answer')} icon={<X size={16} aria-hidden />} /> : null}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Sign({ word, icon }: { readonly word: string; readonly icon: ReactNode }) {
  return (
    <span className={styles.sign}>
      {icon}
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
