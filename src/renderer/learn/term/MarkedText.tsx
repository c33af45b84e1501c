import { useMemo } from 'react';
import { markTerms } from '../../../shared/learning/mark-terms.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import { TermLink } from './TermLink.tsx';

interface MarkedTextProps {
  readonly text: string;
  /** Terms that stay plain, as in their own definition. */
  readonly except?: readonly TermId[];
}

/** A text in which the words of the glossary open their meaning. Not for labels and buttons: the words are buttons themselves. */
export function MarkedText({ text, except }: MarkedTextProps) {
  const parts = useMemo(() => {
    let at = 0;
    return markTerms(text, except).map((part) => {
      const placed = { ...part, at };
      at += part.text.length;
      return placed;
    });
  }, [text, except]);
  return parts.map((part) =>
    part.term === undefined ? (
      part.text
    ) : (
      <TermLink key={part.at} term={part.term}>
        {part.text}
      </TermLink>
    ),
  );
}
