import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useId, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { headOf } from '../../shared/learning/term-forms.ts';
import type { TermId } from '../../shared/learning/terms.ts';
import { TermLink } from '../learn/term/TermLink.tsx';
import { pageWords, termsOn } from './page-words.ts';
import styles from './Report.module.css';

interface TermsOnPageProps {
  readonly pdf: PDFDocumentProxy | null;
  /** From 1. */
  readonly page: number;
}

/** The words of the page in view that the glossary explains; each opens its meaning. */
export function TermsOnPage({ pdf, page }: TermsOnPageProps) {
  const id = useId();
  const terms = useTermsOn(pdf, page);
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('Terms on page {{page}}', { page })}
      </h2>
      {terms.length === 0 ? (
        <p className={styles.hint}>{t('No word of this page is in the glossary.')}</p>
      ) : (
        <>
          <ul className={styles.terms}>
            {terms.map((term) => (
              <li key={term}>
                <TermLink term={term}>{t(headOf(term).name)}</TermLink>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{t('A double click on the word in the page opens it too.')}</p>
        </>
      )}
    </section>
  );
}

function useTermsOn(pdf: PDFDocumentProxy | null, page: number): readonly TermId[] {
  const [terms, setTerms] = useState<readonly TermId[]>([]);
  useEffect(() => {
    if (!pdf || page > pdf.numPages) return;
    let left = false;
    pageWords(pdf, page)
      .then((words) => {
        if (!left) setTerms([...termsOn(words)].sort((a, b) => headOf(a).name.localeCompare(headOf(b).name, 'en')));
      })
      .catch((error: unknown) => {
        // A PDF that gave way to a newer one is closed while it is read.
        if (!left) throw error;
      });
    return () => {
      left = true;
    };
  }, [pdf, page]);
  return terms;
}
