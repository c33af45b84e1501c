import { Minus, PencilLine, Plus } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import type { ChangeSentence } from '../../shared/versions/model.ts';
import styles from './ChangeMark.module.css';

const MARKS = {
  added: { Icon: Plus, word: 'Added' },
  removed: { Icon: Minus, word: 'Removed' },
  changed: { Icon: PencilLine, word: 'Changed' },
} as const;

/** What became of something: a sign of its own, its word for those who do not see it. */
export function ChangeMark({ look }: { readonly look: ChangeSentence['look'] }) {
  const { Icon, word } = MARKS[look];
  return (
    <span className={styles.mark} data-look={look} title={t(word)}>
      <Icon size={12} strokeWidth={look === 'changed' ? 1.8 : 2.4} aria-hidden />
      <span className="visually-hidden">{t(word)}:</span>
    </span>
  );
}
