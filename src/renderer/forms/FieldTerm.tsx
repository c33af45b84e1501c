import { useEffect, useState } from 'react';
import type { Kind } from '../../shared/frameworks/index.ts';
import { termsOfField } from '../../shared/learning/links.ts';
import type { TermId } from '../../shared/learning/terms.ts';
import { TermPopover } from '../learn/term/TermPopover.tsx';

interface Asked {
  readonly term: TermId;
  readonly anchor: DOMRect;
  /** What had the focus, and has it again afterwards. */
  readonly from: Element;
}

/** The nearest term of the field that an element belongs to; that of the framework outside of fields. */
function askedAt(kind: Kind, element: Element): Asked | null {
  const path = element.closest('[data-field]')?.getAttribute('data-field') ?? '';
  const term = termsOfField(kind, path)[0] ?? termsOfField(kind, '')[0];
  return term === undefined ? null : { term, anchor: element.getBoundingClientRect(), from: element };
}

/** Shift+F1 tells what the term of the field one is in means. */
export function FieldTerm({ kind }: { readonly kind: Kind }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== 'F1' || !event.shiftKey || !(target instanceof Element) || target.closest('[role="dialog"]')) return;
      event.preventDefault();
      setAsked(askedAt(kind, target));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [kind]);
  if (!asked) return null;
  const { term, anchor, from } = asked;
  const close = (): void => {
    setAsked(null);
    if (from instanceof HTMLElement) from.focus();
  };
  return <TermPopover term={term} anchor={anchor} onClose={close} />;
}
