import { ArrowUpRight, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import type { Place } from '../../shared/place.ts';
import type { NodeKey, SentencePart } from '../../shared/trace/index.ts';
import { Button, IconButton, shorten } from '../ui/index.ts';
import styles from './LineBar.module.css';
import { Sentence } from './Sentence.tsx';

interface LineBarProps {
  readonly sentence: readonly SentencePart[];
  /** Which line is read, from 0, of how many. */
  readonly index: number;
  readonly count: number;
  /** What the chosen node is called; null while none is. */
  readonly chosen: string | null;
  /** Where what is named is edited. */
  readonly placeOf: (key: NodeKey) => Place | undefined;
  readonly onGo: (index: number) => void;
  readonly onOpen: () => void;
  readonly onClear: () => void;
}

/** The marked line in words, the way to the other lines, and what can be done with the chosen node. */
export function LineBar({ sentence, index, count, chosen, placeOf, onGo, onOpen, onClear }: LineBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.words} aria-live="polite">
        <Sentence parts={sentence} placeOf={placeOf} />
      </div>
      <div className={styles.side}>
        {count > 0 && (
          <div className={styles.steps}>
            <span className={styles.which}>{t('Line {{index}} of {{count}}', { index: index + 1, count })}</span>
            <IconButton label={t('Previous line')} className={styles.arrow} disabled={index === 0} onClick={() => onGo(index - 1)}>
              <ChevronLeft size={16} aria-hidden />
            </IconButton>
            <IconButton label={t('Next line')} className={styles.arrow} disabled={index >= count - 1} onClick={() => onGo(index + 1)}>
              <ChevronRight size={16} aria-hidden />
            </IconButton>
          </div>
        )}
        {chosen !== null && (
          <div className={styles.chosen}>
            <span className={styles.name} title={chosen}>
              {t('through {{name}}', { name: shorten(chosen, 60) })}
            </span>
            <Button size="small" icon={<ArrowUpRight size={13} aria-hidden />} onClick={onOpen}>
              {t('Open')}
            </Button>
            <IconButton label={t('Show the whole again')} tip={t('Show the whole again (Esc)')} size="small" onClick={onClear}>
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        )}
      </div>
    </div>
  );
}
