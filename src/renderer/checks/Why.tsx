import type { Finding } from '../../shared/checks/model.ts';
import { termCalled } from '../../shared/learning/search.ts';
import { TermLink } from '../learn/term/TermLink.tsx';
import styles from './Findings.module.css';
import { termIn } from './term.ts';

/** Why a finding matters, its term underlined; the term opens its meaning. */
export function Why({ finding: { why, term } }: { readonly finding: Pick<Finding, 'why' | 'term'> }) {
  const parts = termIn(why, term);
  const meant = termCalled(term);
  if (!parts || meant === undefined) return <p className={styles.why}>{why}</p>;
  return (
    <p className={styles.why}>
      {parts.before}
      <TermLink term={meant}>{parts.term}</TermLink>
      {parts.after}
    </p>
  );
}
