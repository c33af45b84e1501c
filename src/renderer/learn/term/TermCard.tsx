import { BookOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../../shared/i18n.ts';
import { glossary } from '../../../shared/learning/glossary.ts';
import { SECTORS } from '../../../shared/learning/model.ts';
import { headOf, termInSentence } from '../../../shared/learning/term-forms.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './TermCard.module.css';

interface TermCardProps {
  readonly term: TermId;
  readonly onClose: () => void;
}

/** What a term means, in short: from here one goes on to terms beside it, or to the glossary. */
export default function TermCard({ term, onClose }: TermCardProps) {
  const { openTerm } = useOpen();
  const [shown, setShown] = useState(term);
  const heading = useRef<HTMLHeadingElement>(null);
  // The texts may come after the popover has looked for what to put the focus on.
  useEffect(() => heading.current?.focus(), []);
  const show = (next: TermId): void => {
    setShown(next);
    // What was pressed gives way to other words; the heading stays.
    heading.current?.focus();
  };
  const { name, abbreviation } = headOf(shown);
  const entry = glossary[shown];
  return (
    <div>
      <h2 ref={heading} className={styles.name} tabIndex={-1}>
        {t(name)}
        {abbreviation === undefined ? null : <span className={styles.short}>{abbreviation}</span>}
      </h2>
      <p className={styles.text}>{t(entry.definition)}</p>
      <p className={styles.example}>
        <span className={styles.label}>{t('Example: {{sector}}', { sector: t(SECTORS[entry.sector]) })}</span>
        {t(entry.example)}
      </p>
      <div className={styles.related}>
        <span className={styles.label}>{t('Related')}</span>
        {entry.related.map((other) => (
          <button key={other} type="button" className={styles.other} onClick={() => show(other)}>
            {termInSentence(other)}
          </button>
        ))}
      </div>
      <div className={styles.foot}>
        <Button
          size="small"
          variant="quiet"
          icon={<BookOpen size={14} aria-hidden />}
          onClick={() => {
            onClose();
            openTerm(shown);
          }}
        >
          {t('Open in the glossary')}
        </Button>
        {shown === term ? null : (
          <Button size="small" variant="quiet" onClick={() => show(term)}>
            {t('Back to {{term}}', { term: termInSentence(term) })}
          </Button>
        )}
      </div>
    </div>
  );
}
