import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { glossary } from '../../../shared/learning/glossary.ts';
import { isTermId } from '../../../shared/learning/terms.ts';
import { LearnPage } from '../LearnPage.tsx';
import { Contents } from './Contents.tsx';
import styles from './Glossary.module.css';
import { groupsOf } from './listed.ts';
import { TermList } from './TermList.tsx';
import { TermPage } from './TermPage.tsx';
import { useFilter } from './use-filter.ts';

/** Every term with its meaning: the list at the left, one entry at the right. */
export function GlossaryScreen() {
  const at = useSearch({ strict: false }).at ?? '';
  const term = isTermId(at) ? at : null;
  const [filter, change] = useFilter();
  const groups = useMemo(() => groupsOf(filter, glossary), [filter]);
  const page = useRef<HTMLDivElement>(null);
  // Another entry begins at its top; where the link that led to it is gone, reading goes on from its heading.
  useEffect(() => {
    if (at === '') return;
    page.current?.scrollTo(0, 0);
    if (document.activeElement === document.body) page.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [at]);
  return (
    <LearnPage tab="glossary" layout="whole">
      <div className={styles.body}>
        <TermList filter={filter} onFilter={change} groups={groups} chosen={term} />
        <div ref={page} className={styles.page}>
          {term === null ? <Contents onTopic={(topic) => change({ topic, order: 'name' })} /> : <TermPage key={term} term={term} />}
        </div>
      </div>
    </LearnPage>
  );
}
