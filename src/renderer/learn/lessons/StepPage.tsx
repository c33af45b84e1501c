import { useMemo } from 'react';
import { t } from '../../../shared/i18n.ts';
import { markTerms } from '../../../shared/learning/mark-terms.ts';
import type { LessonStep } from '../../../shared/learning/model.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import type { SampleName } from '../../../shared/samples.ts';
import { MarkedText } from '../term/MarkedText.tsx';
import { TermLink } from '../term/TermLink.tsx';
import styles from './LessonScreen.module.css';

/** What the organisations of the samples are called; names are not translated. */
const ORGANISATIONS: { readonly [S in SampleName]: string } = {
  'coastal-hotel': 'Harbour House',
  'coffee-chain': 'Jaskółka Coffee',
  'online-retailer': 'Fold & Fire',
};

interface Marked {
  readonly text: string;
  /** Terms that an earlier paragraph has opened already. */
  readonly except: readonly TermId[];
}

/** A step's paragraphs, in which each term is marked once, and the terms of the step that none of them names. */
function marksOf({ text, terms }: LessonStep): { readonly paragraphs: readonly Marked[]; readonly others: readonly TermId[] } {
  const seen: TermId[] = [];
  const paragraphs = text.map((paragraph) => {
    const except = [...seen];
    seen.push(...markTerms(paragraph, except).flatMap(({ term }) => term ?? []));
    return { text: paragraph, except };
  });
  return { paragraphs, others: terms.filter((term) => !seen.includes(term)) };
}

/** What a step says, and its worked example. */
export function StepPage({ step }: { readonly step: LessonStep }) {
  const { paragraphs, others } = useMemo(() => marksOf(step), [step]);
  return (
    <>
      {paragraphs.map(({ text, except }) => (
        <p key={text} className={styles.text}>
          <MarkedText text={t(text)} except={except} />
        </p>
      ))}
      {step.example ? (
        <aside className={styles.example}>
          <p className={styles.exampleName}>{t('Example: {{organisation}}', { organisation: ORGANISATIONS[step.example.sample] })}</p>
          <p>{t(step.example.text)}</p>
        </aside>
      ) : null}
      {others.length > 0 ? (
        <p className={styles.terms}>
          <span>{t('Terms')}</span>
          {others.map((term) => (
            <TermLink key={term} term={term} />
          ))}
        </p>
      ) : null}
    </>
  );
}
