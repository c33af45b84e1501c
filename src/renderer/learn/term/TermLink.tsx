import { Popover } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { t } from '../../../shared/i18n.ts';
import { termInSentence } from '../../../shared/learning/term-forms.ts';
import { TERMS, type TermId } from '../../../shared/learning/terms.ts';
import styles from './TermLink.module.css';

// The texts of the glossary come with it, when a word is opened for the first time.
const TermCard = lazy(() => import('./TermCard.tsx'));

interface TermLinkProps {
  readonly term: TermId;
  /** The words that are shown; without them the term's name as it stands in a sentence. */
  readonly children?: ReactNode;
}

/** A word that opens its meaning beside it. */
export function TermLink({ term, children }: TermLinkProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={340}
      shadow="md"
      radius="lg"
      withinPortal
      trapFocus
      returnFocus
      transitionProps={{ duration: 80 }}
    >
      <Popover.Target>
        <button type="button" className={styles.word} onClick={() => setOpened(!opened)}>
          {children ?? termInSentence(term)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown}>
        <Suspense fallback={<p className={styles.waiting}>{t(TERMS[term].name)}</p>}>
          <TermCard term={term} onClose={() => setOpened(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
